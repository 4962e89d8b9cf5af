// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/git-hub.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/github/installations */
export declare const listInstallations: Route<{
  operationId: "listInstallations",
  method: "get",
  path: "/api/v1/github/installations",
  tags: ["GitHub"],
  request: {
    query: typeof d.listInstallationsQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.InstallationPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/github/installations/sync */
export declare const syncInstallations: Route<{
  operationId: "syncInstallations",
  method: "post",
  path: "/api/v1/github/installations/sync",
  tags: ["GitHub"],
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.InstallationSync } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    409: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;
