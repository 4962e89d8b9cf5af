import { listIssues as findIssues } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";

export const listIssues: Handler<"listIssues"> = async ({ params, query }, { db }) => {
  return { status: 200, body: await findIssues(db, params.id, query) };
};
