import { getMember as findMember } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const getMember: Handler<"getMember"> = async ({ params }, { db }) => {
  const member = await findMember(db, params.id, params.userId);
  if (member === null) throw notFound("member");
  return { status: 200, body: member };
};
