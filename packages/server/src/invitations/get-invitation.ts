import { getInvitation as findInvitation } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const getInvitation: Handler<"getInvitation"> = async ({ params }, { db }) => {
  const invitation = await findInvitation(db, params.id, params.invitationId);
  if (invitation === null) throw notFound("invitation");
  return { status: 200, body: invitation };
};
