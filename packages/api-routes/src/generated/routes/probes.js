// Generated from openapi/ by pnpm generate. Do not edit.
import { createRoute } from "@hono/zod-openapi";
import * as s from "../schemas/validators.js";

/** GET /livez */
export const getLiveness = createRoute({
  operationId: "getLiveness",
  method: "get",
  path: "/livez",
  tags: ["Probes"],
  summary: "Tell whether the process is alive",
  responses: {
    200: { description: "The process is alive.", content: { "application/json": { schema: s.Liveness } } },
  },
});

/** GET /readyz */
export const getReadiness = createRoute({
  operationId: "getReadiness",
  method: "get",
  path: "/readyz",
  tags: ["Probes"],
  summary: "Tell whether the server is ready for requests",
  responses: {
    200: { description: "Everything that requests need answers.", content: { "application/json": { schema: s.Readiness } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});
