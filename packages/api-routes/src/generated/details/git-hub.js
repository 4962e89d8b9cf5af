// Generated from openapi/ by pnpm generate. Do not edit.
import * as k from "../runtime/keywords.ts";
import { z } from "../runtime/zod.ts";
import * as s from "../schemas/validators.js";

export const listInstallationsQuery = z.looseObject({
  limit: z.number().min(1).max(100).check(k.integer).optional(),
  offset: z.number().min(0).max(10000000).check(k.integer).optional(),
});

/** By operationId. */
export const details = {
  listInstallations: {
    parameters: [
      { name: "limit", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
      { name: "offset", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
    ],
    query: listInstallationsQuery,
    defaults: { query: { properties: { limit: { value: 20 }, offset: { value: 0 } } } },
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.InstallationPage } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  syncInstallations: {
    parameters: [],
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.InstallationSync } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "409": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { Location: { required: false, coerce: { types: ["string"] }, schema: z.string() } } },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
};
