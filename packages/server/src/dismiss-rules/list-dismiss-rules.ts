import { listDismissRules as findDismissRules } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";

export const listDismissRules: Handler<"listDismissRules"> = async ({ params, query }, { db }) => {
  return { status: 200, body: await findDismissRules(db, params.id, query) };
};
