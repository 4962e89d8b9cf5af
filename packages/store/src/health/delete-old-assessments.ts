import { sql } from "kysely";
import type { Db } from "../tables.ts";

/**
 * Deletes the assessments that are older than their projects' `assessment_retention_days`; those that
 * the present score of a project or a repository stands on are kept, however old. Returns how many.
 */
export async function deleteOldAssessments(db: Db): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from assessments using projects
    where projects.id = assessments.project_id
      and projects.settings ? 'assessment_retention_days'
      and assessments.status in ('completed', 'failed')
      and assessments.created_at <
        ${new Date()}::timestamptz - make_interval(days => (projects.settings->>'assessment_retention_days')::integer)
      and assessments.id is distinct from projects.latest_assessment_id
      and not exists (select from repositories where latest_assessment_id = assessments.id)
    returning assessments.id`.execute(db);
  return rows.length;
}
