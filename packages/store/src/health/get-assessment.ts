import type { Selectable } from "kysely";
import type { Db, Tables } from "../tables.ts";
import { resultColumns, selectAssessmentSummary } from "./select-assessment.ts";
import type { HealthAssessmentSummary } from "./select-assessment.ts";

/** One repository in an assessment. */
export type RepositoryAssessment = Omit<
  Selectable<Tables["assessment_repositories"]>,
  "assessment_id" | "skipped_files"
>;

/** An assessment in full. */
export type HealthAssessment = HealthAssessmentSummary &
  Pick<Selectable<Tables["assessments"]>, "categories" | "analyzed" | "timings" | "comparison"> & {
    repositories: RepositoryAssessment[];
  };

/** Null if the project has no such assessment. */
export async function getAssessment(
  db: Db,
  projectId: string,
  assessmentId: string,
): Promise<HealthAssessment | null> {
  const [assessment, repositories] = await Promise.all([
    selectAssessmentSummary(db)
      .select([
        "assessments.categories",
        "assessments.analyzed",
        "assessments.timings",
        "assessments.comparison",
      ])
      .where("assessments.id", "=", assessmentId)
      .where("assessments.project_id", "=", projectId)
      .executeTakeFirst(),
    db
      .selectFrom("assessment_repositories")
      .select([
        "repository_id",
        "name",
        "ref",
        "commit_sha",
        "status",
        "error",
        "categories",
        "analyzed",
        "timings",
        "engine_version",
        ...resultColumns,
      ])
      .where("assessment_id", "=", assessmentId)
      .orderBy("name")
      .orderBy("repository_id")
      .execute(),
  ]);
  return assessment === undefined ? null : { ...assessment, repositories };
}
