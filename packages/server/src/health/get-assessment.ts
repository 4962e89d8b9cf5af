import { getAssessment as findAssessment } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const getAssessment: Handler<"getAssessment"> = async ({ params }, { db }) => {
  const assessment = await findAssessment(db, params.id, params.assessmentId);
  if (assessment === null) throw notFound("assessment");
  return { status: 200, body: assessment };
};
