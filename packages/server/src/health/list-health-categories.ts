import { listHealthCategories as findHealthCategories } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";

export const listHealthCategories: Handler<"listHealthCategories"> = async ({ query }, { db }) => {
  return { status: 200, body: await findHealthCategories(db, query) };
};
