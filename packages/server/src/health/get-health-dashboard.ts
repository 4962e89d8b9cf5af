import { getHealthDashboard as findHealthDashboard } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const getHealthDashboard: Handler<"getHealthDashboard"> = async ({ params, query }, { db }) => {
  const dashboard = await findHealthDashboard(db, params.id, query);
  if (dashboard === null) throw notFound("project");
  return { status: 200, body: dashboard };
};
