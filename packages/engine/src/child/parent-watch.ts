import { workerData } from "node:worker_threads";
import { endGroup } from "./start-child.ts";

/** Entry of the thread that asks every second whether the process still has the parent that it began with. */
const askEvery = 1000;

setInterval(() => {
  if (process.ppid === workerData) return;
  endGroup(process.pid);
  // One that leads no group.
  process.kill(process.pid, "SIGKILL");
}, askEvery);
