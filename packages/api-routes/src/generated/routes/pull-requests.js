// Generated from openapi/ by pnpm generate. Do not edit.
import { createRoute } from "@hono/zod-openapi";
import * as d from "../details/pull-requests.js";
import * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/pr-analyses */
export const listPrAnalyses = createRoute({
  operationId: "listPrAnalyses",
  method: "get",
  path: "/api/v1/projects/{id}/pr-analyses",
  tags: ["Pull requests"],
  summary: "List the pull request analyses of a project",
  request: {
    params: d.listPrAnalysesParams,
    query: d.listPrAnalysesQuery,
  },
  responses: {
    200: { description: "One page of analyses.", content: { "application/json": { schema: s.PrAnalysisPage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/pr-analyses/stats */
export const getPrAnalysisStats = createRoute({
  operationId: "getPrAnalysisStats",
  method: "get",
  path: "/api/v1/projects/{id}/pr-analyses/stats",
  tags: ["Pull requests"],
  summary: "Count the pull request analyses of a project by outcome",
  request: {
    params: d.getPrAnalysisStatsParams,
    query: d.getPrAnalysisStatsQuery,
  },
  responses: {
    200: { description: "The counts.", content: { "application/json": { schema: s.PrAnalysisStats } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/pr-analyses/{analysisId} */
export const getPrAnalysis = createRoute({
  operationId: "getPrAnalysis",
  method: "get",
  path: "/api/v1/projects/{id}/pr-analyses/{analysisId}",
  tags: ["Pull requests"],
  summary: "Get a pull request analysis",
  request: {
    params: d.getPrAnalysisParams,
  },
  responses: {
    200: { description: "The analysis.", content: { "application/json": { schema: s.PrAnalysis } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/pr-analyses/{analysisId}/issues */
export const listPrAnalysisIssues = createRoute({
  operationId: "listPrAnalysisIssues",
  method: "get",
  path: "/api/v1/projects/{id}/pr-analyses/{analysisId}/issues",
  tags: ["Pull requests"],
  summary: "List the issues that a pull request adds and fixes",
  request: {
    params: d.listPrAnalysisIssuesParams,
    query: d.listPrAnalysisIssuesQuery,
  },
  responses: {
    200: { description: "One page of issues.", content: { "application/json": { schema: s.PrIssuePage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/repos/{repoId}/prs/{number}/analysis */
export const getLatestPrAnalysis = createRoute({
  operationId: "getLatestPrAnalysis",
  method: "get",
  path: "/api/v1/projects/{id}/repos/{repoId}/prs/{number}/analysis",
  tags: ["Pull requests"],
  summary: "Get the latest analysis of a pull request",
  request: {
    params: d.getLatestPrAnalysisParams,
  },
  responses: {
    200: { description: "The analysis.", content: { "application/json": { schema: s.PrAnalysis } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** POST /api/v1/projects/{id}/repos/{repoId}/prs/{number}/analyze */
export const triggerPrAnalysis = createRoute({
  operationId: "triggerPrAnalysis",
  method: "post",
  path: "/api/v1/projects/{id}/repos/{repoId}/prs/{number}/analyze",
  tags: ["Pull requests"],
  summary: "Start an analysis of a pull request",
  request: {
    params: d.triggerPrAnalysisParams,
    body: { required: false, content: { "application/json": { schema: s.PrAnalysisTrigger } } },
  },
  responses: {
    201: { description: "The analysis, pending.", content: { "application/json": { schema: s.PrAnalysis } } },
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
