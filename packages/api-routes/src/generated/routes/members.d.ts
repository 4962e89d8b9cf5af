// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/members.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/members */
export declare const listMembers: Route<{
  operationId: "listMembers",
  method: "get",
  path: "/api/v1/projects/{id}/members",
  tags: ["Members"],
  request: {
    params: typeof d.listMembersParams,
    query: typeof d.listMembersQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.MemberPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** GET /api/v1/projects/{id}/members/{userId} */
export declare const getMember: Route<{
  operationId: "getMember",
  method: "get",
  path: "/api/v1/projects/{id}/members/{userId}",
  tags: ["Members"],
  request: {
    params: typeof d.getMemberParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Member } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** DELETE /api/v1/projects/{id}/members/{userId} */
export declare const deleteMember: Route<{
  operationId: "deleteMember",
  method: "delete",
  path: "/api/v1/projects/{id}/members/{userId}",
  tags: ["Members"],
  request: {
    params: typeof d.deleteMemberParams,
  },
  responses: {
    204: { description: string },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    409: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** PATCH /api/v1/projects/{id}/members/{userId} */
export declare const updateMember: Route<{
  operationId: "updateMember",
  method: "patch",
  path: "/api/v1/projects/{id}/members/{userId}",
  tags: ["Members"],
  request: {
    params: typeof d.updateMemberParams,
    body: { required: true, content: { "application/json": { schema: typeof s.MemberUpdate } } },
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Member } } },
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
