import { getDismissRule as findDismissRule } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const getDismissRule: Handler<"getDismissRule"> = async ({ params }, { db }) => {
  const rule = await findDismissRule(db, params.id, params.ruleId);
  if (rule === null) throw notFound("dismiss rule");
  return { status: 200, body: rule };
};
