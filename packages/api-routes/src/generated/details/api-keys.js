// Generated from openapi/ by pnpm generate. Do not edit.
import * as k from "../runtime/keywords.ts";
import { z } from "../runtime/zod.ts";
import * as s from "../schemas/validators.js";

const defaultsApiKeyCreate = { properties: { description: { value: "" }, scopes: { value: [] }, project_id: { value: null }, expires_at: { value: null } } };

export const listApiKeysQuery = z.looseObject({
  limit: z.number().min(1).max(100).check(k.integer).optional(),
  offset: z.number().min(0).max(10000000).check(k.integer).optional(),
});

export const getApiKeyParams = z.looseObject({
  keyId: s.Uuid,
});

export const deleteApiKeyParams = z.looseObject({
  keyId: s.Uuid,
});

/** By operationId. */
export const details = {
  listApiKeys: {
    parameters: [
      { name: "limit", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
      { name: "offset", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
    ],
    query: listApiKeysQuery,
    defaults: { query: { properties: { limit: { value: 20 }, offset: { value: 0 } } } },
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.ApiKeyPage } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  createApiKey: {
    parameters: [],
    body: { required: true, content: { "application/json": { kind: "json", schema: s.ApiKeyCreate, defaults: { all: [() => defaultsApiKeyCreate] } } } },
    responses: {
      "201": { content: { "application/json": { kind: "json", schema: s.ApiKeyCreated } }, headers: { Location: { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "413": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "415": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  getApiKey: {
    parameters: [
      { name: "keyId", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: getApiKeyParams,
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.ApiKey } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  deleteApiKey: {
    parameters: [
      { name: "keyId", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: deleteApiKeyParams,
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
};
