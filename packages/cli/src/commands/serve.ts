import type { Command } from "commander";
import { pino } from "pino";

import { createLogger } from "../create-logger.ts";
import { CommandError, exitCodes } from "../exit-code.ts";
import { runServices } from "../services/run-services.ts";
import { untilStopped } from "../services/until-stopped.ts";
import { hiddenValues } from "../settings/hidden-values.ts";
import { readSettings, type Settings } from "../settings/settings.ts";
import type { Terminal } from "../terminal.ts";

export function addServeCommands(program: Command, terminal: Terminal): void {
  program
    .command("serve")
    .description("Run the API; with the embedded database also the background jobs.")
    .action(async () => {
      const settings = readSettings(process.env);
      await run(settings, { serve: true, work: settings.DATABASE_URL === undefined }, terminal);
    });
  program
    .command("work")
    .description("Run background jobs only, beside `octokraft serve`. Needs DATABASE_URL.")
    .action(async () => {
      const settings = readSettings(process.env);
      if (settings.DATABASE_URL === undefined) {
        throw new CommandError(
          exitCodes.usage,
          "DATABASE_URL must be set for `octokraft work`: the embedded database belongs to one process, and `octokraft serve` does the jobs then.",
        );
      }
      await run(settings, { serve: false, work: true }, terminal);
    });
}

async function run(
  settings: Settings,
  parts: { serve: boolean; work: boolean },
  terminal: Terminal,
): Promise<void> {
  const logger = createLogger({
    level: settings.OCTOKRAFT_LOG_LEVEL,
    destination: pino.destination({ dest: 1, sync: true }),
    hidden: hiddenValues(settings),
  });
  const stopped = untilStopped();
  const services = await runServices(settings, parts, logger);
  if (services.newKey !== null) {
    terminal.stderr.write(`The owner's API key, shown only now: ${services.newKey}\n`);
  }
  logger.info({ signal: await stopped }, "stopping");
  await services.stop();
}
