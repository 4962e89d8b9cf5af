import {
  collectCommits,
  computeDynamics,
  computeHistory,
  listHotspots,
  recentAuthors,
  windowStart,
  type FileMeasure,
} from "@octokraft/engine";
import { readHistory, readLineChanges } from "@octokraft/sources";
import type { CodebaseDynamics } from "@octokraft/store";

/** An assessed commit and where its history can be read. */
export interface AssessedCommit {
  repository_id: string;
  gitDir: string;
  commit: string;
  /** RFC 3339 UTC, whole seconds. */
  committed_at: string;
  /** As the engine measures them. */
  files: readonly FileMeasure[];
}

/**
 * Says how the code of all repositories of a project moved in the days before the newest of the commits, and where
 * the risk is. Depends on the commits alone, not on the clock.
 * @throws SourceError when a history cannot be read, as in a partial clone; or because of the signal
 */
export async function measureDynamics(
  commits: readonly AssessedCommit[],
  signal: AbortSignal,
): Promise<CodebaseDynamics> {
  const now = commits.reduce((newest, { committed_at: at }) => (at > newest ? at : newest), "");
  const sum = { commit_count: 0, lines_added: 0, lines_removed: 0 };
  const authors = new Set<string>();
  const histories = [];
  let window_days = 0;
  for (const { repository_id, gitDir, commit, files } of commits) {
    const log = await collectCommits(readHistory({ gitDir, commit, signal }));
    const lines = readLineChanges({ gitDir, commit, since: windowStart(now), signal });
    const movement = await computeDynamics(log, now, lines);
    sum.commit_count += movement.commit_count;
    sum.lines_added += movement.lines_added;
    sum.lines_removed += movement.lines_removed;
    for (const author of recentAuthors(log, now)) authors.add(author);
    const history = computeHistory(log, { commit, committed_at: now, files });
    histories.push({ repository_id, history });
    window_days = history.window_days;
  }
  return {
    window_days,
    ...sum,
    author_count: authors.size,
    open_pr_count: null,
    hotspots: listHotspots(histories),
  };
}
