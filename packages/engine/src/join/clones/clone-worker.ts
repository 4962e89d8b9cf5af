import { parentPort } from "node:worker_threads";
import type { CloneTask } from "./clone-finder.ts";
import { findClones } from "./find-clones.ts";

/** Entry of the thread of a `CloneFinder`: answers each task with its groups. */
parentPort?.on("message", ({ sources, thresholds }: CloneTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  parentPort?.postMessage(findClones(sources, thresholds));
});
