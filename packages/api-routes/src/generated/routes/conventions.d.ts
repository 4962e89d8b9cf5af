// Generated from openapi/ by pnpm generate. Do not edit.
import type { Body, Route } from "../runtime/route.ts";
import type * as d from "../details/conventions.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/architecture/conventions */
export declare const listConventions: Route<"get", "/api/v1/projects/{id}/architecture/conventions", { params: typeof d.listConventionsParams; query: typeof d.listConventionsQuery }, { 200: typeof s.ConventionPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/projects/{id}/architecture/conventions/detect */
export declare const detectConventions: Route<"post", "/api/v1/projects/{id}/architecture/conventions/detect", { params: typeof d.detectConventionsParams; body: Body<false, typeof s.ConventionDetectionTrigger> }, { 201: typeof s.ConventionDetection; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 409: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/architecture/conventions/detections/{detectionId} */
export declare const getConventionDetection: Route<"get", "/api/v1/projects/{id}/architecture/conventions/detections/{detectionId}", { params: typeof d.getConventionDetectionParams }, { 200: typeof s.ConventionDetection; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/architecture/conventions/{conventionId} */
export declare const getConvention: Route<"get", "/api/v1/projects/{id}/architecture/conventions/{conventionId}", { params: typeof d.getConventionParams }, { 200: typeof s.Convention; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** PATCH /api/v1/projects/{id}/architecture/conventions/{conventionId} */
export declare const updateConvention: Route<"patch", "/api/v1/projects/{id}/architecture/conventions/{conventionId}", { params: typeof d.updateConventionParams; body: Body<true, typeof s.ConventionUpdate> }, { 200: typeof s.Convention; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
