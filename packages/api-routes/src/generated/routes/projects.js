// Generated from openapi/ by pnpm generate. Do not edit.
import { createRoute } from "@hono/zod-openapi";
import * as d from "../details/projects.js";
import * as s from "../schemas/validators.js";

/** GET /api/v1/projects */
export const listProjects = createRoute({
  operationId: "listProjects",
  method: "get",
  path: "/api/v1/projects",
  tags: ["Projects"],
  summary: "List the projects you belong to",
  request: {
    query: d.listProjectsQuery,
  },
  responses: {
    200: { description: "One page of projects.", content: { "application/json": { schema: s.ProjectPage } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** POST /api/v1/projects */
export const createProject = createRoute({
  operationId: "createProject",
  method: "post",
  path: "/api/v1/projects",
  tags: ["Projects"],
  summary: "Create a project",
  request: {
    body: { required: true, content: { "application/json": { schema: s.ProjectCreate } } },
  },
  responses: {
    201: { description: "The project was created.", content: { "application/json": { schema: s.Project } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    409: { description: "The request contradicts the present state; the code and message name the conflict.", content: { "application/json": { schema: s.Error } } },
    413: { description: "`payload_too_large`: the body is larger than the server accepts (1 MB unless configured otherwise).", content: { "application/json": { schema: s.Error } } },
    415: { description: "`unsupported_media_type`: a body was sent that is not `application/json`.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** GET /api/v1/projects/{id} */
export const getProject = createRoute({
  operationId: "getProject",
  method: "get",
  path: "/api/v1/projects/{id}",
  tags: ["Projects"],
  summary: "Get a project",
  request: {
    params: d.getProjectParams,
  },
  responses: {
    200: { description: "The project.", content: { "application/json": { schema: s.Project } } },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** DELETE /api/v1/projects/{id} */
export const deleteProject = createRoute({
  operationId: "deleteProject",
  method: "delete",
  path: "/api/v1/projects/{id}",
  tags: ["Projects"],
  summary: "Delete a project and everything in it",
  request: {
    params: d.deleteProjectParams,
  },
  responses: {
    204: { description: "The project is gone." },
    400: { description: "The request breaks the contract. `details` says where. Nothing was written.", content: { "application/json": { schema: s.Error } } },
    401: { description: "`unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired.", content: { "application/json": { schema: s.Error } } },
    403: { description: "`forbidden`: the key is valid, but its role, project or scope does not reach this operation.", content: { "application/json": { schema: s.Error } } },
    404: { description: "`not_found`: there is no such resource, or the caller may not know of it.", content: { "application/json": { schema: s.Error } } },
    429: { description: "`rate_limited`: too many requests from this key or address.", content: { "application/json": { schema: s.Error } } },
    500: { description: "`internal_error`: a fault of the server. The log has the cause under the request id.", content: { "application/json": { schema: s.Error } } },
    503: { description: "`service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later.", content: { "application/json": { schema: s.Error } } },
  },
});

/** PATCH /api/v1/projects/{id} */
export const updateProject = createRoute({
  operationId: "updateProject",
  method: "patch",
  path: "/api/v1/projects/{id}",
  tags: ["Projects"],
  summary: "Change a project's name, description or settings",
  request: {
    params: d.updateProjectParams,
    body: { required: true, content: { "application/json": { schema: s.ProjectUpdate } } },
  },
  responses: {
    200: { description: "The project as it is now.", content: { "application/json": { schema: s.Project } } },
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
