// Generated from openapi/ by pnpm generate. Do not edit.
import { createRoute } from "@hono/zod-openapi";
import * as d from "../details/repositories.js";
import * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/repos */
export const listRepositories = createRoute({
  operationId: "listRepositories",
  method: "get",
  path: "/api/v1/projects/{id}/repos",
  tags: ["Repositories"],
  summary: "List the repositories of a project",
  request: {
    params: d.listRepositoriesParams,
    query: d.listRepositoriesQuery,
  },
  responses: {
    200: { description: "One page of repositories.", content: { "application/json": { schema: s.RepositoryPage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** POST /api/v1/projects/{id}/repos */
export const linkRepository = createRoute({
  operationId: "linkRepository",
  method: "post",
  path: "/api/v1/projects/{id}/repos",
  tags: ["Repositories"],
  summary: "Link a repository to a project",
  request: {
    params: d.linkRepositoryParams,
    body: { required: true, content: { "application/json": { schema: s.RepositoryLink } } },
  },
  responses: {
    201: { description: "The repository is linked.", content: { "application/json": { schema: s.Repository } } },
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

/** GET /api/v1/projects/{id}/repos/available */
export const listAvailableRepositories = createRoute({
  operationId: "listAvailableRepositories",
  method: "get",
  path: "/api/v1/projects/{id}/repos/available",
  tags: ["Repositories"],
  summary: "List the GitHub repositories that can be linked",
  request: {
    params: d.listAvailableRepositoriesParams,
    query: d.listAvailableRepositoriesQuery,
  },
  responses: {
    200: { description: "One page of repositories.", content: { "application/json": { schema: s.AvailableRepositoryPage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id}/repos/{repoId} */
export const getRepository = createRoute({
  operationId: "getRepository",
  method: "get",
  path: "/api/v1/projects/{id}/repos/{repoId}",
  tags: ["Repositories"],
  summary: "Get a repository of a project",
  request: {
    params: d.getRepositoryParams,
  },
  responses: {
    200: { description: "The repository.", content: { "application/json": { schema: s.Repository } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** DELETE /api/v1/projects/{id}/repos/{repoId} */
export const unlinkRepository = createRoute({
  operationId: "unlinkRepository",
  method: "delete",
  path: "/api/v1/projects/{id}/repos/{repoId}",
  tags: ["Repositories"],
  summary: "Unlink a repository from a project",
  request: {
    params: d.unlinkRepositoryParams,
  },
  responses: {
    204: { description: "The repository is no longer part of the project." },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});
