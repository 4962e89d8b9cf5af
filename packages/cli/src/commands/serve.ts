import type { Command } from "commander";

import { CommandError, exitCodes } from "../exit-code.ts";
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
  // Server and database take half a second to load, which `assess` need not wait for.
  const { serveUntilStopped } = await import("../services/serve-until-stopped.ts");
  await serveUntilStopped(settings, parts, terminal);
}
