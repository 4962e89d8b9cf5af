import type { RepositoryHistory } from "./compute-history.ts";

/** A file as the health dashboard lists it. */
export interface HotspotFile {
  file: string;
  /** Its risk score. */
  score: number;
  complexity: number;
  /** Commits within the window, and their different people. */
  commit_count: number;
  author_count: number;
  lines_of_code: number;
}

/**
 * The files most at risk, worst first; equal ones by path. Files that did not change within the window are among
 * them when what is known of them puts them there.
 */
export function listHotspots(history: RepositoryHistory, limit = 20): HotspotFile[] {
  const rated = history.files.flatMap(({ risk_score: score, ...file }) =>
    score === null
      ? []
      : {
          file: file.path,
          score,
          complexity: file.complexity,
          commit_count: file.recent_commit_count,
          author_count: file.recent_author_count,
          lines_of_code: file.lines_of_code,
        },
  );
  return rated.sort((a, b) => b.score - a.score || (a.file < b.file ? -1 : 1)).slice(0, limit);
}
