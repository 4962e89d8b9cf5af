// Generated from openapi/ by pnpm generate. Do not edit.
import type { Body, Route } from "../runtime/route.ts";
import type * as d from "../details/decision-records.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/architecture/adrs */
export declare const listAdrs: Route<"get", "/api/v1/projects/{id}/architecture/adrs", { params: typeof d.listAdrsParams; query: typeof d.listAdrsQuery }, { 200: typeof s.AdrPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/projects/{id}/architecture/adrs */
export declare const createAdr: Route<"post", "/api/v1/projects/{id}/architecture/adrs", { params: typeof d.createAdrParams; body: Body<true, typeof s.AdrCreate> }, { 201: typeof s.Adr; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/architecture/adrs/{adrId} */
export declare const getAdr: Route<"get", "/api/v1/projects/{id}/architecture/adrs/{adrId}", { params: typeof d.getAdrParams }, { 200: typeof s.Adr; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** PATCH /api/v1/projects/{id}/architecture/adrs/{adrId} */
export declare const updateAdr: Route<"patch", "/api/v1/projects/{id}/architecture/adrs/{adrId}", { params: typeof d.updateAdrParams; body: Body<true, typeof s.AdrUpdate> }, { 200: typeof s.Adr; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 409: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
