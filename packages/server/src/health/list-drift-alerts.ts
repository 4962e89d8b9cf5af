import { listDriftAlerts as findDriftAlerts } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";

export const listDriftAlerts: Handler<"listDriftAlerts"> = async ({ params, query }, { db }) => {
  return { status: 200, body: await findDriftAlerts(db, params.id, query) };
};
