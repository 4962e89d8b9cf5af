import { renameSync, statSync } from "node:fs";

import { pino, type DestinationStream } from "pino";

const maxBytes = 10 * 1024 * 1024;

/** Opens a log file to append to; one that has grown large is put aside as `.1` first. */
export function openLogFile(file: string): DestinationStream {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(file, `${file}.1`);
  return pino.destination({ dest: file, sync: true });
}
