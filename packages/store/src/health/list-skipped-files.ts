import { sql } from "kysely";
import { anyOf } from "../any-of.ts";
import type { Page, PageOptions } from "../page.ts";
import type { Db } from "../tables.ts";

/** A file that was not analysed. */
export interface RepositorySkippedFile {
  repository_id: string;
  path: string;
  reason: string;
}

export type SkippedFilePage = Page & { skipped_files: RepositorySkippedFile[] };

export interface SkippedFileListOptions extends PageOptions {
  repository_id?: readonly string[] | undefined;
  reason?: string | undefined;
}

/** By repository and path; empty until the assessment has completed. Null if the project has no such assessment. */
export async function listSkippedFiles(
  db: Db,
  projectId: string,
  assessmentId: string,
  { repository_id, reason, limit, offset }: SkippedFileListOptions,
): Promise<SkippedFilePage | null> {
  const assessment = await db
    .selectFrom("assessments")
    .select("id")
    .where("id", "=", assessmentId)
    .where("project_id", "=", projectId)
    .executeTakeFirst();
  if (assessment === undefined) return null;
  const ofRepositories =
    repository_id === undefined ? sql`` : sql`and repository_id = ${anyOf(repository_id)}`;
  const forReason = reason === undefined ? sql`` : sql`where reason = ${reason}`;
  const files = sql`
    select repository_id, path, reason
    from (
      select name, repository_id, file->>'path' collate "C" as path, file->>'reason' as reason
      from assessment_repositories cross join jsonb_array_elements(skipped_files) as file
      where assessment_id = ${assessmentId} ${ofRepositories}
    ) as files ${forReason}`;
  const [{ rows }, counted] = await Promise.all([
    sql<RepositorySkippedFile>`${files} order by name, repository_id, path limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ count: number }>`select count(*) as count from (${files}) as files`.execute(db),
  ]);
  return { skipped_files: rows, total_count: counted.rows[0]?.count ?? 0, limit, offset };
}
