import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const program = fileURLToPath(new URL("./initialize-pglite.ts", import.meta.url));

/**
 * Makes an empty database in a folder, unless there is one. It appears there whole or not at all, also
 * when the process is killed meanwhile. A process of its own does it, because it takes 400 MB more than
 * the database ever does again.
 */
export async function createPGlite(folder: string): Promise<void> {
  if (existsSync(join(folder, "PG_VERSION"))) return;
  const beginning = `${basename(folder)}.unfinished-`;
  for (const name of readdirSync(dirname(folder))) {
    // What a killed process left behind.
    if (name.startsWith(beginning)) removeIfIdle(join(dirname(folder), name));
  }
  const unfinished = mkdtempSync(join(dirname(folder), beginning));
  await promisify(execFile)(process.execPath, [program, unfinished]);
  renameSync(unfinished, folder);
}

/** A killed process's child may still be writing there; then the next start removes it. */
function removeIfIdle(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It is in nobody's way.
  }
}
