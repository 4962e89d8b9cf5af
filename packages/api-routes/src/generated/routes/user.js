// Generated from openapi/ by pnpm generate. Do not edit.
import { createRoute } from "@hono/zod-openapi";
import * as s from "../schemas/validators.js";

/** GET /api/v1/user */
export const getCurrentUser = createRoute({
  operationId: "getCurrentUser",
  method: "get",
  path: "/api/v1/user",
  tags: ["User"],
  summary: "Get the user that your key belongs to",
  responses: {
    200: { description: "The user and the key.", content: { "application/json": { schema: s.CurrentUser } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});
