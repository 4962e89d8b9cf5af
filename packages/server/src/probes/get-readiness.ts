import { ApiError } from "../http/api-error.ts";
import type { Handler } from "../http/handler.ts";
import { version } from "../version.ts";

export const getReadiness: Handler<"getReadiness"> = async (_, { database }) => {
  const started = performance.now();
  try {
    await database.ping();
  } catch {
    throw new ApiError(503, "service_unavailable", "The server is not ready.", {
      details: [{ pointer: "/checks/database", message: "does not answer" }],
      headers: { "Retry-After": "5" },
    });
  }
  const duration_ms = Math.round(performance.now() - started);
  return { status: 200, body: { status: "ready", version, checks: [{ name: "database", duration_ms }] } };
};
