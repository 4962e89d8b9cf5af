// Generated from openapi/ by pnpm generate. Do not edit.
import { createRoute } from "@hono/zod-openapi";
import * as d from "../details/conventions.js";
import * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/architecture/conventions */
export const listConventions = createRoute({
  operationId: "listConventions",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/conventions",
  tags: ["Conventions"],
  summary: "List the conventions of a project",
  request: {
    params: d.listConventionsParams,
    query: d.listConventionsQuery,
  },
  responses: {
    200: { description: "One page of conventions.", content: { "application/json": { schema: s.ConventionPage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** POST /api/v1/projects/{id}/architecture/conventions/detect */
export const detectConventions = createRoute({
  operationId: "detectConventions",
  method: "post",
  path: "/api/v1/projects/{id}/architecture/conventions/detect",
  tags: ["Conventions"],
  summary: "Start a detection of conventions",
  request: {
    params: d.detectConventionsParams,
    body: { required: false, content: { "application/json": { schema: s.ConventionDetectionTrigger } } },
  },
  responses: {
    201: { description: "The detection, pending.", content: { "application/json": { schema: s.ConventionDetection } } },
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

/** GET /api/v1/projects/{id}/architecture/conventions/detections/{detectionId} */
export const getConventionDetection = createRoute({
  operationId: "getConventionDetection",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/conventions/detections/{detectionId}",
  tags: ["Conventions"],
  summary: "Get a run of the convention detection",
  request: {
    params: d.getConventionDetectionParams,
  },
  responses: {
    200: { description: "The detection.", content: { "application/json": { schema: s.ConventionDetection } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/architecture/conventions/{conventionId} */
export const getConvention = createRoute({
  operationId: "getConvention",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/conventions/{conventionId}",
  tags: ["Conventions"],
  summary: "Get a convention with examples",
  request: {
    params: d.getConventionParams,
  },
  responses: {
    200: { description: "The convention.", content: { "application/json": { schema: s.Convention } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** PATCH /api/v1/projects/{id}/architecture/conventions/{conventionId} */
export const updateConvention = createRoute({
  operationId: "updateConvention",
  method: "patch",
  path: "/api/v1/projects/{id}/architecture/conventions/{conventionId}",
  tags: ["Conventions"],
  summary: "Confirm or dismiss a convention",
  request: {
    params: d.updateConventionParams,
    body: { required: true, content: { "application/json": { schema: s.ConventionUpdate } } },
  },
  responses: {
    200: { description: "The convention with its new status.", content: { "application/json": { schema: s.Convention } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    413: { description: "`payload_too_large`: the body is larger than the server accepts (1 MB unless configured otherwise).", content: { "application/json": { schema: s.Error } } },
    415: { description: "`unsupported_media_type`: a body was sent that is not `application/json`.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});
