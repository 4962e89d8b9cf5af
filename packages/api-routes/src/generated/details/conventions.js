// Generated from openapi/ by pnpm generate. Do not edit.
import * as k from "../runtime/keywords.ts";
import { z } from "../runtime/zod.ts";
import * as s from "../schemas/validators.js";

export const listConventionsParams = z.looseObject({
  id: s.Uuid,
});

export const listConventionsQuery = z.looseObject({
  status: z.array(s.ConventionStatus).max(3).check(k.uniqueItems).optional(),
  category: z.array(s.ConventionCategory).max(6).check(k.uniqueItems).optional(),
  repository_id: z.array(s.Uuid).max(100).check(k.uniqueItems).optional(),
  sort: z.enum(["conformance_pct", "-conformance_pct", "name", "-name", "first_detected_at", "-first_detected_at"]).optional(),
  limit: z.number().min(1).max(100).check(k.integer).optional(),
  offset: z.number().min(0).max(10000000).check(k.integer).optional(),
});

export const detectConventionsParams = z.looseObject({
  id: s.Uuid,
});

export const getConventionDetectionParams = z.looseObject({
  id: s.Uuid,
  detectionId: s.Uuid,
});

export const getConventionParams = z.looseObject({
  id: s.Uuid,
  conventionId: s.Uuid,
});

export const updateConventionParams = z.looseObject({
  id: s.Uuid,
  conventionId: s.Uuid,
});

/** By operationId. */
export const details = {
  listConventions: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "status", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "category", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "repository_id", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "sort", in: "query", style: "form", explode: true, coerce: { types: ["string"] } },
      { name: "limit", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
      { name: "offset", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
    ],
    params: listConventionsParams,
    query: listConventionsQuery,
    defaults: { query: { properties: { sort: { value: "-conformance_pct" }, limit: { value: 20 }, offset: { value: 0 } } } },
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.ConventionPage } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  detectConventions: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: detectConventionsParams,
    body: { required: false, content: { "application/json": { kind: "json", schema: s.ConventionDetectionTrigger } } },
    responses: {
      "201": { content: { "application/json": { kind: "json", schema: s.ConventionDetection } }, headers: { Location: { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
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
  getConventionDetection: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "detectionId", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: getConventionDetectionParams,
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.ConventionDetection } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  getConvention: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "conventionId", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: getConventionParams,
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.Convention } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  updateConvention: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "conventionId", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: updateConventionParams,
    body: { required: true, content: { "application/json": { kind: "json", schema: s.ConventionUpdate } } },
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.Convention } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "413": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "415": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
};
