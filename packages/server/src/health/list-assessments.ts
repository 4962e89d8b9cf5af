import { listAssessments as findAssessments } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";

export const listAssessments: Handler<"listAssessments"> = async ({ params, query }, { db }) => {
  return { status: 200, body: await findAssessments(db, params.id, query) };
};
