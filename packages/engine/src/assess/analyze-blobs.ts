import { createAnalyzerProcess } from "../child/analyzer-process.ts";
import { createFactsPool } from "../facts/facts-pool.ts";
import type { FactCache } from "../model/fact-cache.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { analyzeBatch } from "./analyze-batch.ts";
import { cacheEntries, restoreBlobs } from "./blob-cache.ts";
import type { EngineMemory } from "./engine-memory.ts";
import { taskKey, type AnalyzedBlob, type BlobTask } from "./blob-task.ts";

export interface AnalyzeOptions {
  cache: FactCache | undefined;
  signal: AbortSignal | undefined;
  workers: number;
  onProgress: (done: number) => void;
  /** Called before a batch is analysed and after, so that whoever watches this process knows what it died of. */
  onBatch: (blobs: readonly string[], begins: boolean) => void;
  /** Blobs that are suspected to end the process: analysed one at a time, after all others. */
  isolated: ReadonlySet<string>;
  memory: EngineMemory | undefined;
}

/** A blob is analysed with at most so many others, ... */
const batchFiles = 500;
/** ... and so many bytes at a time; few enough that a batch is quick to do again. */
const batchBytes = 4_000_000;
const batchesAtOnce = 3;
/** After more files than this, threads and processes have grown too large to be kept for the next run. */
const fewFiles = 200;

/**
 * Facts and findings of blobs, from the cache or made now. Blobs that the snapshot lacks are left out.
 *
 * @returns The results by `taskKey`, and how many blobs were parsed in this run.
 */
export async function analyzeBlobs(
  snapshot: Snapshot,
  tasks: readonly BlobTask[],
  options: AnalyzeOptions,
): Promise<{ results: Map<string, AnalyzedBlob>; parsed: number }> {
  const { signal, cache, memory } = options;
  const results = new Map<string, AnalyzedBlob>();
  const missing = await takeKnown(tasks, options, results);
  if (memory !== undefined) memory.blobs = results;
  if (missing.length === 0) return { results, parsed: 0 };

  let parsed = 0;
  const pool = memory?.poolOf(options.workers) ?? createFactsPool({ workers: options.workers });
  const analyzers = memory?.analyzers ?? createAnalyzerProcess({ signal });
  const doneIn = new Map<readonly BlobTask[], number>();
  const count = (batch: readonly BlobTask[], done: number): void => {
    doneIn.set(batch, done);
    options.onProgress(results.size + [...doneIn.values()].reduce((sum, part) => sum + part, 0));
  };
  const analyze = async (batch: readonly BlobTask[]): Promise<void> => {
    signal?.throwIfAborted();
    const ids = [...new Set(batch.map((task) => task.blob))];
    options.onBatch(ids, true);
    const bytesOf = new Map<string, Uint8Array>();
    for await (const { blob, bytes } of snapshot.read(ids)) bytesOf.set(blob, bytes);
    const onProgress = (done: number): void => count(batch, done);
    const analyzed = await analyzeBatch(batch, bytesOf, { pool, analyzers, signal, onProgress });
    for (const item of analyzed) {
      results.set(taskKey(item.task), item.analyzed);
      if (item.analyzed.facts !== null) parsed += 1;
    }
    await cache?.put(analyzed.flatMap((item) => cacheEntries(item.task, item.analyzed, item.packedFacts)));
    options.onBatch(ids, false);
    count(batch, 0);
  };

  try {
    const running = new Set<Promise<void>>();
    for (const { batch, alone } of batchesOf(missing, options.isolated)) {
      while (running.size >= (alone ? 1 : batchesAtOnce)) await Promise.race(running);
      const one: Promise<void> = analyze(batch).finally(() => running.delete(one));
      running.add(one);
      // Awaited below or by the race above; without this a second failure would count as unhandled.
      one.catch(() => undefined);
    }
    await Promise.all(running);
  } finally {
    if (memory === undefined) {
      analyzers.close();
      await pool.close();
    } else if (missing.length > fewFiles) await memory.closeAnalyzers();
  }
  return { results, parsed };
}

/** Adds what memory and cache know to the results and gives the rest. */
async function takeKnown(
  tasks: readonly BlobTask[],
  options: AnalyzeOptions,
  results: Map<string, AnalyzedBlob>,
): Promise<BlobTask[]> {
  const unknown: BlobTask[] = [];
  for (const task of tasks) {
    const key = taskKey(task);
    const analyzed = options.memory?.blobs.get(key);
    if (analyzed === undefined) unknown.push(task);
    else results.set(key, analyzed);
  }
  if (options.cache === undefined) return unknown;
  const missing: BlobTask[] = [];
  for (let from = 0; from < unknown.length; from += batchFiles) {
    options.signal?.throwIfAborted();
    const some = unknown.slice(from, from + batchFiles);
    const restored = await restoreBlobs(options.cache, some);
    for (const task of some) {
      const analyzed = restored.get(task);
      if (analyzed === undefined) missing.push(task);
      else results.set(taskKey(task), analyzed);
    }
    options.onProgress(results.size);
  }
  return missing;
}

function* batchesOf(
  tasks: readonly BlobTask[],
  isolated: ReadonlySet<string>,
): Generator<{ batch: BlobTask[]; alone: boolean }> {
  let batch: BlobTask[] = [];
  let bytes = 0;
  for (const task of tasks) {
    if (isolated.has(task.blob)) continue;
    if (batch.length >= batchFiles || (batch.length > 0 && bytes + task.size > batchBytes)) {
      yield { batch, alone: false };
      batch = [];
      bytes = 0;
    }
    batch.push(task);
    bytes += task.size;
  }
  if (batch.length > 0) yield { batch, alone: false };
  for (const task of tasks) if (isolated.has(task.blob)) yield { batch: [task], alone: true };
}
