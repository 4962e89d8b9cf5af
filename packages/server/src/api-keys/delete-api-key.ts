import { revokeApiKey } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const deleteApiKey: Handler<"deleteApiKey"> = async ({ params }, { db, caller }) => {
  if (!(await revokeApiKey(db, caller.user.id, params.keyId))) throw notFound("API key");
  return { status: 204 };
};
