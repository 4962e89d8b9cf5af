// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as s from "../schemas/validators.js";

/** GET /livez */
export declare const getLiveness: Route<{
  operationId: "getLiveness",
  method: "get",
  path: "/livez",
  tags: ["Probes"],
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Liveness } } },
  },
}>;

/** GET /readyz */
export declare const getReadiness: Route<{
  operationId: "getReadiness",
  method: "get",
  path: "/readyz",
  tags: ["Probes"],
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Readiness } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;
