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
  /** In the way of the output, but written by someone else; never with a folder that is owned whole. */
  readonly foreign: readonly string[];
}

/**
 * What of a folder belongs to the generator: all of it, or the files whose first line has a banner. Others are never
 * changed or deleted.
 */
export type Ownership = "folder" | { readonly banner: string };

/** Compares a folder with a map of path to text, byte by byte, without writing. */
export async function compareOutput(
  folder: string,
  files: ReadonlyMap<string, string>,
  ownership: Ownership = "folder",
): Promise<OutputDifference> {
  const found = new Set(await listFiles(folder));
  const stale: string[] = [];
  const missing: string[] = [];
  const extra: string[] = [];
  const foreign: string[] = [];
  const isOwn = (text: string): boolean =>
    ownership === "folder" || firstLine(text).includes(ownership.banner);
  for (const [path, text] of files) {
    if (!found.delete(path)) {
      missing.push(path);
      continue;
    }
    const present = await readFile(join(folder, path), "utf8");
    if (present !== text) (isOwn(present) ? stale : foreign).push(path);
  }
  for (const path of found) {
    if (ownership === "folder" || isOwn(await readFile(join(folder, path), "utf8"))) extra.push(path);
  }
  return { stale, missing, extra, foreign };
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return end === -1 ? text : text.slice(0, end);
}

/** Every file below a folder, relative with `/`; none when the folder does not exist. `node_modules` is passed over. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.split("/").includes("node_modules"))
    .sort();
}
