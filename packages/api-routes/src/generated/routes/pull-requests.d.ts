// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/pull-requests.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/pr-analyses */
export declare const listPrAnalyses: Route<{
  operationId: "listPrAnalyses",
  method: "get",
  path: "/api/v1/projects/{id}/pr-analyses",
  tags: ["Pull requests"],
  request: {
    params: typeof d.listPrAnalysesParams,
    query: typeof d.listPrAnalysesQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.PrAnalysisPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/pr-analyses/stats */
export declare const getPrAnalysisStats: Route<{
  operationId: "getPrAnalysisStats",
  method: "get",
  path: "/api/v1/projects/{id}/pr-analyses/stats",
  tags: ["Pull requests"],
  request: {
    params: typeof d.getPrAnalysisStatsParams,
    query: typeof d.getPrAnalysisStatsQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.PrAnalysisStats } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/pr-analyses/{analysisId} */
export declare const getPrAnalysis: Route<{
  operationId: "getPrAnalysis",
  method: "get",
  path: "/api/v1/projects/{id}/pr-analyses/{analysisId}",
  tags: ["Pull requests"],
  request: {
    params: typeof d.getPrAnalysisParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.PrAnalysis } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/pr-analyses/{analysisId}/issues */
export declare const listPrAnalysisIssues: Route<{
  operationId: "listPrAnalysisIssues",
  method: "get",
  path: "/api/v1/projects/{id}/pr-analyses/{analysisId}/issues",
  tags: ["Pull requests"],
  request: {
    params: typeof d.listPrAnalysisIssuesParams,
    query: typeof d.listPrAnalysisIssuesQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.PrIssuePage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/repos/{repoId}/prs/{number}/analysis */
export declare const getLatestPrAnalysis: Route<{
  operationId: "getLatestPrAnalysis",
  method: "get",
  path: "/api/v1/projects/{id}/repos/{repoId}/prs/{number}/analysis",
  tags: ["Pull requests"],
  request: {
    params: typeof d.getLatestPrAnalysisParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.PrAnalysis } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/projects/{id}/repos/{repoId}/prs/{number}/analyze */
export declare const triggerPrAnalysis: Route<{
  operationId: "triggerPrAnalysis",
  method: "post",
  path: "/api/v1/projects/{id}/repos/{repoId}/prs/{number}/analyze",
  tags: ["Pull requests"],
  request: {
    params: typeof d.triggerPrAnalysisParams,
    body: { required: false, content: { "application/json": { schema: typeof s.PrAnalysisTrigger } } },
  },
  responses: {
    201: { description: string, content: { "application/json": { schema: typeof s.PrAnalysis } } },
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
