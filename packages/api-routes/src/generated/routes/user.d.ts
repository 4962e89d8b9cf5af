// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/user */
export declare const getCurrentUser: Route<"get", "/api/v1/user", {}, { 200: typeof s.CurrentUser; 400: typeof s.Error; 401: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
