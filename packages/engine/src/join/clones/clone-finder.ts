import { Worker } from "node:worker_threads";
import type { CloneGroup, CloneThresholds } from "./find-clones.ts";
import type { CloneSource } from "./token-windows.ts";

export interface CloneTask {
  sources: readonly CloneSource[];
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
      const task: CloneTask = {
        sources: sources.map(({ tokens, exact_tokens, token_lines }) => ({
          tokens,
          exact_tokens,
          token_lines,
        })),
        thresholds,
      };
      thread ??= start();
      const { promise, resolve } = Promise.withResolvers<CloneGroup[] | null>();
      settle = resolve;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
      thread.postMessage(task);
      return await promise;
    },
    close() {
      const worker = thread;
      thread = undefined;
      void worker?.terminate();
    },
  };
}
