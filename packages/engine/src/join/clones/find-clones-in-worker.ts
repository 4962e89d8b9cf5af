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

/** As `findClones`, in a thread of its own, so that other work can go on. Null when the thread fails: find them here. */
export function findClonesInWorker(
  sources: readonly CloneSource[],
  thresholds: CloneThresholds,
): Promise<CloneGroup[] | null> {
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
  const workerData: CloneTask = { starts, tokens, exact_tokens, token_lines, thresholds };
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./clone-worker.ts", import.meta.url), {
      workerData,
      transferList: [tokens.buffer, exact_tokens.buffer, token_lines.buffer],
    });
    worker.once("message", (groups: CloneGroup[]) => resolve(groups));
    worker.once("error", () => resolve(null));
    worker.once("exit", () => resolve(null));
  });
}
