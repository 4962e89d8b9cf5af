import { sql } from "kysely";
import { storableJson } from "../storable-json.ts";
import type { CodeAuthor, Db } from "../tables.ts";

/** Issues of a repository that are there and whose author was not looked up yet, the gravest first. */
export async function issuesWithoutAuthor(
  db: Db,
  repositoryId: string,
  limit: number,
): Promise<{ id: string; file: string; start_line: number }[]> {
  return db
    .selectFrom("issues")
    .select(["id", "file", "start_line"])
    .where("repository_id", "=", repositoryId)
    .where("status", "in", ["open", "reopened"])
    .where("author", "is", null)
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
