import { mkdir, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compareOutput, type OutputDifference, type Ownership } from "./compare-output.ts";

/**
 * Makes what the generator owns of a folder equal to a map: stale files are written, extra ones deleted. Files that are
 * equal already are not touched, so that watchers stay quiet. Nothing is written where a foreign file is in the way.
 */
export async function writeOutput(
  folder: string,
  files: ReadonlyMap<string, string>,
  ownership: Ownership = "folder",
): Promise<OutputDifference> {
  const difference = await compareOutput(folder, files, ownership);
  if (difference.foreign.length > 0) return difference;
  for (const path of difference.extra) {
    await rm(join(folder, path));
    await removeEmptyFolders(folder, dirname(path));
  }
  for (const path of [...difference.stale, ...difference.missing]) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, files.get(path) ?? "");
  }
  return difference;
}

async function removeEmptyFolders(root: string, path: string): Promise<void> {
  if (path === ".") return;
  const removed = await rmdir(join(root, path)).then(
    () => true,
    () => false,
  );
  if (removed) await removeEmptyFolders(root, dirname(path));
}
