// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/architecture.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/architecture/overview */
export declare const getArchitectureOverview: Route<{
  operationId: "getArchitectureOverview",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/overview",
  tags: ["Architecture"],
  request: {
    params: typeof d.getArchitectureOverviewParams,
    query: typeof d.getArchitectureOverviewQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.ArchitectureOverview } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/architecture/reviews */
export declare const listArchitectureReviews: Route<{
  operationId: "listArchitectureReviews",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/reviews",
  tags: ["Architecture"],
  request: {
    params: typeof d.listArchitectureReviewsParams,
    query: typeof d.listArchitectureReviewsQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.ArchitectureReviewPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/projects/{id}/architecture/reviews/trigger */
export declare const triggerArchitectureReview: Route<{
  operationId: "triggerArchitectureReview",
  method: "post",
  path: "/api/v1/projects/{id}/architecture/reviews/trigger",
  tags: ["Architecture"],
  request: {
    params: typeof d.triggerArchitectureReviewParams,
    body: { required: false, content: { "application/json": { schema: typeof s.ArchitectureReviewTrigger } } },
  },
  responses: {
    201: { description: string, content: { "application/json": { schema: typeof s.ArchitectureReview } } },
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

/** GET /api/v1/projects/{id}/architecture/reviews/{reviewId} */
export declare const getArchitectureReview: Route<{
  operationId: "getArchitectureReview",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/reviews/{reviewId}",
  tags: ["Architecture"],
  request: {
    params: typeof d.getArchitectureReviewParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.ArchitectureReview } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;
