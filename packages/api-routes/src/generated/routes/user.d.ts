// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/user */
export declare const getCurrentUser: Route<{
  operationId: "getCurrentUser",
  method: "get",
  path: "/api/v1/user",
  tags: ["User"],
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.CurrentUser } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;
