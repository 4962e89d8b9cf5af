import { AssessmentRunningError, getRepository, startAssessment } from "@octokraft/store";

import { conflictAt } from "../http/conflict-at.ts";
import type { Handler } from "../http/handler.ts";
import { invalidRequest } from "../http/invalid-request.ts";

export const triggerAssessment: Handler<"triggerAssessment"> = async ({ params, body }, ctx) => {
  const { db, caller, checkRef } = ctx;
  const { repository_id, ref } = body ?? {};
  if (repository_id !== undefined && ref !== undefined) {
    const repository = await getRepository(db, params.id, repository_id);
    const checked = repository === null ? null : await checkRef(repository, ref);
    if (checked?.ok === false) throw invalidRequest({ pointer: "/body/ref", message: checked.message });
  }
  const assessments = `/api/v1/projects/${params.id}/health/assessments`;
  try {
    const start = { trigger_type: "manual", triggered_by_id: caller.user.id, repository_id, ref } as const;
    const assessment = await startAssessment(db, params.id, start);
    return { status: 201, headers: { Location: `${assessments}/${assessment.id}` }, body: assessment };
  } catch (error) {
    if (!(error instanceof AssessmentRunningError)) throw error;
    throw conflictAt(`${assessments}/${error.assessment_id}`, error);
  }
};
