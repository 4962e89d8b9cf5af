import type { AssessOptions } from "./model/assess-options.ts";
import type { Assessment } from "./model/assessment.ts";
import type { Snapshot } from "./model/snapshot.ts";

/**
 * Assesses one commit in this process, which must be one that may die: the native analysers and the
 * worker threads live in it. Callers use {@link file://./assess-in-child.ts assessInChild}.
 */
export async function assess(snapshot: Snapshot, options: AssessOptions = {}): Promise<Assessment> {
  options.signal?.throwIfAborted();
  throw new Error(`assess is being built: ${snapshot.commit} was not assessed`);
}
