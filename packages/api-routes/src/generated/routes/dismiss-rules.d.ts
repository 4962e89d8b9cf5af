// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/dismiss-rules.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/analysis/dismiss-rules */
export declare const listDismissRules: Route<{
  operationId: "listDismissRules",
  method: "get",
  path: "/api/v1/projects/{id}/analysis/dismiss-rules",
  tags: ["Dismiss rules"],
  request: {
    params: typeof d.listDismissRulesParams,
    query: typeof d.listDismissRulesQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.DismissRulePage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/projects/{id}/analysis/dismiss-rules */
export declare const createDismissRule: Route<{
  operationId: "createDismissRule",
  method: "post",
  path: "/api/v1/projects/{id}/analysis/dismiss-rules",
  tags: ["Dismiss rules"],
  request: {
    params: typeof d.createDismissRuleParams,
    body: { required: true, content: { "application/json": { schema: typeof s.DismissRuleCreate } } },
  },
  responses: {
    201: { description: string, content: { "application/json": { schema: typeof s.DismissRule } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    409: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    413: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    415: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/analysis/dismiss-rules/{ruleId} */
export declare const getDismissRule: Route<{
  operationId: "getDismissRule",
  method: "get",
  path: "/api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}",
  tags: ["Dismiss rules"],
  request: {
    params: typeof d.getDismissRuleParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.DismissRule } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** DELETE /api/v1/projects/{id}/analysis/dismiss-rules/{ruleId} */
export declare const deleteDismissRule: Route<{
  operationId: "deleteDismissRule",
  method: "delete",
  path: "/api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}",
  tags: ["Dismiss rules"],
  request: {
    params: typeof d.deleteDismissRuleParams,
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
