import { getCurrentUser as findCurrentUser } from "@octokraft/store";

import { ApiError } from "../http/api-error.ts";
import type { Handler } from "../http/handler.ts";

export const getCurrentUser: Handler<"getCurrentUser"> = async (_, { db, caller }) => {
  const user = await findCurrentUser(db, caller);
  if (user === null) throw new ApiError(401, "unauthorized", "The API key was revoked.");
  return { status: 200, body: user };
};
