import { busFactor } from "./bus-factor.ts";
import { findCouplings, type ChangeCoupling } from "./change-coupling.ts";
import type { CommitLog } from "./commit-log.ts";
import { recentDays, summarizeFile, type FileHistory } from "./file-history.ts";
import type { FileMeasure } from "./file-measure.ts";
import { rankHotspots } from "./rank-hotspots.ts";
import { rankRisk } from "./rank-risk.ts";
import { traceFiles } from "./trace-files.ts";

/** A source file among the others. */
export interface RatedFile extends FileHistory {
  /** 0 to 100, relative to the highest; null for what is no source (tests, examples). */
  risk_score: number | null;
  hotspot_score: number | null;
}

/** Everything that the history says at one commit. Same commit and files, same bytes. */
export interface RepositoryHistory {
  commit: string;
  /** False when the history is cut off (a shallow clone): every count is of what is known. */
  complete: boolean;
  /** Merges left out. */
  commit_count: number;
  /** Different people, programs left out. */
  author_count: number;
  /** People who must leave until more than half of the source files have no author any more. */
  bus_factor: number;
  window_days: number;
  /** In the order of paths. */
  files: RatedFile[];
  couplings: ChangeCoupling[];
}

export interface HistoryInput {
  /** The commit that the log ends at. */
  commit: string;
  /** RFC 3339 UTC: its time, by which everything is dated. */
  committed_at: string;
  files: readonly FileMeasure[];
}

/**
 * Says of every file how often, when, by whom and why it changed, and where the risk is.
 * @throws RangeError when the log does not hold the commit
 */
export function computeHistory(log: CommitLog, input: HistoryInput): RepositoryHistory {
  if (!log.commits.some(({ id }) => id === input.commit)) {
    throw new RangeError(`The history does not hold the commit ${input.commit}.`);
  }
  const now = Math.floor(Date.parse(input.committed_at) / 1000);
  const measures = input.files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const paths = measures.map(({ path }) => path);
  const traced = traceFiles(log, paths);
  const summaries = measures.map((measure, file) =>
    summarizeFile(
      log,
      measure,
      (traced[file] ?? []).flatMap((index) => log.commits[index] ?? []),
      now,
    ),
  );
  const sources = summaries.filter(({ history }) => history.class === "source");
  const risks = scores(rankRisk(sources.map(({ history }) => history)), "risk_score");
  const hotspots = scores(rankHotspots(sources.map(({ history }) => history)), "hotspot_score");
  const files: RatedFile[] = [];
  for (const { history } of summaries) {
    const { path } = history;
    files.push({
      ...history,
      risk_score: risks.get(path) ?? null,
      hotspot_score: hotspots.get(path) ?? null,
    });
  }
  const ownCommits = log.commits.filter(({ merge }) => !merge);
  const people = new Set(
    ownCommits.map(({ author }) => author).filter((at) => log.authors[at]?.bot === false),
  );
  return {
    commit: input.commit,
    complete: !log.commits.some(({ boundary }) => boundary),
    commit_count: ownCommits.length,
    author_count: people.size,
    bus_factor: busFactor(sources.map(({ authors }) => authors)),
    window_days: recentDays,
    files,
    couplings: findCouplings(log, paths, traced, now),
  };
}

function scores<Key extends string>(
  ranked: readonly ({ path: string } & Record<Key, number>)[],
  key: Key,
): Map<string, number> {
  return new Map(ranked.map((file) => [file.path, file[key]]));
}
