import { pino } from "pino";

import { createLogger } from "../create-logger.ts";
import { hiddenValues } from "../settings/hidden-values.ts";
import type { Settings } from "../settings/settings.ts";
import type { Terminal } from "../terminal.ts";
import { logCrash } from "./log-crash.ts";
import { runServices } from "./run-services.ts";
import { untilStopped } from "./until-stopped.ts";

/** Runs the parts of one process until SIGINT or SIGTERM, with the log on standard output. */
export async function serveUntilStopped(
  settings: Settings,
  parts: { serve: boolean; work: boolean },
  terminal: Terminal,
): Promise<void> {
  const logger = createLogger({
    level: settings.OCTOKRAFT_LOG_LEVEL,
    destination: pino.destination({ dest: 1, sync: true }),
    hidden: hiddenValues(settings),
  });
  logCrash(logger, terminal);
  const stopped = untilStopped();
  const services = await runServices(settings, parts, logger);
  if (services.newKey !== null) {
    terminal.stderr.write(`The owner's API key, shown only now: ${services.newKey}\n`);
  }
  logger.info({ signal: await stopped }, "stopping");
  await services.stop();
}
