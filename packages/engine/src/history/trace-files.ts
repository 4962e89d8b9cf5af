import type { CommitLog } from "./commit-log.ts";

/**
 * Follows files back through their renames.
 * @param files Paths of the commit that the log ends at
 * @returns for every file the commits that changed it, as indices into `log.commits`: newest first, merges left out
 */
export function traceFiles(log: CommitLog, files: readonly string[]): number[][] {
  const traced: number[][] = files.map(() => []);
  /** For every path of the log the file that it is at this point of the walk, or -1. */
  const fileAt = new Int32Array(log.paths.length).fill(-1);
  for (const [index, path] of files.entries()) {
    const known = log.pathIndex.get(path);
    if (known !== undefined) fileAt[known] = index;
  }
  const later = laterNames(log, fileAt);
  for (const [at, commit] of log.commits.entries()) {
    if (commit.merge || commit.boundary) continue;
    for (const path of commit.paths) {
      const file = fileAt[path] ?? -1;
      // A branch that did not know of the rename yet went on under the old name.
      const found = file === -1 ? (later[path] ?? -1) : file;
      if (found !== -1 && traced[found]?.at(-1) !== at) traced[found]?.push(at);
    }
    const moved = commit.renames.map(([from, to]) => [from, fileAt[to] ?? -1] as const);
    for (const [, to] of commit.renames) fileAt[to] = -1;
    for (const [from, file] of moved) if (file !== -1) fileAt[from] = file;
  }
  return traced;
}

/** For every path that is no file any more the file that it was last renamed to, or -1. */
function laterNames(log: CommitLog, fileAt: Int32Array): Int32Array {
  const later = new Int32Array(log.paths.length).fill(-1);
  for (const { renames } of log.commits) {
    for (const [from, to] of renames) {
      if (fileAt[from] !== -1 || later[from] !== -1) continue;
      const file = fileAt[to] === -1 ? later[to] : fileAt[to];
      later[from] = file ?? -1;
    }
  }
  return later;
}
