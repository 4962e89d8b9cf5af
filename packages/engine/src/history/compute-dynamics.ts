import type { CommitLog, LoggedCommit } from "./commit-log.ts";
import { recentDays } from "./file-history.ts";

/** What one commit added to and removed from one file. */
export interface LineChange {
  /** Full object id of the commit. */
  commit: string;
  path: string;
  added: number;
  removed: number;
}

/** How the code moved in the days before a commit. */
export interface CodebaseMovement {
  window_days: number;
  /** Merges left out. */
  commit_count: number;
  /** Different authors, programs included. */
  author_count: number;
  lines_added: number;
  lines_removed: number;
}

/** Unix seconds at which the window before a commit begins. */
export function windowStart(committedAt: string): number {
  return Math.floor(Date.parse(committedAt) / 1000) - recentDays * 86_400;
}

/** The commits of the window, merges left out. */
function recentCommits(log: CommitLog, committedAt: string): LoggedCommit[] {
  const start = windowStart(committedAt);
  return log.commits.filter((commit) => commit.committed_at > start && !commit.merge && !commit.boundary);
}

/** The different authors of the window, programs included: several repositories may have them in common. */
export function recentAuthors(log: CommitLog, committedAt: string): ReadonlySet<string> {
  return new Set(recentCommits(log, committedAt).map(({ author }) => log.authors[author]?.author ?? ""));
}

/**
 * Sums up the 30 days before a commit.
 * @param committedAt RFC 3339 UTC: the time of the commit that the log ends at
 * @param lines Changes of lines; those of commits before the window are left out
 * @param counts Whose lines count; lock files and generated code would drown what people wrote
 */
export async function computeDynamics(
  log: CommitLog,
  committedAt: string,
  lines: AsyncIterable<LineChange> | Iterable<LineChange>,
  counts: (path: string) => boolean = () => true,
): Promise<CodebaseMovement> {
  const commits = recentCommits(log, committedAt);
  const ids = new Set(commits.map(({ id }) => id));
  let added = 0;
  let removed = 0;
  for await (const line of lines) {
    if (!ids.has(line.commit) || !counts(line.path)) continue;
    added += line.added;
    removed += line.removed;
  }
  return {
    window_days: recentDays,
    commit_count: commits.length,
    author_count: recentAuthors(log, committedAt).size,
    lines_added: added,
    lines_removed: removed,
  };
}
