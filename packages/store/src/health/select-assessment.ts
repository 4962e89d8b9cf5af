import { userReference } from "../json-expressions.ts";
import type { AssessmentResult, Db } from "../tables.ts";
import type { UserReference } from "../users.ts";

/** The columns of the figures, in the order in which they are reported. */
export const resultColumns = [
  "overall_score",
  "overall_grade",
  "security_score",
  "runtime_risks_score",
  "test_coverage_score",
  "code_smells_score",
  "duplication_score",
  "dead_code_score",
  "codebase_consistency_score",
  "compliance_score",
  "critical_count",
  "high_count",
  "medium_count",
  "low_count",
  "info_count",
  "total_lines_of_code",
  "test_lines_of_code",
  "structural_coverage_pct",
] as const satisfies readonly (keyof AssessmentResult)[];

/** Assessments without their details. */
export function selectAssessmentSummary(db: Db) {
  return db
    .selectFrom("assessments")
    .leftJoin("users", "users.id", "assessments.triggered_by_id")
    .select([
      "assessments.id",
      "assessments.project_id",
      "assessments.repository_id",
      "assessments.ref",
      "assessments.trigger_type",
      userReference<UserReference>("users").as("triggered_by"),
      "assessments.status",
      "assessments.stage",
      "assessments.files_done",
      "assessments.files_total",
      "assessments.error",
      "assessments.created_at",
      "assessments.started_at",
      "assessments.completed_at",
      "assessments.duration_ms",
      ...resultColumns,
    ]);
}

/** An assessment without its details. Scores, counts and lines are null until it has completed. */
export type HealthAssessmentSummary = Awaited<
  ReturnType<ReturnType<typeof selectAssessmentSummary>["executeTakeFirstOrThrow"]>
>;
