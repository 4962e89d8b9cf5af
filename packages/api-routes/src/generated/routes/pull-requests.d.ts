// Generated from openapi/ by pnpm generate. Do not edit.
import type { Body, Route } from "../runtime/route.ts";
import type * as d from "../details/pull-requests.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/pr-analyses */
export declare const listPrAnalyses: Route<"get", "/api/v1/projects/{id}/pr-analyses", { params: typeof d.listPrAnalysesParams; query: typeof d.listPrAnalysesQuery }, { 200: typeof s.PrAnalysisPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/pr-analyses/stats */
export declare const getPrAnalysisStats: Route<"get", "/api/v1/projects/{id}/pr-analyses/stats", { params: typeof d.getPrAnalysisStatsParams; query: typeof d.getPrAnalysisStatsQuery }, { 200: typeof s.PrAnalysisStats; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/pr-analyses/{analysisId} */
export declare const getPrAnalysis: Route<"get", "/api/v1/projects/{id}/pr-analyses/{analysisId}", { params: typeof d.getPrAnalysisParams }, { 200: typeof s.PrAnalysis; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/pr-analyses/{analysisId}/issues */
export declare const listPrAnalysisIssues: Route<"get", "/api/v1/projects/{id}/pr-analyses/{analysisId}/issues", { params: typeof d.listPrAnalysisIssuesParams; query: typeof d.listPrAnalysisIssuesQuery }, { 200: typeof s.PrIssuePage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/repos/{repoId}/prs/{number}/analysis */
export declare const getLatestPrAnalysis: Route<"get", "/api/v1/projects/{id}/repos/{repoId}/prs/{number}/analysis", { params: typeof d.getLatestPrAnalysisParams }, { 200: typeof s.PrAnalysis; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/projects/{id}/repos/{repoId}/prs/{number}/analyze */
export declare const triggerPrAnalysis: Route<"post", "/api/v1/projects/{id}/repos/{repoId}/prs/{number}/analyze", { params: typeof d.triggerPrAnalysisParams; body: Body<false, typeof s.PrAnalysisTrigger> }, { 201: typeof s.PrAnalysis; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 409: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
