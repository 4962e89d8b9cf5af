// Generated from openapi/ by pnpm generate. Do not edit.
import type { Body, Route } from "../runtime/route.ts";
import type * as d from "../details/dismiss-rules.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/analysis/dismiss-rules */
export declare const listDismissRules: Route<"get", "/api/v1/projects/{id}/analysis/dismiss-rules", { params: typeof d.listDismissRulesParams; query: typeof d.listDismissRulesQuery }, { 200: typeof s.DismissRulePage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/projects/{id}/analysis/dismiss-rules */
export declare const createDismissRule: Route<"post", "/api/v1/projects/{id}/analysis/dismiss-rules", { params: typeof d.createDismissRuleParams; body: Body<true, typeof s.DismissRuleCreate> }, { 201: typeof s.DismissRule; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 409: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/analysis/dismiss-rules/{ruleId} */
export declare const getDismissRule: Route<"get", "/api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}", { params: typeof d.getDismissRuleParams }, { 200: typeof s.DismissRule; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** DELETE /api/v1/projects/{id}/analysis/dismiss-rules/{ruleId} */
export declare const deleteDismissRule: Route<"delete", "/api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}", { params: typeof d.deleteDismissRuleParams }, { 204: null; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
