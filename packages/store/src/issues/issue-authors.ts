import { sql } from "kysely";
import { anyOf } from "../any-of.ts";
import { storableJson } from "../storable-json.ts";
import type { CodeAuthor, Db } from "../tables.ts";

/**
 * Issues of a repository that are there and whose author is not known, the gravest first, without those that git could
 * not tell of at this commit.
 */
export async function issuesWithoutAuthor(
  db: Db,
  repositoryId: string,
  commit: string,
  limit: number,
): Promise<{ id: string; file: string; start_line: number }[]> {
  return db
    .selectFrom("issues")
    .select(["id", "file", "start_line"])
    .where("repository_id", "=", repositoryId)
    .where("status", "in", ["open", "reopened"])
    .where("author", "is", null)
    .where(sql<boolean>`author_unknown_at is distinct from ${commit}`)
    .orderBy("severity_rank")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Keeps who last changed the first lines of issues, until other code stands there. */
export async function recordAuthors(
  db: Db,
  authors: readonly { issue_id: string; author: CodeAuthor }[],
): Promise<void> {
  const rows = authors.map(({ issue_id, author }) => {
    const committed_at = `${new Date(author.committed_at).toISOString().slice(0, 19)}Z`;
    return { issue_id, author: { ...author, committed_at } };
  });
  await sql`update issues set author = t.author
    from jsonb_to_recordset(${storableJson(rows)}::jsonb) as t(issue_id uuid, author jsonb)
    where issues.id = t.issue_id`.execute(db);
}

/** Notes that git could not tell the authors of issues at a commit. */
export async function recordUnknownAuthors(
  db: Db,
  issueIds: readonly string[],
  commit: string,
): Promise<void> {
  await db
    .updateTable("issues")
    .set({ author_unknown_at: commit })
    .where("id", "=", anyOf([...issueIds]))
    .execute();
}
