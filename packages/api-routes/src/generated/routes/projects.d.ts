// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/projects.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects */
export declare const listProjects: Route<{
  operationId: "listProjects",
  method: "get",
  path: "/api/v1/projects",
  tags: ["Projects"],
  request: {
    query: typeof d.listProjectsQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.ProjectPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/projects */
export declare const createProject: Route<{
  operationId: "createProject",
  method: "post",
  path: "/api/v1/projects",
  tags: ["Projects"],
  request: {
    body: { required: true, content: { "application/json": { schema: typeof s.ProjectCreate } } },
  },
  responses: {
    201: { description: string, content: { "application/json": { schema: typeof s.Project } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    409: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    413: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    415: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id} */
export declare const getProject: Route<{
  operationId: "getProject",
  method: "get",
  path: "/api/v1/projects/{id}",
  tags: ["Projects"],
  request: {
    params: typeof d.getProjectParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Project } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** DELETE /api/v1/projects/{id} */
export declare const deleteProject: Route<{
  operationId: "deleteProject",
  method: "delete",
  path: "/api/v1/projects/{id}",
  tags: ["Projects"],
  request: {
    params: typeof d.deleteProjectParams,
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

/** PATCH /api/v1/projects/{id} */
export declare const updateProject: Route<{
  operationId: "updateProject",
  method: "patch",
  path: "/api/v1/projects/{id}",
  tags: ["Projects"],
  request: {
    params: typeof d.updateProjectParams,
    body: { required: true, content: { "application/json": { schema: typeof s.ProjectUpdate } } },
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Project } } },
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
