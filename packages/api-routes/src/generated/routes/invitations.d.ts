// Generated from openapi/ by pnpm generate. Do not edit.
import type { Body, Route } from "../runtime/route.ts";
import type * as d from "../details/invitations.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/invitations */
export declare const listInvitations: Route<"get", "/api/v1/projects/{id}/invitations", { params: typeof d.listInvitationsParams; query: typeof d.listInvitationsQuery }, { 200: typeof s.InvitationPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/projects/{id}/invitations */
export declare const createInvitation: Route<"post", "/api/v1/projects/{id}/invitations", { params: typeof d.createInvitationParams; body: Body<true, typeof s.InvitationCreate> }, { 201: typeof s.InvitationCreated; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 409: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/invitations/{invitationId} */
export declare const getInvitation: Route<"get", "/api/v1/projects/{id}/invitations/{invitationId}", { params: typeof d.getInvitationParams }, { 200: typeof s.Invitation; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** DELETE /api/v1/projects/{id}/invitations/{invitationId} */
export declare const deleteInvitation: Route<"delete", "/api/v1/projects/{id}/invitations/{invitationId}", { params: typeof d.deleteInvitationParams }, { 204: null; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** POST /api/v1/invitations/accept */
export declare const acceptInvitation: Route<"post", "/api/v1/invitations/accept", { body: Body<true, typeof s.InvitationAccept> }, { 201: typeof s.InvitationAcceptance; 400: typeof s.Error; 404: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
