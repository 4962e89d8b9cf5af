import { createApiKey as insertApiKey, roleInProject } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { invalidRequest } from "../http/invalid-request.ts";

export const createApiKey: Handler<"createApiKey"> = async ({ body }, { db, caller }) => {
  const { project_id, expires_at } = body;
  if (project_id != null && (await roleInProject(db, project_id, caller.user.id)) === null) {
    throw invalidRequest({ pointer: "/body/project_id", message: "is not a project of yours" });
  }
  if (expires_at != null && Date.parse(expires_at) <= Date.now()) {
    throw invalidRequest({ pointer: "/body/expires_at", message: "is in the past" });
  }
  const key = await insertApiKey(db, caller.user.id, body);
  return { status: 201, headers: { Location: `/api/v1/api-keys/${key.id}` }, body: key };
};
