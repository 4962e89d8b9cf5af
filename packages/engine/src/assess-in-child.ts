import { keepResult, restoreResult, resultKey } from "./assess/result-cache.ts";
import { runInChild } from "./child/run-in-child.ts";
import type { AssessOptions } from "./model/assess-options.ts";
import { stages, type Assessment } from "./model/assessment.ts";
import type { Snapshot } from "./model/snapshot.ts";

/**
 * Assesses one commit in a child process, so that whatever analysed code does to a parser, the caller lives on.
 * Blobs and cache entries are read here and sent over; the child opens nothing of the repository. With a cache, the
 * result of a tree that was assessed before with the same settings and coverage is taken from there, and no process
 * is started.
 *
 * @throws EngineDied when the child dies again and again, EngineFailed when it fails; the signal's reason when
 *   aborted; what the snapshot or the cache throws.
 */
export async function assessInChild(snapshot: Snapshot, options: AssessOptions = {}): Promise<Assessment> {
  const { cache, settings, coverage, signal } = options;
  signal?.throwIfAborted();
  const started = performance.now();
  const key = cache === undefined ? "" : resultKey(snapshot, settings, coverage);
  const known = cache === undefined ? null : await restoreResult(cache, key);
  if (known !== null) {
    const files = known.analyzed.files;
    for (const stage of stages) options.onProgress?.({ stage, files_done: files, files_total: files });
    const duration_ms = Math.round(performance.now() - started);
    return {
      commit: snapshot.commit,
      ...known,
      analyzed: { ...known.analyzed, parsed: 0 },
      timings: {
        stages: stages.map((stage) => ({ stage, duration_ms: stage === "read" ? duration_ms : 0 })),
        duration_ms,
      },
    };
  }
  const result = await runInChild(snapshot, options, "assessment");
  if (result.type !== "assessment")
    throw new TypeError("The engine's process answered facts for an assessment.");
  if (cache !== undefined) await keepResult(cache, key, result.assessment);
  return result.assessment;
}
