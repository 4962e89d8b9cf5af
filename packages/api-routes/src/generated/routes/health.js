// Generated from openapi/ by pnpm generate. Do not edit.
import { createRoute } from "@hono/zod-openapi";
import * as d from "../details/health.js";
import * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/health */
export const getHealthDashboard = createRoute({
  operationId: "getHealthDashboard",
  method: "get",
  path: "/api/v1/projects/{id}/health",
  tags: ["Health"],
  summary: "Get the health dashboard of a project",
  request: {
    params: d.getHealthDashboardParams,
    query: d.getHealthDashboardQuery,
  },
  responses: {
    200: { description: "The dashboard.", content: { "application/json": { schema: s.HealthDashboard } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** POST /api/v1/projects/{id}/health/trigger */
export const triggerAssessment = createRoute({
  operationId: "triggerAssessment",
  method: "post",
  path: "/api/v1/projects/{id}/health/trigger",
  tags: ["Health"],
  summary: "Start an assessment",
  request: {
    params: d.triggerAssessmentParams,
    body: { required: false, content: { "application/json": { schema: s.AssessmentTrigger } } },
  },
  responses: {
    201: { description: "The assessment, pending.", content: { "application/json": { schema: s.HealthAssessment } } },
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

/** GET /api/v1/projects/{id}/health/assessments */
export const listAssessments = createRoute({
  operationId: "listAssessments",
  method: "get",
  path: "/api/v1/projects/{id}/health/assessments",
  tags: ["Health"],
  summary: "List the assessments of a project",
  request: {
    params: d.listAssessmentsParams,
    query: d.listAssessmentsQuery,
  },
  responses: {
    200: { description: "One page of assessments.", content: { "application/json": { schema: s.HealthAssessmentPage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/health/assessments/{assessmentId} */
export const getAssessment = createRoute({
  operationId: "getAssessment",
  method: "get",
  path: "/api/v1/projects/{id}/health/assessments/{assessmentId}",
  tags: ["Health"],
  summary: "Get an assessment with every term of its scores",
  request: {
    params: d.getAssessmentParams,
  },
  responses: {
    200: { description: "The assessment.", content: { "application/json": { schema: s.HealthAssessment } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/health/assessments/{assessmentId}/skipped-files */
export const listSkippedFiles = createRoute({
  operationId: "listSkippedFiles",
  method: "get",
  path: "/api/v1/projects/{id}/health/assessments/{assessmentId}/skipped-files",
  tags: ["Health"],
  summary: "List the files that an assessment left out, with the reason of each",
  request: {
    params: d.listSkippedFilesParams,
    query: d.listSkippedFilesQuery,
  },
  responses: {
    200: { description: "One page of files.", content: { "application/json": { schema: s.SkippedFilePage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/health/drift-alerts */
export const listDriftAlerts = createRoute({
  operationId: "listDriftAlerts",
  method: "get",
  path: "/api/v1/projects/{id}/health/drift-alerts",
  tags: ["Health"],
  summary: "List the drift alerts of a project",
  request: {
    params: d.listDriftAlertsParams,
    query: d.listDriftAlertsQuery,
  },
  responses: {
    200: { description: "One page of drift alerts.", content: { "application/json": { schema: s.DriftAlertPage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/health/drift-alerts/{alertId} */
export const getDriftAlert = createRoute({
  operationId: "getDriftAlert",
  method: "get",
  path: "/api/v1/projects/{id}/health/drift-alerts/{alertId}",
  tags: ["Health"],
  summary: "Get a drift alert",
  request: {
    params: d.getDriftAlertParams,
  },
  responses: {
    200: { description: "The alert.", content: { "application/json": { schema: s.DriftAlert } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** POST /api/v1/projects/{id}/health/drift-alerts/{alertId}/dismiss */
export const dismissDriftAlert = createRoute({
  operationId: "dismissDriftAlert",
  method: "post",
  path: "/api/v1/projects/{id}/health/drift-alerts/{alertId}/dismiss",
  tags: ["Health"],
  summary: "Dismiss a drift alert",
  request: {
    params: d.dismissDriftAlertParams,
  },
  responses: {
    200: { description: "The alert, dismissed.", content: { "application/json": { schema: s.DriftAlert } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/health/categories */
export const listHealthCategories = createRoute({
  operationId: "listHealthCategories",
  method: "get",
  path: "/api/v1/projects/{id}/health/categories",
  tags: ["Health"],
  summary: "List the health categories",
  request: {
    params: d.listHealthCategoriesParams,
    query: d.listHealthCategoriesQuery,
  },
  responses: {
    200: { description: "One page of categories.", content: { "application/json": { schema: s.HealthCategoryPage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});
