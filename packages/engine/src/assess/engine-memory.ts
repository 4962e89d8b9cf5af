import { createAnalyzerProcess, type AnalyzerProcess } from "../child/analyzer-process.ts";
import { createFactsPool, type FactsPool } from "../facts/facts-pool.ts";
import { createCloneFinder, type CloneFinder } from "../join/clones/clone-finder.ts";
import type { LastJoin } from "../join/last-join.ts";
import type { AnalyzedBlob } from "./blob-task.ts";
import type { PlacedFile } from "./place-findings.ts";

/**
 * What an engine process that does one assessment after the other keeps between them: the next one of the same
 * project takes from here what has not changed. Results never depend on it.
 */
export interface EngineMemory {
  /** Of the run before, by `taskKey`. */
  blobs: ReadonlyMap<string, AnalyzedBlob>;
  /** Starts of texts, by their length limit and blob. */
  texts: ReadonlyMap<string, string>;
  join: { last: LastJoin | null };
  /** By path. */
  placed: ReadonlyMap<string, PlacedFile>;
  clones: CloneFinder;
  analyzers: AnalyzerProcess;
  poolOf(workers: number): FactsPool;
  /** Ends the threads and processes that look at single files; they start again when needed. */
  closeAnalyzers(): Promise<void>;
  /** Ends all threads and processes. */
  close(): Promise<void>;
}

export function createEngineMemory(): EngineMemory {
  const pools = new Map<number, FactsPool>();
  const clones = createCloneFinder();
  const analyzers = createAnalyzerProcess();
  const closeAnalyzers = async (): Promise<void> => {
    analyzers.close();
    const all = [...pools.values()];
    pools.clear();
    await Promise.all(all.map((pool) => pool.close()));
  };
  return {
    blobs: new Map(),
    texts: new Map(),
    join: { last: null },
    placed: new Map(),
    clones,
    analyzers,
    poolOf(workers) {
      let pool = pools.get(workers);
      if (pool === undefined) {
        pool = createFactsPool({ workers });
        pools.set(workers, pool);
      }
      return pool;
    },
    closeAnalyzers,
    async close() {
      clones.close();
      await closeAnalyzers();
    },
  };
}
