import { getDriftAlert as findDriftAlert } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const getDriftAlert: Handler<"getDriftAlert"> = async ({ params }, { db }) => {
  const alert = await findDriftAlert(db, params.id, params.alertId);
  if (alert === null) throw notFound("drift alert");
  return { status: 200, body: alert };
};
