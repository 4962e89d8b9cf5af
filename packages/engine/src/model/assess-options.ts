import type { Progress } from "./assessment.ts";
import type { CoverageInput } from "./coverage.ts";
import type { EngineSettings } from "./engine-settings.ts";
import type { FactCache } from "./fact-cache.ts";

export interface AssessOptions {
  /** Without one, every blob is parsed in this run. */
  cache?: FactCache;
  settings?: EngineSettings;
  /**
   * Reports of what the commit's tests ran. Without any, one that the repository keeps is taken (`coverage/lcov.info` and
   * the like).
   */
  coverage?: readonly CoverageInput[];
  /** Aborting rejects the promise with the signal's reason and ends every process and thread of the run. */
  signal?: AbortSignal;
  /** Called often, at most some ten times a second, always once at the end of each stage. */
  onProgress?: (progress: Progress) => void;
  /**
   * Milliseconds for which the engine's process is kept after an assessment, with what it knows, for the next one:
   * of the same project that takes a fraction of the time. It does not keep this process from ending. Default 0.
   */
  keepAlive?: number;
  /** Worker threads for parsing. Default: the machine's cores, at most 4. Never changes the result. */
  workers?: number;
}
