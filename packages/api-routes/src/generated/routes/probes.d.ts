// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as s from "../schemas/validators.js";

/** GET /livez */
export declare const getLiveness: Route<"get", "/livez", {}, { 200: typeof s.Liveness }>;

/** GET /readyz */
export declare const getReadiness: Route<"get", "/readyz", {}, { 200: typeof s.Readiness; 503: typeof s.Error }>;
