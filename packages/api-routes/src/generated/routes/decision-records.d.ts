// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/decision-records.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/architecture/adrs */
export declare const listAdrs: Route<{
  operationId: "listAdrs",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/adrs",
  tags: ["Decision records"],
  request: {
    params: typeof d.listAdrsParams,
    query: typeof d.listAdrsQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.AdrPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/projects/{id}/architecture/adrs */
export declare const createAdr: Route<{
  operationId: "createAdr",
  method: "post",
  path: "/api/v1/projects/{id}/architecture/adrs",
  tags: ["Decision records"],
  request: {
    params: typeof d.createAdrParams,
    body: { required: true, content: { "application/json": { schema: typeof s.AdrCreate } } },
  },
  responses: {
    201: { description: string, content: { "application/json": { schema: typeof s.Adr } } },
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

/** GET /api/v1/projects/{id}/architecture/adrs/{adrId} */
export declare const getAdr: Route<{
  operationId: "getAdr",
  method: "get",
  path: "/api/v1/projects/{id}/architecture/adrs/{adrId}",
  tags: ["Decision records"],
  request: {
    params: typeof d.getAdrParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Adr } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** PATCH /api/v1/projects/{id}/architecture/adrs/{adrId} */
export declare const updateAdr: Route<{
  operationId: "updateAdr",
  method: "patch",
  path: "/api/v1/projects/{id}/architecture/adrs/{adrId}",
  tags: ["Decision records"],
  request: {
    params: typeof d.updateAdrParams,
    body: { required: true, content: { "application/json": { schema: typeof s.AdrUpdate } } },
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Adr } } },
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
