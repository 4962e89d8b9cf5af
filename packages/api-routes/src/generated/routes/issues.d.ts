// Generated from openapi/ by pnpm generate. Do not edit.
import type { Body, Route } from "../runtime/route.ts";
import type * as d from "../details/issues.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/analysis/issues */
export declare const listIssues: Route<"get", "/api/v1/projects/{id}/analysis/issues", { params: typeof d.listIssuesParams; query: typeof d.listIssuesQuery }, { 200: typeof s.IssuePage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/analysis/issues/stats */
export declare const getIssueStats: Route<"get", "/api/v1/projects/{id}/analysis/issues/stats", { params: typeof d.getIssueStatsParams; query: typeof d.getIssueStatsQuery }, { 200: typeof s.IssueStats; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/analysis/issues/{issueId} */
export declare const getIssue: Route<"get", "/api/v1/projects/{id}/analysis/issues/{issueId}", { params: typeof d.getIssueParams }, { 200: typeof s.Issue; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/projects/{id}/analysis/issues/{issueId}/dismiss */
export declare const dismissIssue: Route<"post", "/api/v1/projects/{id}/analysis/issues/{issueId}/dismiss", { params: typeof d.dismissIssueParams; body: Body<true, typeof s.IssueDismiss> }, { 200: typeof s.Issue; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 409: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/projects/{id}/analysis/issues/{issueId}/restore */
export declare const restoreIssue: Route<"post", "/api/v1/projects/{id}/analysis/issues/{issueId}/restore", { params: typeof d.restoreIssueParams }, { 200: typeof s.Issue; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 409: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
