import type { CommitRecord } from "./commit-record.ts";
import { isBot } from "./is-bot.ts";
import { isBugFix } from "./is-bug-fix.ts";
import { isRelease } from "./is-release.ts";

export interface LoggedCommit {
  id: string;
  committed_at: number;
  /** Index into `CommitLog.authors`. */
  author: number;
  bug_fix: boolean;
  release: boolean;
  /** Two parents or more. */
  merge: boolean;
  boundary: boolean;
  /** Indices into `CommitLog.paths`, each once, deletions and the new names of renames included. */
  paths: readonly number[];
  /** Those of them that were not there before, renames left out. */
  added: readonly number[];
  /** Pairs of old and new path. */
  renames: readonly (readonly [from: number, to: number])[];
}

/** A history held in memory: every path and author is kept once. Independent of the order in which commits came. */
export interface CommitLog {
  /** Newest first; of the same second by id. */
  commits: readonly LoggedCommit[];
  paths: readonly string[];
  pathIndex: ReadonlyMap<string, number>;
  authors: readonly { author: string; bot: boolean }[];
}

/** Takes in a stream of commits. */
export async function collectCommits(
  records: AsyncIterable<CommitRecord> | Iterable<CommitRecord>,
): Promise<CommitLog> {
  const commits: LoggedCommit[] = [];
  const paths: string[] = [];
  const pathIndex = new Map<string, number>();
  const authors: CommitLog["authors"][number][] = [];
  const authorIndex = new Map<string, number>();
  const pathOf = (path: string): number => {
    const known = pathIndex.get(path);
    if (known !== undefined) return known;
    pathIndex.set(path, paths.length);
    return paths.push(path) - 1;
  };
  for await (const record of records) {
    const bot = isBot(record.author, record.author_name);
    let author = authorIndex.get(record.author);
    if (author === undefined) {
      author = authors.push({ author: record.author, bot }) - 1;
      authorIndex.set(record.author, author);
    } else if (bot) authors[author] = { author: record.author, bot };
    commits.push({
      id: record.id,
      committed_at: record.committed_at,
      author,
      bug_fix: isBugFix(record.subject),
      release: isRelease(record.subject),
      merge: record.parents.length > 1,
      boundary: record.boundary,
      paths: [...new Set(record.changes.map(({ path }) => pathOf(path)))],
      added: record.changes.flatMap(({ kind, path }) => (kind === "added" ? [pathOf(path)] : [])),
      renames: record.changes.flatMap(({ from, path }) =>
        from === null ? [] : [[pathOf(from), pathOf(path)] as const],
      ),
    });
  }
  commits.sort((a, b) => b.committed_at - a.committed_at || (a.id < b.id ? -1 : 1));
  return { commits, paths, pathIndex, authors };
}
