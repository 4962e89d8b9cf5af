// Generated from openapi/ by pnpm generate. Do not edit.
import type { Body, Route } from "../runtime/route.ts";
import type * as d from "../details/api-keys.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/api-keys */
export declare const listApiKeys: Route<"get", "/api/v1/api-keys", { query: typeof d.listApiKeysQuery }, { 200: typeof s.ApiKeyPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/api-keys */
export declare const createApiKey: Route<"post", "/api/v1/api-keys", { body: Body<true, typeof s.ApiKeyCreate> }, { 201: typeof s.ApiKeyCreated; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/api-keys/{keyId} */
export declare const getApiKey: Route<"get", "/api/v1/api-keys/{keyId}", { params: typeof d.getApiKeyParams }, { 200: typeof s.ApiKey; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** DELETE /api/v1/api-keys/{keyId} */
export declare const deleteApiKey: Route<"delete", "/api/v1/api-keys/{keyId}", { params: typeof d.deleteApiKeyParams }, { 204: null; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
