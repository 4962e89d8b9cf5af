import { getIssueStats as countIssues } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";

export const getIssueStats: Handler<"getIssueStats"> = async ({ params, query }, { db }) => {
  return { status: 200, body: await countIssues(db, params.id, query) };
};
