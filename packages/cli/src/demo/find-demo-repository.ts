import { basename, dirname } from "node:path";

import { currentBranch, findRepository, isDirty, resolveRef } from "@octokraft/sources";

export interface DemoRepository {
  /** The repository's own folder: its work tree's top, or the bare repository. */
  path: string;
  name: string;
  /** All folders that reading it needs: a linked work tree has its objects elsewhere. */
  roots: string[];
  /** What HEAD names; null when it is detached. */
  branch: string | null;
  /** HEAD's commit. */
  commit: string;
  /** True when there are changes that are not committed. */
  dirty: boolean;
}

/**
 * Finds the repository that a folder belongs to.
 * @returns null when there is none
 * @throws SourceError when it has no commit
 */
export async function findDemoRepository(folder: string): Promise<DemoRepository | null> {
  const found = await findRepository(folder);
  if (found === null) return null;
  const path = found.topLevel ?? (basename(found.gitDir) === ".git" ? dirname(found.gitDir) : found.gitDir);
  const { id: commit } = await resolveRef(found.gitDir, "HEAD");
  const roots = [path, found.commonDir];
  return {
    path,
    roots,
    name: basename(path).replace(/\.git$/, ""),
    branch: await currentBranch(found.gitDir),
    commit,
    dirty: found.topLevel !== null && (await isDirty(found.topLevel)),
  };
}
