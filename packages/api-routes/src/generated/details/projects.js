// Generated from openapi/ by pnpm generate. Do not edit.
import * as k from "../runtime/keywords.ts";
import { z } from "../runtime/zod.ts";
import * as s from "../schemas/validators.js";

const defaultsProjectCreate = { properties: { description: { value: "" } } };

export const listProjectsQuery = z.looseObject({
  search: z.string().min(1).max(100).optional(),
  sort: z.enum(["name", "-name", "created_at", "-created_at"]).optional(),
  limit: z.number().min(1).max(100).check(k.integer).optional(),
  offset: z.number().min(0).max(10000000).check(k.integer).optional(),
});

export const getProjectParams = z.looseObject({
  id: s.Uuid,
});

export const deleteProjectParams = z.looseObject({
  id: s.Uuid,
});

export const updateProjectParams = z.looseObject({
  id: s.Uuid,
});

/** By operationId. */
export const details = {
  listProjects: {
    parameters: [
      { name: "search", in: "query", style: "form", explode: true, coerce: { types: ["string"] } },
      { name: "sort", in: "query", style: "form", explode: true, coerce: { types: ["string"] } },
      { name: "limit", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
      { name: "offset", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
    ],
    query: listProjectsQuery,
    defaults: { query: { properties: { sort: { value: "-created_at" }, limit: { value: 20 }, offset: { value: 0 } } } },
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.ProjectPage } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  createProject: {
    parameters: [],
    body: { required: true, content: { "application/json": { kind: "json", schema: s.ProjectCreate, defaults: { all: [() => defaultsProjectCreate] } } } },
    responses: {
      "201": { content: { "application/json": { kind: "json", schema: s.Project } }, headers: { Location: { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "409": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { Location: { required: false, coerce: { types: ["string"] }, schema: z.string() } } },
      "413": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "415": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  getProject: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: getProjectParams,
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.Project } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  deleteProject: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: deleteProjectParams,
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
  updateProject: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: updateProjectParams,
    body: { required: true, content: { "application/json": { kind: "json", schema: s.ProjectUpdate } } },
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.Project } }, headers: {} },
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
