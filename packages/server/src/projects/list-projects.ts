import { listProjects as findProjects } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";

export const listProjects: Handler<"listProjects"> = async ({ query }, { db, caller }) => {
  return { status: 200, body: await findProjects(db, caller, query) };
};
