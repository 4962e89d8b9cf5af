import { getProject as findProject } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const getProject: Handler<"getProject"> = async ({ params }, { db, caller }) => {
  const project = await findProject(db, params.id, caller.user.id);
  if (project === null) throw notFound("project");
  return { status: 200, body: project };
};
