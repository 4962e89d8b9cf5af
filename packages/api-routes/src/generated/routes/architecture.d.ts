// Generated from openapi/ by pnpm generate. Do not edit.
import type { Body, Route } from "../runtime/route.ts";
import type * as d from "../details/architecture.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/architecture/overview */
export declare const getArchitectureOverview: Route<"get", "/api/v1/projects/{id}/architecture/overview", { params: typeof d.getArchitectureOverviewParams; query: typeof d.getArchitectureOverviewQuery }, { 200: typeof s.ArchitectureOverview; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/architecture/reviews */
export declare const listArchitectureReviews: Route<"get", "/api/v1/projects/{id}/architecture/reviews", { params: typeof d.listArchitectureReviewsParams; query: typeof d.listArchitectureReviewsQuery }, { 200: typeof s.ArchitectureReviewPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/projects/{id}/architecture/reviews/trigger */
export declare const triggerArchitectureReview: Route<"post", "/api/v1/projects/{id}/architecture/reviews/trigger", { params: typeof d.triggerArchitectureReviewParams; body: Body<false, typeof s.ArchitectureReviewTrigger> }, { 201: typeof s.ArchitectureReview; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 409: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/architecture/reviews/{reviewId} */
export declare const getArchitectureReview: Route<"get", "/api/v1/projects/{id}/architecture/reviews/{reviewId}", { params: typeof d.getArchitectureReviewParams }, { 200: typeof s.ArchitectureReview; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
