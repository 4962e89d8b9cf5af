import { deleteProject as removeProject } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const deleteProject: Handler<"deleteProject"> = async ({ params }, { db }) => {
  if (!(await removeProject(db, params.id))) throw notFound("project");
  return { status: 204 };
};
