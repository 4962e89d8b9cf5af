import { pingJobs } from "@octokraft/store";

import { ApiError } from "../http/api-error.ts";
import type { Handler } from "../http/handler.ts";
import { version } from "../version.ts";

export const getReadiness: Handler<"getReadiness"> = async (_, { database, db, logger }) => {
  const checks = [];
  for (const [name, ask] of [
    ["database", () => database.ping()],
    ["jobs", () => pingJobs(db)],
  ] as const) {
    const started = performance.now();
    try {
      await ask();
    } catch (error) {
      logger.warn({ err: error }, `${name} does not answer`);
      throw new ApiError(503, "service_unavailable", "The server is not ready.", {
        details: [{ pointer: `/checks/${name}`, message: "does not answer" }],
        headers: { "Retry-After": "5" },
      });
    }
    checks.push({ name, duration_ms: Math.round(performance.now() - started) });
  }
  return { status: 200, body: { status: "ready", version, checks } };
};
