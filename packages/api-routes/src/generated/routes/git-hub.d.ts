// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/git-hub.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/github/installations */
export declare const listInstallations: Route<"get", "/api/v1/github/installations", { query: typeof d.listInstallationsQuery }, { 200: typeof s.InstallationPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/github/installations/sync */
export declare const syncInstallations: Route<"post", "/api/v1/github/installations/sync", {}, { 200: typeof s.InstallationSync; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 409: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
