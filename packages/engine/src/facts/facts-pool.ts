import type { FileFacts } from "../model/file-facts.ts";
import type { Finding } from "../model/finding.ts";
import type { LanguageId } from "../model/language-id.ts";

export interface FactsRequest {
  /** Object id: comes back with the result. */
  blob: string;
  language: LanguageId;
  bytes: Uint8Array;
}

export interface FactsResult {
  blob: string;
  language: LanguageId;
  facts: FileFacts;
  /** Of all blob checks, sorted by line, column and rule. */
  findings: Finding[];
  /** `encodeFacts` of both, made in the worker: ready for the cache. */
  encoded: Uint8Array;
}

export interface FactsPool {
  /**
   * One result a request, in the order of the requests. A file on which a worker hangs or dies gets
   * facts without functions and a note `timeout` or `parser_died`; the rest goes on in a new worker.
   * Rejects with the signal's reason when aborted. May be called again, also before it has ended.
   */
  extract(
    requests: readonly FactsRequest[],
    options?: { signal?: AbortSignal; onProgress?: (done: number) => void },
  ): Promise<FactsResult[]>;
  /** Ends the workers. */
  close(): Promise<void>;
}

export interface FactsPoolOptions {
  /** Worker threads, at least 1. */
  workers: number;
  /** Milliseconds that one file may take before its worker is replaced. Default 10000. */
  fileTimeout?: number;
}

/** Worker threads that parse, extract facts and run the blob checks of `rules/blob-checks.ts`. */
export function createFactsPool(options: FactsPoolOptions): FactsPool {
  throw new Error(`createFactsPool is being built: ${String(options.workers)}`);
}
