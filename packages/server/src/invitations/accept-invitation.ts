import { acceptInvitation as redeemInvitation } from "@octokraft/store";

import { ApiError } from "../http/api-error.ts";
import type { Handler } from "../http/handler.ts";

export const acceptInvitation: Handler<"acceptInvitation"> = async ({ body }, { db }) => {
  const acceptance = await redeemInvitation(db, body.token, { name: body.name });
  if (acceptance === null) {
    throw new ApiError(
      404,
      "not_found",
      "The token is unknown, or the invitation was used, revoked or has expired.",
    );
  }
  const { project, member } = acceptance;
  const Location = `/api/v1/projects/${project.id}/members/${member.user_id}`;
  return { status: 201, headers: { Location }, body: acceptance };
};
