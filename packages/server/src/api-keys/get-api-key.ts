import { getApiKey as findApiKey } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const getApiKey: Handler<"getApiKey"> = async ({ params }, { db, caller }) => {
  const key = await findApiKey(db, caller.user.id, params.keyId);
  if (key === null) throw notFound("API key");
  return { status: 200, body: key };
};
