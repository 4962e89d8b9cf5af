import { round } from "../scoring/round.ts";
import { fileAuthors, type Contribution } from "./bus-factor.ts";
import type { CommitLog, LoggedCommit } from "./commit-log.ts";
import type { FileMeasure } from "./file-measure.ts";
import { halfLife } from "./rank-risk.ts";

/** What the history says of one file, renames followed. Merges do not count as changes. */
export interface FileHistory extends FileMeasure {
  commit_count: number;
  /** Different people, programs left out. */
  author_count: number;
  /** The same two within the last `window_days`. */
  recent_commit_count: number;
  recent_author_count: number;
  /** Changes, those of mere releases left out, each counting half as much after every 270 days; four decimals. */
  decayed_churn: number;
  bug_fix_count: number;
  /** Bug fixes, each counting half as much after every 730 days; four decimals. */
  decayed_bug_fixes: number;
  /** Bug fixes per 1,000 lines of code that the file has now; two decimals; null for a file without code. */
  bug_fix_density: number | null;
  /** RFC 3339 UTC; null when no commit is known to have changed it. */
  first_changed_at: string | null;
  last_changed_at: string | null;
  /** Whole days since the first known change. */
  age_days: number | null;
  /** Who made the most of its commits, of several the first by text; null when only programs changed it. */
  main_author: string | null;
  /** The main author's share of the commits that people made; four decimals. */
  main_author_share: number | null;
  /** How many know the file well (degree of authorship); 0 when nobody does any more. */
  bus_factor: number;
}

/** Days before the commit that count as recent. */
export const recentDays = 30;

const day = 86_400;

/**
 * Sums up the commits of one file.
 * @param changes Newest first
 * @param now Unix seconds: the time of the commit that is looked at. Later ones, from clocks that go wrong, count as now.
 * @returns the history, and its authors as indices into `log.authors`
 */
export function summarizeFile(
  log: CommitLog,
  measure: FileMeasure,
  changes: readonly LoggedCommit[],
  now: number,
): { history: FileHistory; authors: number[] } {
  let decayedChurn = 0;
  let decayedFixes = 0;
  let fixes = 0;
  let recent = 0;
  const recentAuthors = new Set<number>();
  const contributions = new Map<number, Contribution>();
  for (const commit of changes) {
    const age = Math.max(0, now - commit.committed_at) / day;
    if (!commit.release) decayedChurn += 2 ** (-age / halfLife.churn);
    if (commit.bug_fix) {
      fixes += 1;
      decayedFixes += 2 ** (-age / halfLife.bugFix);
    }
    const isRecent = age < recentDays;
    if (isRecent) recent += 1;
    if (log.authors[commit.author]?.bot !== false) continue;
    if (isRecent) recentAuthors.add(commit.author);
    const known = contributions.get(commit.author);
    if (known === undefined) {
      contributions.set(commit.author, { author: commit.author, commits: 1, created: false });
    } else known.commits += 1;
  }
  const oldest = changes.at(-1);
  const newest = changes[0];
  const creator = oldest === undefined ? undefined : contributions.get(oldest.author);
  if (creator !== undefined) creator.created = true;
  const people = [...contributions.values()];
  const nameOf = ({ author }: Contribution): string => log.authors[author]?.author ?? "";
  const main = people.toSorted((a, b) => b.commits - a.commits || (nameOf(a) < nameOf(b) ? -1 : 1))[0];
  const byPeople = people.reduce((sum, { commits }) => sum + commits, 0);
  const authors = fileAuthors(people);
  return {
    authors,
    history: {
      ...measure,
      commit_count: changes.length,
      author_count: people.length,
      recent_commit_count: recent,
      recent_author_count: recentAuthors.size,
      decayed_churn: round(decayedChurn, 4),
      bug_fix_count: fixes,
      decayed_bug_fixes: round(decayedFixes, 4),
      bug_fix_density: measure.lines_of_code === 0 ? null : round((fixes * 1000) / measure.lines_of_code, 2),
      first_changed_at: oldest === undefined ? null : timestamp(oldest.committed_at),
      last_changed_at: newest === undefined ? null : timestamp(newest.committed_at),
      age_days: oldest === undefined ? null : Math.floor(Math.max(0, now - oldest.committed_at) / day),
      main_author: main === undefined ? null : nameOf(main),
      main_author_share: main === undefined ? null : round(main.commits / byPeople, 4),
      bus_factor: authors.length,
    },
  };
}

/** Git allows commits far outside the years that RFC 3339 can write; those are moved to its ends. */
function timestamp(seconds: number): string {
  const bounded = Math.min(Math.max(seconds, 0), 253_402_300_799);
  return new Date(bounded * 1000).toISOString().replace(".000Z", "Z");
}
