import { isMainThread, Worker } from "node:worker_threads";

/**
 * Loaded before the entry of every process that `startChild` starts: ends it when its parent is gone. A process that
 * is stuck in a loop never hears of the disconnect, hence a thread of its own. Windows keeps the id of a parent that
 * is gone, so that there the disconnect alone ends a process.
 */
if (isMainThread) {
  const watch = new Worker(new URL("./parent-watch.ts", import.meta.url), {
    execArgv: [],
    workerData: process.ppid,
  });
  watch.unref();
}
