import { listMembers as findMembers } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";

export const listMembers: Handler<"listMembers"> = async ({ params, query }, { db }) => {
  return { status: 200, body: await findMembers(db, params.id, query) };
};
