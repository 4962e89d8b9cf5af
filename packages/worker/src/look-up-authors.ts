import { readLineAuthors } from "@octokraft/sources";
import { issuesWithoutAuthor, recordAuthors, type Db } from "@octokraft/store";

/** Issues looked up after one assessment of a repository, the gravest first; the next one goes on. */
const issueLimit = 300;
const timeLimitMs = 30_000;

/**
 * Keeps who last changed the first line of the issues of a repository that are new or stand in changed code. A file
 * that git cannot tell of is left out, and so is what does not fit into the time.
 * @returns how many were found, of how many asked for
 */
export async function lookUpAuthors(
  db: Db,
  { repository_id, gitDir, commit }: { repository_id: string; gitDir: string; commit: string },
  stop: AbortSignal,
): Promise<{ issues: number; found: number }> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(timeLimitMs)]);
  const issues = await issuesWithoutAuthor(db, repository_id, issueLimit);
  const authors: Parameters<typeof recordAuthors>[1][number][] = [];
  for (const [path, places] of Map.groupBy(issues, ({ file }) => file)) {
    if (signal.aborted) break;
    const lines = places.map(({ start_line }) => start_line);
    const known = await readLineAuthors({ gitDir, commit, path, signal }, lines).catch(() => null);
    for (const { id, start_line } of places) {
      const author = known?.get(start_line);
      if (author === undefined) continue;
      const { name, email, commit: commit_sha, committed_at } = author;
      authors.push({ issue_id: id, author: { name, email, commit_sha, committed_at } });
    }
  }
  if (authors.length > 0) await recordAuthors(db, authors);
  return { issues: issues.length, found: authors.length };
}
