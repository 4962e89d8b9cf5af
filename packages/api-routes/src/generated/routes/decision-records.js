// Generated from openapi/ by pnpm generate. Do not edit.
import { createRoute } from "@hono/zod-openapi";
import * as d from "../details/decision-records.js";
import * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/architecture/adrs */
export const listAdrs = createRoute({
  operationId: "listAdrs",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/adrs",
  tags: ["Decision records"],
  summary: "List the architecture decision records of a project",
  request: {
    params: d.listAdrsParams,
    query: d.listAdrsQuery,
  },
  responses: {
    200: { description: "One page of records.", content: { "application/json": { schema: s.AdrPage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** POST /api/v1/projects/{id}/architecture/adrs */
export const createAdr = createRoute({
  operationId: "createAdr",
  method: "post",
  path: "/api/v1/projects/{id}/architecture/adrs",
  tags: ["Decision records"],
  summary: "Create an architecture decision record",
  request: {
    params: d.createAdrParams,
    body: { required: true, content: { "application/json": { schema: s.AdrCreate } } },
  },
  responses: {
    201: { description: "The record.", content: { "application/json": { schema: s.Adr } } },
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

/** GET /api/v1/projects/{id}/architecture/adrs/{adrId} */
export const getAdr = createRoute({
  operationId: "getAdr",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/adrs/{adrId}",
  tags: ["Decision records"],
  summary: "Get an architecture decision record",
  request: {
    params: d.getAdrParams,
  },
  responses: {
    200: { description: "The record.", content: { "application/json": { schema: s.Adr } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** PATCH /api/v1/projects/{id}/architecture/adrs/{adrId} */
export const updateAdr = createRoute({
  operationId: "updateAdr",
  method: "patch",
  path: "/api/v1/projects/{id}/architecture/adrs/{adrId}",
  tags: ["Decision records"],
  summary: "Change an architecture decision record",
  request: {
    params: d.updateAdrParams,
    body: { required: true, content: { "application/json": { schema: s.AdrUpdate } } },
  },
  responses: {
    200: { description: "The record as it is now.", content: { "application/json": { schema: s.Adr } } },
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
