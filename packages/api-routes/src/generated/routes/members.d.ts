// Generated from openapi/ by pnpm generate. Do not edit.
import type { Body, Route } from "../runtime/route.ts";
import type * as d from "../details/members.js";
import type * as s from "../schemas/validators.js";

/** GET /api/v1/projects/{id}/members */
export declare const listMembers: Route<"get", "/api/v1/projects/{id}/members", { params: typeof d.listMembersParams; query: typeof d.listMembersQuery }, { 200: typeof s.MemberPage; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** GET /api/v1/projects/{id}/members/{userId} */
export declare const getMember: Route<"get", "/api/v1/projects/{id}/members/{userId}", { params: typeof d.getMemberParams }, { 200: typeof s.Member; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** DELETE /api/v1/projects/{id}/members/{userId} */
export declare const deleteMember: Route<"delete", "/api/v1/projects/{id}/members/{userId}", { params: typeof d.deleteMemberParams }, { 204: null; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 409: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;

/** PATCH /api/v1/projects/{id}/members/{userId} */
export declare const updateMember: Route<"patch", "/api/v1/projects/{id}/members/{userId}", { params: typeof d.updateMemberParams; body: Body<true, typeof s.MemberUpdate> }, { 200: typeof s.Member; 400: typeof s.Error; 401: typeof s.Error; 403: typeof s.Error; 404: typeof s.Error; 409: typeof s.Error; 413: typeof s.Error; 415: typeof s.Error; 429: typeof s.Error; 500: typeof s.Error; 503: typeof s.Error }>;
