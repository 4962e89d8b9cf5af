import { listRepositories as findRepositories } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";

export const listRepositories: Handler<"listRepositories"> = async ({ params, query }, { db }) => {
  return { status: 200, body: await findRepositories(db, params.id, query) };
};
