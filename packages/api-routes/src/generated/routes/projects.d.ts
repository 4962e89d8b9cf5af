// Generated from openapi/ by pnpm generate. Do not edit.
import type { Body, Route } from "../runtime/route.ts";
import type * as d from "../details/projects.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects */
export declare const listProjects: Route<"get", "/api/v1/projects", { query: typeof d.listProjectsQuery }, { 200: typeof s.ProjectPage; 400: typeof s.Error; 401: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/projects */
export declare const createProject: Route<"post", "/api/v1/projects", { body: Body<true, typeof s.ProjectCreate> }, { 201: typeof s.Project; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 409: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id} */
export declare const getProject: Route<"get", "/api/v1/projects/{id}", { params: typeof d.getProjectParams }, { 200: typeof s.Project; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** DELETE /api/v1/projects/{id} */
export declare const deleteProject: Route<"delete", "/api/v1/projects/{id}", { params: typeof d.deleteProjectParams }, { 204: null; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** PATCH /api/v1/projects/{id} */
export declare const updateProject: Route<"patch", "/api/v1/projects/{id}", { params: typeof d.updateProjectParams; body: Body<true, typeof s.ProjectUpdate> }, { 200: typeof s.Project; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
