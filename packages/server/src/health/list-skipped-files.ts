import { listSkippedFiles as findSkippedFiles } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const listSkippedFiles: Handler<"listSkippedFiles"> = async ({ params, query }, { db }) => {
  const page = await findSkippedFiles(db, params.id, params.assessmentId, query);
  if (page === null) throw notFound("assessment");
  return { status: 200, body: page };
};
