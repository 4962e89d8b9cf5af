// Generated from openapi/ by pnpm generate. Do not edit.
import type { Body, Route } from "../runtime/route.ts";
import type * as d from "../details/repositories.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/repos */
export declare const listRepositories: Route<"get", "/api/v1/projects/{id}/repos", { params: typeof d.listRepositoriesParams; query: typeof d.listRepositoriesQuery }, { 200: typeof s.RepositoryPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/projects/{id}/repos */
export declare const linkRepository: Route<"post", "/api/v1/projects/{id}/repos", { params: typeof d.linkRepositoryParams; body: Body<true, typeof s.RepositoryLink> }, { 201: typeof s.Repository; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 409: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/repos/available */
export declare const listAvailableRepositories: Route<"get", "/api/v1/projects/{id}/repos/available", { params: typeof d.listAvailableRepositoriesParams; query: typeof d.listAvailableRepositoriesQuery }, { 200: typeof s.AvailableRepositoryPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/repos/{repoId} */
export declare const getRepository: Route<"get", "/api/v1/projects/{id}/repos/{repoId}", { params: typeof d.getRepositoryParams }, { 200: typeof s.Repository; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** DELETE /api/v1/projects/{id}/repos/{repoId} */
export declare const unlinkRepository: Route<"delete", "/api/v1/projects/{id}/repos/{repoId}", { params: typeof d.unlinkRepositoryParams }, { 204: null; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
