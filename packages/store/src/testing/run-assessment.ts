import type { Assessment } from "@octokraft/engine";
import { beginAssessment } from "../health/begin-assessment.ts";
import { completeAssessment } from "../health/complete-assessment.ts";
import type { AssessmentMeasures } from "../health/complete-assessment.ts";
import { getAssessment } from "../health/get-assessment.ts";
import type { HealthAssessment } from "../health/get-assessment.ts";
import { startAssessment } from "../health/start-assessment.ts";
import type { AssessmentStart } from "../health/start-assessment.ts";
import { queueIn } from "../jobs/queue-in.ts";
import type { Db } from "../tables.ts";

/** Starts an assessment and completes it with the same result for every repository, as a worker would. */
export async function runAssessment(
  db: Db,
  projectId: string,
  assessment: Assessment,
  start: Partial<AssessmentStart> = {},
  measures: AssessmentMeasures = {},
): Promise<HealthAssessment> {
  const { id } = await startAssessment(db, projectId, { trigger_type: "manual", ...start });
  const work = await beginAssessment(db, id);
  const results = (work?.repositories ?? []).map((repository) => ({
    repository_id: repository.id,
    fetch_duration_ms: 5,
    assessment,
  }));
  await completeAssessment(db, id, results, measures);
  await queueIn(db).deleteJob("run-assessment", id);
  const completed = await getAssessment(db, projectId, id);
  if (completed === null) throw new Error(`Assessment ${id} is gone`);
  return completed;
}
