import { accessSync, constants, mkdirSync } from "node:fs";

import { CommandError, exitCodes } from "../exit-code.ts";

/**
 * Makes the data folder where it is missing.
 * @throws CommandError that names the setting when it cannot be used
 */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      exitCodes.usage,
      `OCTOKRAFT_DATA_DIR names a folder that cannot be used (${reason}).`,
      {
        cause: error,
      },
    );
  }
}
