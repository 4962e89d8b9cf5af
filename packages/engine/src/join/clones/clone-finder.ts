import { Worker } from "node:worker_threads";
import type { CloneGroup, CloneThresholds } from "./find-clones.ts";
import type { CloneSource } from "./token-windows.ts";

/** All tokens one after the other; those of source `i` are `starts[i]` up to `starts[i + 1]`. */
export interface CloneTask {
  starts: Uint32Array;
  tokens: Uint32Array;
  exact_tokens: Uint32Array;
  token_lines: Uint32Array;
  thresholds: CloneThresholds;
}

export interface CloneFinder {
  /** As `findClones`, in another thread. Null when that fails. One call at a time. */
  find(sources: readonly CloneSource[], thresholds: CloneThresholds): Promise<CloneGroup[] | null>;
  close(): void;
}

/** A thread that finds clones while others work: started when needed, replaced when it dies. */
export function createCloneFinder(): CloneFinder {
  let thread: Worker | undefined;
  let settle: ((groups: CloneGroup[] | null) => void) | undefined;
  const start = (): Worker => {
    const worker = new Worker(new URL("./clone-worker.ts", import.meta.url));
    const fail = (): void => {
      if (thread !== worker) return;
      thread = undefined;
      settle?.(null);
    };
    worker.on("message", (groups: CloneGroup[]) => settle?.(groups));
    worker.on("error", fail);
    worker.on("exit", fail);
    return worker;
  };
  return {
    async find(sources, thresholds) {
      const starts = new Uint32Array(sources.length + 1);
      for (const [index, { tokens }] of sources.entries())
        starts[index + 1] = (starts[index] ?? 0) + tokens.length;
      const all = (column: (source: CloneSource) => Uint32Array): Uint32Array<ArrayBuffer> => {
        const joined = new Uint32Array(starts.at(-1) ?? 0);
        for (const [index, source] of sources.entries()) joined.set(column(source), starts[index]);
        return joined;
      };
      const tokens = all((source) => source.tokens);
      const exact_tokens = all((source) => source.exact_tokens);
      const token_lines = all((source) => source.token_lines);
      const task: CloneTask = { starts, tokens, exact_tokens, token_lines, thresholds };
      thread ??= start();
      const { promise, resolve } = Promise.withResolvers<CloneGroup[] | null>();
      settle = resolve;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
      thread.postMessage(task, [tokens.buffer, exact_tokens.buffer, token_lines.buffer]);
      return await promise;
    },
    close() {
      const worker = thread;
      thread = undefined;
      void worker?.terminate();
    },
  };
}
