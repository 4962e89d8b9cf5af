import { mkdir, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compareOutput, type OutputDifference } from "./compare-output.ts";

/**
 * Makes a folder hold exactly the files of a map. Files that are equal already are not touched, so that watchers stay
 * quiet. The folder must belong to the generator alone: everything else in it is deleted.
 */
export async function writeOutput(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<OutputDifference> {
  const difference = await compareOutput(folder, files);
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
