import { createDismissRule as insertDismissRule, DismissRuleExistsError } from "@octokraft/store";

import { checkDismissal } from "../http/check-dismissal.ts";
import { conflictAt } from "../http/conflict-at.ts";
import type { Handler } from "../http/handler.ts";

export const createDismissRule: Handler<"createDismissRule"> = async ({ params, body }, { db, caller }) => {
  checkDismissal(body);
  const rules = `/api/v1/projects/${params.id}/analysis/dismiss-rules`;
  try {
    const rule = await insertDismissRule(db, params.id, caller.user.id, body);
    return { status: 201, headers: { Location: `${rules}/${rule.id}` }, body: rule };
  } catch (error) {
    if (!(error instanceof DismissRuleExistsError)) throw error;
    throw conflictAt(`${rules}/${error.dismiss_rule_id}`, error);
  }
};
