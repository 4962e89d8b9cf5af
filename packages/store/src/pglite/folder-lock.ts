import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Another live process (or another opening in this one) holds the data folder. */
export class DataFolderInUseError extends Error {
  override name = "DataFolderInUseError";
}

const sqliteBusy = 5;

/**
 * Takes a folder for this process alone, because PGlite itself does not: two processes on one folder
 * lose rows without a word.
 *
 * The lock is an exclusive SQLite transaction on `folder/lock`, and so a file lock of the operating
 * system: it ends with the process however that ends, is seen from other containers on the same
 * machine, and leaves nothing stale behind. `folder/owner` holds the process id, for the message only.
 *
 * @throws DataFolderInUseError at once when it is taken.
 * @returns a function that gives the folder back.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const ownerFile = join(folder, "owner");
  const lock = new DatabaseSync(join(folder, "lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!(error instanceof Error && "errcode" in error && error.errcode === sqliteBusy)) throw error;
    throw new DataFolderInUseError(`${folder} is in use by ${ownerOf(ownerFile)}; stop it first`, {
      cause: error,
    });
  }
  writeFileSync(ownerFile, String(process.pid));
  return () => lock.close();
}

function ownerOf(ownerFile: string): string {
  try {
    return `process ${readFileSync(ownerFile, "utf8")}`;
  } catch {
    return "another process";
  }
}
