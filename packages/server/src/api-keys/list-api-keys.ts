import { listApiKeys as findApiKeys } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";

export const listApiKeys: Handler<"listApiKeys"> = async ({ query }, { db, caller }) => {
  return { status: 200, body: await findApiKeys(db, caller.user.id, query) };
};
