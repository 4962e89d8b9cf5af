import { readLineAuthors } from "@octokraft/sources";
import { issuesWithoutAuthor, recordAuthors, recordUnknownAuthors, type Db } from "@octokraft/store";

/** Issues looked up after one assessment of a repository, the gravest first; the next one goes on. */
const issueLimit = 300;
const timeLimitMs = 30_000;

/**
 * Keeps who last changed the first line of the issues of a repository that are new or stand in changed code. What git
 * cannot tell of is not asked again at the same commit, and neither is the file at which the time ran out.
 * @returns how many were found, of how many asked for
 */
export async function lookUpAuthors(
  db: Db,
  { repository_id, gitDir, commit }: { repository_id: string; gitDir: string; commit: string },
  stop: AbortSignal,
): Promise<{ issues: number; found: number }> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(timeLimitMs)]);
  const issues = await issuesWithoutAuthor(db, repository_id, commit, issueLimit);
  const authors: Parameters<typeof recordAuthors>[1][number][] = [];
  const unknown: string[] = [];
  for (const [path, places] of Map.groupBy(issues, ({ file }) => file)) {
    if (signal.aborted) break;
    const lines = places.map(({ start_line }) => start_line);
    const known = await readLineAuthors({ gitDir, commit, path, signal }, lines).catch(() => null);
    // This process stops: that says nothing of the file.
    if (stop.aborted) break;
    for (const { id, start_line } of places) {
      const author = known?.get(start_line);
      if (author === undefined) {
        unknown.push(id);
        continue;
      }
      const { name, email, commit: commit_sha, committed_at } = author;
      authors.push({ issue_id: id, author: { name, email, commit_sha, committed_at } });
    }
  }
  if (authors.length > 0) await recordAuthors(db, authors);
  if (unknown.length > 0) await recordUnknownAuthors(db, unknown, commit);
  return { issues: issues.length, found: authors.length };
}
