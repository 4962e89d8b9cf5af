// Generated from openapi/ by pnpm generate. Do not edit.
import { createRoute } from "@hono/zod-openapi";
import * as d from "../details/dismiss-rules.js";
import * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/analysis/dismiss-rules */
export const listDismissRules = createRoute({
  operationId: "listDismissRules",
  method: "get",
  path: "/api/v1/projects/{id}/analysis/dismiss-rules",
  tags: ["Dismiss rules"],
  summary: "List the dismiss rules of a project",
  request: {
    params: d.listDismissRulesParams,
    query: d.listDismissRulesQuery,
  },
  responses: {
    200: { description: "One page of dismiss rules.", content: { "application/json": { schema: s.DismissRulePage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** POST /api/v1/projects/{id}/analysis/dismiss-rules */
export const createDismissRule = createRoute({
  operationId: "createDismissRule",
  method: "post",
  path: "/api/v1/projects/{id}/analysis/dismiss-rules",
  tags: ["Dismiss rules"],
  summary: "Create a rule that dismisses every issue it matches",
  request: {
    params: d.createDismissRuleParams,
    body: { required: true, content: { "application/json": { schema: s.DismissRuleCreate } } },
  },
  responses: {
    201: { description: "The rule, with the number of issues that it dismisses.", content: { "application/json": { schema: s.DismissRule } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    409: { description: "The request contradicts the present state; the code and message name the conflict.", content: { "application/json": { schema: s.Error } } },
    413: { description: "`payload_too_large`: the body is larger than the server accepts (1 MB unless configured otherwise).", content: { "application/json": { schema: s.Error } } },
    415: { description: "`unsupported_media_type`: a body was sent that is not `application/json`.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/analysis/dismiss-rules/{ruleId} */
export const getDismissRule = createRoute({
  operationId: "getDismissRule",
  method: "get",
  path: "/api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}",
  tags: ["Dismiss rules"],
  summary: "Get a dismiss rule",
  request: {
    params: d.getDismissRuleParams,
  },
  responses: {
    200: { description: "The rule.", content: { "application/json": { schema: s.DismissRule } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** DELETE /api/v1/projects/{id}/analysis/dismiss-rules/{ruleId} */
export const deleteDismissRule = createRoute({
  operationId: "deleteDismissRule",
  method: "delete",
  path: "/api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}",
  tags: ["Dismiss rules"],
  summary: "Delete a dismiss rule",
  request: {
    params: d.deleteDismissRuleParams,
  },
  responses: {
    204: { description: "The rule is gone." },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});
