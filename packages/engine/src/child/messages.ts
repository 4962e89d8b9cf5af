import type { RepositoryFacts } from "../model/repository-facts.ts";
import type { Assessment, Progress } from "../model/assessment.ts";
import type { CoverageInput } from "../model/coverage.ts";
import type { EngineSettings } from "../model/engine-settings.ts";
import type { Blob, TreeEntry } from "../model/snapshot.ts";

export interface CacheEntry {
  key: string;
  value: Uint8Array;
}

/** The run as the child receives it. */
export interface Task {
  type: "task";
  want: "assessment" | "facts";
  commit: string;
  committed_at: string;
  entries: readonly TreeEntry[];
  settings: EngineSettings | undefined;
  coverage: readonly CoverageInput[];
  workers: number | undefined;
  cached: boolean;
  isolated: readonly string[];
  excluded: readonly string[];
}

/** From the process that has the snapshot and the cache to the child. */
export type ToChild =
  | Task
  | { type: "blobs"; id: number; blobs: Blob[]; last: boolean }
  | { type: "cached"; id: number; entries: CacheEntry[] }
  | { type: "stored"; id: number }
  | { type: "failed"; id: number };

/** From the child to the process that started it. */
export type FromChild =
  | { type: "read"; id: number; blobs: readonly string[] }
  | { type: "get"; id: number; keys: readonly string[] }
  | { type: "put"; id: number; entries: readonly CacheEntry[] }
  | { type: "batch"; blobs: readonly string[]; begins: boolean }
  | { type: "progress"; progress: Progress }
  /** `memory`: resident bytes of the process. */
  | { type: "assessment"; assessment: Assessment; memory: number }
  | { type: "facts"; facts: RepositoryFacts }
  | { type: "error"; message: string; stack: string };
