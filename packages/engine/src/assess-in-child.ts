import { runInChild } from "./child/run-in-child.ts";
import type { AssessOptions } from "./model/assess-options.ts";
import type { Assessment } from "./model/assessment.ts";
import type { Snapshot } from "./model/snapshot.ts";

/**
 * Assesses one commit in a child process, so that whatever analysed code does to a parser, the caller lives on.
 * Blobs and cache entries are read here and sent over; the child opens nothing of the repository.
 *
 * @throws EngineDied when the child dies again and again, EngineFailed when it fails; the signal's reason when
 *   aborted; what the snapshot or the cache throws.
 */
export async function assessInChild(snapshot: Snapshot, options: AssessOptions = {}): Promise<Assessment> {
  const result = await runInChild(snapshot, options, "assessment");
  if (result.type !== "assessment")
    throw new TypeError("The engine's process answered facts for an assessment.");
  return result.assessment;
}
