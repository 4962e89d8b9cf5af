import { DismissedByRuleError, restoreIssue as reviveIssue } from "@octokraft/store";

import { conflictAt } from "../http/conflict-at.ts";
import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const restoreIssue: Handler<"restoreIssue"> = async ({ params }, { db, caller }) => {
  try {
    const issue = await reviveIssue(db, params.id, params.issueId, caller.user.id);
    if (issue === null) throw notFound("issue");
    return { status: 200, body: issue };
  } catch (error) {
    if (!(error instanceof DismissedByRuleError)) throw error;
    throw conflictAt(`/api/v1/projects/${params.id}/analysis/dismiss-rules/${error.dismiss_rule_id}`, error);
  }
};
