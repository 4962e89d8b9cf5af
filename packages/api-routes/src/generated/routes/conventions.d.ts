// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/conventions.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/architecture/conventions */
export declare const listConventions: Route<{
  operationId: "listConventions",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/conventions",
  tags: ["Conventions"],
  request: {
    params: typeof d.listConventionsParams,
    query: typeof d.listConventionsQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.ConventionPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/projects/{id}/architecture/conventions/detect */
export declare const detectConventions: Route<{
  operationId: "detectConventions",
  method: "post",
  path: "/api/v1/projects/{id}/architecture/conventions/detect",
  tags: ["Conventions"],
  request: {
    params: typeof d.detectConventionsParams,
    body: { required: false, content: { "application/json": { schema: typeof s.ConventionDetectionTrigger } } },
  },
  responses: {
    201: { description: string, content: { "application/json": { schema: typeof s.ConventionDetection } } },
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

/** GET /api/v1/projects/{id}/architecture/conventions/detections/{detectionId} */
export declare const getConventionDetection: Route<{
  operationId: "getConventionDetection",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/conventions/detections/{detectionId}",
  tags: ["Conventions"],
  request: {
    params: typeof d.getConventionDetectionParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.ConventionDetection } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/architecture/conventions/{conventionId} */
export declare const getConvention: Route<{
  operationId: "getConvention",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/conventions/{conventionId}",
  tags: ["Conventions"],
  request: {
    params: typeof d.getConventionParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Convention } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** PATCH /api/v1/projects/{id}/architecture/conventions/{conventionId} */
export declare const updateConvention: Route<{
  operationId: "updateConvention",
  method: "patch",
  path: "/api/v1/projects/{id}/architecture/conventions/{conventionId}",
  tags: ["Conventions"],
  request: {
    params: typeof d.updateConventionParams,
    body: { required: true, content: { "application/json": { schema: typeof s.ConventionUpdate } } },
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Convention } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    413: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    415: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;
