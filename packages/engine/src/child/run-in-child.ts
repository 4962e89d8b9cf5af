import type { AssessOptions } from "../model/assess-options.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { EngineDied, runEngineProcess, type EngineRun, type Wanted } from "./engine-process.ts";

/** Blobs are found by halves of batches that are analysed together: more deaths than this are no blob's fault. */
const attempts = 6;

/**
 * Runs one task in a child process. When it dies, the blobs that it was busy with are analysed one by one by a new
 * one; a blob that kills a process alone is left out, with the reason `parser_died`.
 *
 * @throws EngineDied when it dies though nothing suspicious is left.
 */
export async function runInChild(
  snapshot: Snapshot,
  options: AssessOptions,
  want: EngineRun["want"],
  entry?: URL,
): Promise<Wanted> {
  const isolated = new Set<string>();
  const excluded = new Set<string>();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runEngineProcess(snapshot, options, {
        want,
        isolated: [...isolated],
        excluded: [...excluded],
        entry,
      });
    } catch (error) {
      if (!(error instanceof EngineDied) || attempt === attempts || error.blobs.length === 0) throw error;
      const [culprit] = error.blobs;
      const isAlone = error.blobs.length === 1 && culprit !== undefined && isolated.has(culprit);
      if (isAlone) {
        isolated.delete(culprit);
        excluded.add(culprit);
      } else {
        for (const blob of error.blobs) isolated.add(blob);
      }
    }
  }
}
