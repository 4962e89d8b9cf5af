import { parentPort } from "node:worker_threads";
import type { CloneTask } from "./clone-finder.ts";
import { findClones } from "./find-clones.ts";

/** Entry of the thread of a `CloneFinder`: answers each task with its groups. */
parentPort?.on("message", ({ starts, tokens, exact_tokens, token_lines, thresholds }: CloneTask) => {
  const sources = Array.from({ length: starts.length - 1 }, (_, index) => {
    const from = starts[index];
    const to = starts[index + 1];
    return {
      tokens: tokens.subarray(from, to),
      exact_tokens: exact_tokens.subarray(from, to),
      token_lines: token_lines.subarray(from, to),
    };
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  parentPort?.postMessage(findClones(sources, thresholds));
});
