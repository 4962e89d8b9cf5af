// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/issues.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/analysis/issues */
export declare const listIssues: Route<{
  operationId: "listIssues",
  method: "get",
  path: "/api/v1/projects/{id}/analysis/issues",
  tags: ["Issues"],
  request: {
    params: typeof d.listIssuesParams,
    query: typeof d.listIssuesQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.IssuePage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/analysis/issues/stats */
export declare const getIssueStats: Route<{
  operationId: "getIssueStats",
  method: "get",
  path: "/api/v1/projects/{id}/analysis/issues/stats",
  tags: ["Issues"],
  request: {
    params: typeof d.getIssueStatsParams,
    query: typeof d.getIssueStatsQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.IssueStats } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/analysis/issues/{issueId} */
export declare const getIssue: Route<{
  operationId: "getIssue",
  method: "get",
  path: "/api/v1/projects/{id}/analysis/issues/{issueId}",
  tags: ["Issues"],
  request: {
    params: typeof d.getIssueParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Issue } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/projects/{id}/analysis/issues/{issueId}/dismiss */
export declare const dismissIssue: Route<{
  operationId: "dismissIssue",
  method: "post",
  path: "/api/v1/projects/{id}/analysis/issues/{issueId}/dismiss",
  tags: ["Issues"],
  request: {
    params: typeof d.dismissIssueParams,
    body: { required: true, content: { "application/json": { schema: typeof s.IssueDismiss } } },
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Issue } } },
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

/** POST /api/v1/projects/{id}/analysis/issues/{issueId}/restore */
export declare const restoreIssue: Route<{
  operationId: "restoreIssue",
  method: "post",
  path: "/api/v1/projects/{id}/analysis/issues/{issueId}/restore",
  tags: ["Issues"],
  request: {
    params: typeof d.restoreIssueParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Issue } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    409: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;
