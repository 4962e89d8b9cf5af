import { deleteInvitation as removeInvitation } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const deleteInvitation: Handler<"deleteInvitation"> = async ({ params }, { db }) => {
  if (!(await removeInvitation(db, params.id, params.invitationId))) throw notFound("invitation");
  return { status: 204 };
};
