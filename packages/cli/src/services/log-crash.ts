import type { Logger } from "pino";

import { exitCodes } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";

/**
 * Ends the process on an error that nothing has caught: with its stack in the log and one sentence on
 * standard error. What runs is taken up again by the next start.
 */
export function logCrash(logger: Logger, terminal: Terminal): void {
  const crash = (error: unknown): void => {
    logger.fatal({ err: error }, "crashed");
    const message = error instanceof Error ? error.message : String(error);
    terminal.stderr.write(`error: Octokraft ended unexpectedly: ${message}\n`);
    process.exit(exitCodes.failed);
  };
  process.once("uncaughtException", crash);
  process.once("unhandledRejection", crash);
}
