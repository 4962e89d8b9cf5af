import { updateMember as changeMember } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const updateMember: Handler<"updateMember"> = async ({ params, body }, { db }) => {
  const member = await changeMember(db, params.id, params.userId, body);
  if (member === null) throw notFound("member");
  return { status: 200, body: member };
};
