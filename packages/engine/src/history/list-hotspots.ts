import type { RatedFile } from "./compute-history.ts";
import { rankRisk } from "./rank-risk.ts";

/** A file as the health dashboard lists it. */
export interface HotspotFile {
  /** As the caller names the repository. */
  repository_id: string;
  file: string;
  /** Its risk among the files of all repositories: 0 to 100, relative to the riskiest. */
  score: number;
  complexity: number;
  /** Commits within the window, and their different people. */
  commit_count: number;
  author_count: number;
  lines_of_code: number;
}

/**
 * The files most at risk, worst first; equal ones by repository and path. Files that did not change within the window
 * are among them when what is known of them puts them there.
 */
export function listHotspots(
  repositories: readonly { repository_id: string; history: { files: readonly RatedFile[] } }[],
  limit = 20,
): HotspotFile[] {
  const files = new Map<string, { repository_id: string; file: RatedFile }>();
  for (const { repository_id, history } of repositories) {
    for (const file of history.files) {
      if (file.risk_score !== null) files.set(`${repository_id}\0${file.path}`, { repository_id, file });
    }
  }
  const ranked = rankRisk([...files].map(([key, { file }]) => Object.assign({}, file, { path: key })));
  return ranked.slice(0, limit).flatMap(({ path: key, risk_score: score }) => {
    const found = files.get(key);
    if (found === undefined) return [];
    const { repository_id, file } = found;
    return {
      repository_id,
      file: file.path,
      score,
      complexity: file.complexity,
      commit_count: file.recent_commit_count,
      author_count: file.recent_author_count,
      lines_of_code: file.lines_of_code,
    };
  });
}
