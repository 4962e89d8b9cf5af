// Generated from openapi/ by pnpm generate. Do not edit.
import * as k from "../runtime/keywords.ts";
import { z } from "../runtime/zod.ts";
import * as s from "../schemas/validators.js";

const defaultsDismissRuleCreate = { properties: { comment: { value: "" } } };

export const listDismissRulesParams = z.looseObject({
  id: s.Uuid,
});

export const listDismissRulesQuery = z.looseObject({
  limit: z.number().min(1).max(100).check(k.integer).optional(),
  offset: z.number().min(0).max(10000000).check(k.integer).optional(),
});

export const createDismissRuleParams = z.looseObject({
  id: s.Uuid,
});

export const getDismissRuleParams = z.looseObject({
  id: s.Uuid,
  ruleId: s.Uuid,
});

export const deleteDismissRuleParams = z.looseObject({
  id: s.Uuid,
  ruleId: s.Uuid,
});

/** By operationId. */
export const details = {
  listDismissRules: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "limit", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
      { name: "offset", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
    ],
    params: listDismissRulesParams,
    query: listDismissRulesQuery,
    defaults: { query: { properties: { limit: { value: 20 }, offset: { value: 0 } } } },
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.DismissRulePage } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  createDismissRule: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: createDismissRuleParams,
    body: { required: true, content: { "application/json": { kind: "json", schema: s.DismissRuleCreate, defaults: { all: [() => defaultsDismissRuleCreate] } } } },
    responses: {
      "201": { content: { "application/json": { kind: "json", schema: s.DismissRule } }, headers: { Location: { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
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
  getDismissRule: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "ruleId", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: getDismissRuleParams,
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.DismissRule } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  deleteDismissRule: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "ruleId", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: deleteDismissRuleParams,
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
