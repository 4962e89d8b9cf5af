import { dismissDriftAlert as settleDriftAlert } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const dismissDriftAlert: Handler<"dismissDriftAlert"> = async ({ params }, { db, caller }) => {
  const alert = await settleDriftAlert(db, params.id, params.alertId, caller.user.id);
  if (alert === null) throw notFound("drift alert");
  return { status: 200, body: alert };
};
