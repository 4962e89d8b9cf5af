import { getIssue as findIssue } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const getIssue: Handler<"getIssue"> = async ({ params }, { db }) => {
  const issue = await findIssue(db, params.id, params.issueId);
  if (issue === null) throw notFound("issue");
  return { status: 200, body: issue };
};
