import { anyOf } from "../any-of.ts";
import { countOf } from "../count-of.ts";
import type { Page, PageOptions } from "../page.ts";
import type { Db, RunStatus, TriggerType } from "../tables.ts";
import { selectAssessmentSummary } from "./select-assessment.ts";
import type { HealthAssessmentSummary } from "./select-assessment.ts";

export type HealthAssessmentPage = Page & { assessments: HealthAssessmentSummary[] };

export interface AssessmentListOptions extends PageOptions {
  status?: readonly RunStatus[] | undefined;
  trigger_type?: readonly TriggerType[] | undefined;
  /** Assessments of these single repositories, and of the whole project where they took part. */
  repository_id?: readonly string[] | undefined;
  sort: "created_at" | "-created_at" | "overall_score" | "-overall_score";
}

/** Assessments without a score come last when sorted by it. */
export async function listAssessments(
  db: Db,
  projectId: string,
  { status, trigger_type, repository_id, sort, limit, offset }: AssessmentListOptions,
): Promise<HealthAssessmentPage> {
  let matching = db.selectFrom("assessments").where("project_id", "=", projectId);
  if (status !== undefined) matching = matching.where("status", "=", anyOf(status));
  if (trigger_type !== undefined) matching = matching.where("trigger_type", "=", anyOf(trigger_type));
  if (repository_id !== undefined) {
    matching = matching.where((e) =>
      e.exists(
        e
          .selectFrom("assessment_repositories")
          .select("assessment_id")
          .whereRef("assessment_id", "=", "assessments.id")
          .where("assessment_repositories.repository_id", "=", anyOf(repository_id)),
      ),
    );
  }
  const direction = sort.startsWith("-") ? "desc" : "asc";
  let list = selectAssessmentSummary(db).where("assessments.id", "in", matching.select("assessments.id"));
  if (sort.endsWith("score")) {
    list = list.orderBy("overall_score", (o) => (direction === "desc" ? o.desc() : o.asc()).nullsLast());
  }
  const [assessments, total_count] = await Promise.all([
    list.orderBy("assessments.id", direction).limit(limit).offset(offset).execute(),
    countOf(matching),
  ]);
  return { assessments, total_count, limit, offset };
}
