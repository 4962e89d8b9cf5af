import { createProject as insertProject } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";

export const createProject: Handler<"createProject"> = async ({ body }, { db, caller }) => {
  const project = await insertProject(db, caller.user.id, body);
  return { status: 201, headers: { Location: `/api/v1/projects/${project.id}` }, body: project };
};
