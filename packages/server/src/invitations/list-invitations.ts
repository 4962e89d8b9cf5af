import { listInvitations as findInvitations } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";

export const listInvitations: Handler<"listInvitations"> = async ({ params, query }, { db }) => {
  return { status: 200, body: await findInvitations(db, params.id, query) };
};
