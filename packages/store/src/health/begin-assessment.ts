import { sql } from "kysely";
import { withDefaults } from "../project-settings.ts";
import type { ProjectSettings } from "../project-settings.ts";
import { repositoryColumns } from "../repositories.ts";
import type { Repository } from "../repositories.ts";
import type { Db } from "../tables.ts";
import { inTransaction } from "../in-transaction.ts";

/** What a worker needs to run an assessment. */
export interface AssessmentWork {
  id: string;
  project_id: string;
  settings: ProjectSettings;
  /** Those that take part and are still linked, by name. `ref` is what to assess of each, `assessed_commit` what was. */
  repositories: (Repository & { ref: string; assessed_commit: string | null })[];
}

/**
 * Marks an assessment as running and says what is to be done. A second attempt begins anew.
 *
 * @returns null if it is finished already or does not exist any more: there is nothing to do.
 */
export async function beginAssessment(db: Db, assessmentId: string): Promise<AssessmentWork | null> {
  return inTransaction(db, async (trx) => {
    const assessment = await trx
      .updateTable("assessments")
      .set({
        status: "running",
        stage: "fetch",
        files_done: 0,
        files_total: null,
        started_at: sql<Date>`coalesce(started_at, ${new Date()})`,
      })
      .where("id", "=", assessmentId)
      .where("status", "in", ["pending", "running"])
      .returning(["id", "project_id"])
      .executeTakeFirst();
    if (assessment === undefined) return null;
    await trx
      .updateTable("assessment_repositories")
      .set({ status: "running", commit_sha: null })
      .where("assessment_id", "=", assessmentId)
      .execute();
    const { settings } = await trx
      .selectFrom("projects")
      .select("settings")
      .where("id", "=", assessment.project_id)
      .executeTakeFirstOrThrow();
    const repositories = await trx
      .selectFrom("repositories")
      .innerJoin("assessment_repositories", "assessment_repositories.repository_id", "repositories.id")
      .select(repositoryColumns.map((column) => `repositories.${column}` as const))
      .select(["assessment_repositories.ref", "repositories.assessed_commit"])
      .where("assessment_repositories.assessment_id", "=", assessmentId)
      .orderBy("repositories.name")
      .execute();
    return { ...assessment, settings: withDefaults(settings), repositories };
  });
}
