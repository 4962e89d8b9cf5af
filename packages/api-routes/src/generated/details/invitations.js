// Generated from openapi/ by pnpm generate. Do not edit.
import * as k from "../runtime/keywords.ts";
import { z } from "../runtime/zod.ts";
import * as s from "../schemas/validators.js";

const defaultsInvitationCreate = { properties: { role: { value: "member" } } };

export const listInvitationsParams = z.looseObject({
  id: s.Uuid,
});

export const listInvitationsQuery = z.looseObject({
  status: z.array(s.InvitationStatus).max(2).check(k.uniqueItems).optional(),
  limit: z.number().min(1).max(100).check(k.integer).optional(),
  offset: z.number().min(0).max(10000000).check(k.integer).optional(),
});

export const createInvitationParams = z.looseObject({
  id: s.Uuid,
});

export const getInvitationParams = z.looseObject({
  id: s.Uuid,
  invitationId: s.Uuid,
});

export const deleteInvitationParams = z.looseObject({
  id: s.Uuid,
  invitationId: s.Uuid,
});

/** By operationId. */
export const details = {
  listInvitations: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "status", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "limit", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
      { name: "offset", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
    ],
    params: listInvitationsParams,
    query: listInvitationsQuery,
    defaults: { query: { properties: { limit: { value: 20 }, offset: { value: 0 } } } },
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.InvitationPage } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  createInvitation: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: createInvitationParams,
    body: { required: true, content: { "application/json": { kind: "json", schema: s.InvitationCreate, defaults: { all: [() => defaultsInvitationCreate] } } } },
    responses: {
      "201": { content: { "application/json": { kind: "json", schema: s.InvitationCreated } }, headers: { Location: { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "409": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { Location: { required: false, coerce: { types: ["string"] }, schema: z.string() } } },
      "413": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "415": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  getInvitation: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "invitationId", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: getInvitationParams,
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.Invitation } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  deleteInvitation: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "invitationId", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: deleteInvitationParams,
    responses: {
      "204": { content: {}, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  acceptInvitation: {
    parameters: [],
    body: { required: true, content: { "application/json": { kind: "json", schema: s.InvitationAccept } } },
    responses: {
      "201": { content: { "application/json": { kind: "json", schema: s.InvitationAcceptance } }, headers: { Location: { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "413": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "415": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
};
