// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/health.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/health */
export declare const getHealthDashboard: Route<{
  operationId: "getHealthDashboard",
  method: "get",
  path: "/api/v1/projects/{id}/health",
  tags: ["Health"],
  request: {
    params: typeof d.getHealthDashboardParams,
    query: typeof d.getHealthDashboardQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.HealthDashboard } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/projects/{id}/health/trigger */
export declare const triggerAssessment: Route<{
  operationId: "triggerAssessment",
  method: "post",
  path: "/api/v1/projects/{id}/health/trigger",
  tags: ["Health"],
  request: {
    params: typeof d.triggerAssessmentParams,
    body: { required: false, content: { "application/json": { schema: typeof s.AssessmentTrigger } } },
  },
  responses: {
    201: { description: string, content: { "application/json": { schema: typeof s.HealthAssessment } } },
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

/** GET /api/v1/projects/{id}/health/assessments */
export declare const listAssessments: Route<{
  operationId: "listAssessments",
  method: "get",
  path: "/api/v1/projects/{id}/health/assessments",
  tags: ["Health"],
  request: {
    params: typeof d.listAssessmentsParams,
    query: typeof d.listAssessmentsQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.HealthAssessmentPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/health/assessments/{assessmentId} */
export declare const getAssessment: Route<{
  operationId: "getAssessment",
  method: "get",
  path: "/api/v1/projects/{id}/health/assessments/{assessmentId}",
  tags: ["Health"],
  request: {
    params: typeof d.getAssessmentParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.HealthAssessment } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/health/assessments/{assessmentId}/skipped-files */
export declare const listSkippedFiles: Route<{
  operationId: "listSkippedFiles",
  method: "get",
  path: "/api/v1/projects/{id}/health/assessments/{assessmentId}/skipped-files",
  tags: ["Health"],
  request: {
    params: typeof d.listSkippedFilesParams,
    query: typeof d.listSkippedFilesQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.SkippedFilePage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/health/drift-alerts */
export declare const listDriftAlerts: Route<{
  operationId: "listDriftAlerts",
  method: "get",
  path: "/api/v1/projects/{id}/health/drift-alerts",
  tags: ["Health"],
  request: {
    params: typeof d.listDriftAlertsParams,
    query: typeof d.listDriftAlertsQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.DriftAlertPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/health/drift-alerts/{alertId} */
export declare const getDriftAlert: Route<{
  operationId: "getDriftAlert",
  method: "get",
  path: "/api/v1/projects/{id}/health/drift-alerts/{alertId}",
  tags: ["Health"],
  request: {
    params: typeof d.getDriftAlertParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.DriftAlert } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/projects/{id}/health/drift-alerts/{alertId}/dismiss */
export declare const dismissDriftAlert: Route<{
  operationId: "dismissDriftAlert",
  method: "post",
  path: "/api/v1/projects/{id}/health/drift-alerts/{alertId}/dismiss",
  tags: ["Health"],
  request: {
    params: typeof d.dismissDriftAlertParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.DriftAlert } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/health/categories */
export declare const listHealthCategories: Route<{
  operationId: "listHealthCategories",
  method: "get",
  path: "/api/v1/projects/{id}/health/categories",
  tags: ["Health"],
  request: {
    params: typeof d.listHealthCategoriesParams,
    query: typeof d.listHealthCategoriesQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.HealthCategoryPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;
