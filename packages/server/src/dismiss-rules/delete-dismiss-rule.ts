import { deleteDismissRule as removeDismissRule } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const deleteDismissRule: Handler<"deleteDismissRule"> = async ({ params }, { db, caller }) => {
  if (!(await removeDismissRule(db, params.id, params.ruleId, caller.user.id)))
    throw notFound("dismiss rule");
  return { status: 204 };
};
