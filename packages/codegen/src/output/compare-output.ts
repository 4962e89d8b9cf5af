import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** How a folder differs from what it should hold; paths are relative to it. */
export interface OutputDifference {
  /** On disk with other content. */
  readonly stale: readonly string[];
  /** Not on disk. */
  readonly missing: readonly string[];
  /** On disk, but not part of the output. */
  readonly extra: readonly string[];
}

/** Compares a folder with a map of path to text, byte by byte, without writing. */
export async function compareOutput(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<OutputDifference> {
  const found = new Set(await listFiles(folder));
  const stale: string[] = [];
  const missing: string[] = [];
  for (const [path, text] of files) {
    if (!found.delete(path)) missing.push(path);
    else if ((await readFile(join(folder, path), "utf8")) !== text) stale.push(path);
  }
  return { stale, missing, extra: [...found].sort() };
}

/** Every file below a folder, relative with `/`; none when the folder does not exist. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
