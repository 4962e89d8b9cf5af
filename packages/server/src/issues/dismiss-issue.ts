import { dismissIssue as settleIssue } from "@octokraft/store";

import { checkDismissal } from "../http/check-dismissal.ts";
import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const dismissIssue: Handler<"dismissIssue"> = async ({ params, body }, { db, caller }) => {
  checkDismissal(body);
  const issue = await settleIssue(db, params.id, params.issueId, caller.user.id, body);
  if (issue === null) throw notFound("issue");
  return { status: 200, body: issue };
};
