// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/api-keys.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/api-keys */
export declare const listApiKeys: Route<{
  operationId: "listApiKeys",
  method: "get",
  path: "/api/v1/api-keys",
  tags: ["API keys"],
  request: {
    query: typeof d.listApiKeysQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.ApiKeyPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/api-keys */
export declare const createApiKey: Route<{
  operationId: "createApiKey",
  method: "post",
  path: "/api/v1/api-keys",
  tags: ["API keys"],
  request: {
    body: { required: true, content: { "application/json": { schema: typeof s.ApiKeyCreate } } },
  },
  responses: {
    201: { description: string, content: { "application/json": { schema: typeof s.ApiKeyCreated } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    413: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    415: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/api-keys/{keyId} */
export declare const getApiKey: Route<{
  operationId: "getApiKey",
  method: "get",
  path: "/api/v1/api-keys/{keyId}",
  tags: ["API keys"],
  request: {
    params: typeof d.getApiKeyParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.ApiKey } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** DELETE /api/v1/api-keys/{keyId} */
export declare const deleteApiKey: Route<{
  operationId: "deleteApiKey",
  method: "delete",
  path: "/api/v1/api-keys/{keyId}",
  tags: ["API keys"],
  request: {
    params: typeof d.deleteApiKeyParams,
  },
  responses: {
    204: { description: string },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;
