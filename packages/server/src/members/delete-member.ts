import { deleteMember as removeMember } from "@octokraft/store";

import { ApiError } from "../http/api-error.ts";
import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const deleteMember: Handler<"deleteMember"> = async ({ params }, { db, caller }) => {
  if (caller.role !== "owner" && params.userId.toLowerCase() !== caller.user.id) {
    throw new ApiError(403, "forbidden", "Only owners may remove others; you may remove yourself.");
  }
  if (!(await removeMember(db, params.id, params.userId))) throw notFound("member");
  return { status: 204 };
};
