// Generated from openapi/ by pnpm generate. Do not edit.
import { createRoute } from "@hono/zod-openapi";
import * as d from "../details/architecture.js";
import * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/architecture/overview */
export const getArchitectureOverview = createRoute({
  operationId: "getArchitectureOverview",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/overview",
  tags: ["Architecture"],
  summary: "Get the modules of a project and how they depend on each other",
  request: {
    params: d.getArchitectureOverviewParams,
    query: d.getArchitectureOverviewQuery,
  },
  responses: {
    200: { description: "The overview.", content: { "application/json": { schema: s.ArchitectureOverview } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/architecture/reviews */
export const listArchitectureReviews = createRoute({
  operationId: "listArchitectureReviews",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/reviews",
  tags: ["Architecture"],
  summary: "List the architecture reviews of a project",
  request: {
    params: d.listArchitectureReviewsParams,
    query: d.listArchitectureReviewsQuery,
  },
  responses: {
    200: { description: "One page of reviews.", content: { "application/json": { schema: s.ArchitectureReviewPage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** POST /api/v1/projects/{id}/architecture/reviews/trigger */
export const triggerArchitectureReview = createRoute({
  operationId: "triggerArchitectureReview",
  method: "post",
  path: "/api/v1/projects/{id}/architecture/reviews/trigger",
  tags: ["Architecture"],
  summary: "Start an architecture review",
  request: {
    params: d.triggerArchitectureReviewParams,
    body: { required: false, content: { "application/json": { schema: s.ArchitectureReviewTrigger } } },
  },
  responses: {
    201: { description: "The review, pending.", content: { "application/json": { schema: s.ArchitectureReview } } },
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

/** GET /api/v1/projects/{id}/architecture/reviews/{reviewId} */
export const getArchitectureReview = createRoute({
  operationId: "getArchitectureReview",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/reviews/{reviewId}",
  tags: ["Architecture"],
  summary: "Get an architecture review",
  request: {
    params: d.getArchitectureReviewParams,
  },
  responses: {
    200: { description: "The review.", content: { "application/json": { schema: s.ArchitectureReview } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});
