// Generated from openapi/ by pnpm generate. Do not edit.
import type { Body, Route } from "../runtime/route.ts";
import type * as d from "../details/health.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/health */
export declare const getHealthDashboard: Route<"get", "/api/v1/projects/{id}/health", { params: typeof d.getHealthDashboardParams; query: typeof d.getHealthDashboardQuery }, { 200: typeof s.HealthDashboard; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/projects/{id}/health/trigger */
export declare const triggerAssessment: Route<"post", "/api/v1/projects/{id}/health/trigger", { params: typeof d.triggerAssessmentParams; body: Body<false, typeof s.AssessmentTrigger> }, { 201: typeof s.HealthAssessment; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 409: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/health/assessments */
export declare const listAssessments: Route<"get", "/api/v1/projects/{id}/health/assessments", { params: typeof d.listAssessmentsParams; query: typeof d.listAssessmentsQuery }, { 200: typeof s.HealthAssessmentPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/health/assessments/{assessmentId} */
export declare const getAssessment: Route<"get", "/api/v1/projects/{id}/health/assessments/{assessmentId}", { params: typeof d.getAssessmentParams }, { 200: typeof s.HealthAssessment; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/health/assessments/{assessmentId}/skipped-files */
export declare const listSkippedFiles: Route<"get", "/api/v1/projects/{id}/health/assessments/{assessmentId}/skipped-files", { params: typeof d.listSkippedFilesParams; query: typeof d.listSkippedFilesQuery }, { 200: typeof s.SkippedFilePage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/health/drift-alerts */
export declare const listDriftAlerts: Route<"get", "/api/v1/projects/{id}/health/drift-alerts", { params: typeof d.listDriftAlertsParams; query: typeof d.listDriftAlertsQuery }, { 200: typeof s.DriftAlertPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/health/drift-alerts/{alertId} */
export declare const getDriftAlert: Route<"get", "/api/v1/projects/{id}/health/drift-alerts/{alertId}", { params: typeof d.getDriftAlertParams }, { 200: typeof s.DriftAlert; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/projects/{id}/health/drift-alerts/{alertId}/dismiss */
export declare const dismissDriftAlert: Route<"post", "/api/v1/projects/{id}/health/drift-alerts/{alertId}/dismiss", { params: typeof d.dismissDriftAlertParams }, { 200: typeof s.DriftAlert; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/health/categories */
export declare const listHealthCategories: Route<"get", "/api/v1/projects/{id}/health/categories", { params: typeof d.listHealthCategoriesParams; query: typeof d.listHealthCategoriesQuery }, { 200: typeof s.HealthCategoryPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
