// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/repositories.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/repos */
export declare const listRepositories: Route<{
  operationId: "listRepositories",
  method: "get",
  path: "/api/v1/projects/{id}/repos",
  tags: ["Repositories"],
  request: {
    params: typeof d.listRepositoriesParams,
    query: typeof d.listRepositoriesQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.RepositoryPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/projects/{id}/repos */
export declare const linkRepository: Route<{
  operationId: "linkRepository",
  method: "post",
  path: "/api/v1/projects/{id}/repos",
  tags: ["Repositories"],
  request: {
    params: typeof d.linkRepositoryParams,
    body: { required: true, content: { "application/json": { schema: typeof s.RepositoryLink } } },
  },
  responses: {
    201: { description: string, content: { "application/json": { schema: typeof s.Repository } } },
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

/** GET /api/v1/projects/{id}/repos/available */
export declare const listAvailableRepositories: Route<{
  operationId: "listAvailableRepositories",
  method: "get",
  path: "/api/v1/projects/{id}/repos/available",
  tags: ["Repositories"],
  request: {
    params: typeof d.listAvailableRepositoriesParams,
    query: typeof d.listAvailableRepositoriesQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.AvailableRepositoryPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/repos/{repoId} */
export declare const getRepository: Route<{
  operationId: "getRepository",
  method: "get",
  path: "/api/v1/projects/{id}/repos/{repoId}",
  tags: ["Repositories"],
  request: {
    params: typeof d.getRepositoryParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Repository } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** DELETE /api/v1/projects/{id}/repos/{repoId} */
export declare const unlinkRepository: Route<{
  operationId: "unlinkRepository",
  method: "delete",
  path: "/api/v1/projects/{id}/repos/{repoId}",
  tags: ["Repositories"],
  request: {
    params: typeof d.unlinkRepositoryParams,
  },
  responses: {
    204: { description: string },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;
