// Generated from openapi/ by pnpm generate. Do not edit.
import type { Route } from "../runtime/route.ts";
import type * as d from "../details/invitations.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/invitations */
export declare const listInvitations: Route<{
  operationId: "listInvitations",
  method: "get",
  path: "/api/v1/projects/{id}/invitations",
  tags: ["Invitations"],
  request: {
    params: typeof d.listInvitationsParams,
    query: typeof d.listInvitationsQuery,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.InvitationPage } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** POST /api/v1/projects/{id}/invitations */
export declare const createInvitation: Route<{
  operationId: "createInvitation",
  method: "post",
  path: "/api/v1/projects/{id}/invitations",
  tags: ["Invitations"],
  request: {
    params: typeof d.createInvitationParams,
    body: { required: true, content: { "application/json": { schema: typeof s.InvitationCreate } } },
  },
  responses: {
    201: { description: string, content: { "application/json": { schema: typeof s.InvitationCreated } } },
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

/** GET /api/v1/projects/{id}/invitations/{invitationId} */
export declare const getInvitation: Route<{
  operationId: "getInvitation",
  method: "get",
  path: "/api/v1/projects/{id}/invitations/{invitationId}",
  tags: ["Invitations"],
  request: {
    params: typeof d.getInvitationParams,
  },
  responses: {
    200: { description: string, content: { "application/json": { schema: typeof s.Invitation } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    401: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    403: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;

/** DELETE /api/v1/projects/{id}/invitations/{invitationId} */
export declare const deleteInvitation: Route<{
  operationId: "deleteInvitation",
  method: "delete",
  path: "/api/v1/projects/{id}/invitations/{invitationId}",
  tags: ["Invitations"],
  request: {
    params: typeof d.deleteInvitationParams,
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

/** POST /api/v1/invitations/accept */
export declare const acceptInvitation: Route<{
  operationId: "acceptInvitation",
  method: "post",
  path: "/api/v1/invitations/accept",
  tags: ["Invitations"],
  request: {
    body: { required: true, content: { "application/json": { schema: typeof s.InvitationAccept } } },
  },
  responses: {
    201: { description: string, content: { "application/json": { schema: typeof s.InvitationAcceptance } } },
    400: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    404: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    413: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    415: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    429: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    500: { description: string, content: { "application/json": { schema: typeof s.Error } } },
    503: { description: string, content: { "application/json": { schema: typeof s.Error } } },
  },
}>;
