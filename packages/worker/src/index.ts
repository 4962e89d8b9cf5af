export { startWorker } from "./start-worker.ts";
export type { WorkerContext } from "./worker-context.ts";
export { mirrorPath, type WorkerSettings } from "./worker-settings.ts";
