import type { CommitLog } from "./commit-log.ts";

const none = -1;

/**
 * Follows files back through their renames.
 * @param files Paths of the commit that the log ends at
 * @returns for every file the commits that changed it, as indices into `log.commits`: newest first, merges left out
 */
export function traceFiles(log: CommitLog, files: readonly string[]): number[][] {
  const traced: number[][] = files.map(() => []);
  /** For every path of the log the file that it is at this point of the walk. */
  const fileAt = new Int32Array(log.paths.length).fill(none);
  for (const [index, path] of files.entries()) {
    const known = log.pathIndex.get(path);
    if (known !== undefined) fileAt[known] = index;
  }
  const { later, reused } = laterNames(log, fileAt);
  for (const [at, commit] of log.commits.entries()) {
    if (commit.merge || commit.boundary) continue;
    for (const path of commit.paths) {
      let file = fileAt[path] ?? none;
      // A branch that did not know of the rename yet went on under the old name.
      if (file === none && !reused.has(path)) file = later[path] ?? none;
      if (file !== none && traced[file]?.at(-1) !== at) traced[file]?.push(at);
    }
    for (const path of commit.added) reused.delete(path);
    const moved = commit.renames.map(([from, to]) => [from, fileAt[to] ?? none] as const);
    for (const [, to] of commit.renames) fileAt[to] = none;
    for (const [from, file] of moved) fileAt[from] = file;
  }
  return traced;
}

/**
 * For every path that is no file any more the file that it was last renamed to, and the paths that another file
 * was added under since: until the walk comes to that, they mean the other.
 */
function laterNames(log: CommitLog, fileAt: Int32Array): { later: Int32Array; reused: Set<number> } {
  const later = new Int32Array(log.paths.length).fill(none);
  const added = new Set<number>();
  const reused = new Set<number>();
  for (const commit of log.commits) {
    for (const path of commit.added) added.add(path);
    for (const [from, to] of commit.renames) {
      if (fileAt[from] !== none || later[from] !== none) continue;
      later[from] = (fileAt[to] === none ? later[to] : fileAt[to]) ?? none;
      if (added.has(from)) reused.add(from);
    }
  }
  return { later, reused };
}
