import type { Database } from "@octokraft/store";
import type { Logger } from "pino";

import type { WorkerSettings } from "./worker-settings.ts";

/** What every job is given. */
export interface WorkerContext {
  database: Database;
  settings: WorkerSettings;
  logger: Logger;
}
