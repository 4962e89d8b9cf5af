// Generated from openapi/ by pnpm generate. Do not edit.
import * as k from "../runtime/keywords.ts";
import { z } from "../runtime/zod.ts";
import * as s from "../schemas/validators.js";

const defaultsIssueDismiss = { properties: { comment: { value: "" } } };

export const listIssuesParams = z.looseObject({
  id: s.Uuid,
});

export const listIssuesQuery = z.looseObject({
  severity: z.array(s.Severity).max(5).check(k.uniqueItems).optional(),
  category: z.array(s.Category).max(8).check(k.uniqueItems).optional(),
  repository_id: z.array(s.Uuid).max(100).check(k.uniqueItems).optional(),
  status: z.array(s.IssueStatus).max(4).check(k.uniqueItems).optional(),
  rule_id: z.array(z.string().min(1).max(200)).max(50).check(k.uniqueItems).optional(),
  analyzer: z.array(z.string().min(1).max(100)).max(50).check(k.uniqueItems).optional(),
  file: z.string().min(1).max(1000).optional(),
  first_seen_since: z.string().max(40).check(k.format("date-time")).optional(),
  search: z.string().min(1).max(200).optional(),
  sort: z.enum(["severity", "-severity", "first_seen_at", "-first_seen_at", "last_seen_at", "-last_seen_at", "file", "-file", "rule_id", "-rule_id", "confidence", "-confidence"]).optional(),
  limit: z.number().min(1).max(100).check(k.integer).optional(),
  offset: z.number().min(0).max(10000000).check(k.integer).optional(),
});

export const getIssueStatsParams = z.looseObject({
  id: s.Uuid,
});

export const getIssueStatsQuery = z.looseObject({
  severity: z.array(s.Severity).max(5).check(k.uniqueItems).optional(),
  category: z.array(s.Category).max(8).check(k.uniqueItems).optional(),
  repository_id: z.array(s.Uuid).max(100).check(k.uniqueItems).optional(),
  status: z.array(s.IssueStatus).max(4).check(k.uniqueItems).optional(),
  rule_id: z.array(z.string().min(1).max(200)).max(50).check(k.uniqueItems).optional(),
  analyzer: z.array(z.string().min(1).max(100)).max(50).check(k.uniqueItems).optional(),
  file: z.string().min(1).max(1000).optional(),
  first_seen_since: z.string().max(40).check(k.format("date-time")).optional(),
  search: z.string().min(1).max(200).optional(),
  trend_days: z.number().min(1).max(730).check(k.integer).optional(),
});

export const getIssueParams = z.looseObject({
  id: s.Uuid,
  issueId: s.Uuid,
});

export const dismissIssueParams = z.looseObject({
  id: s.Uuid,
  issueId: s.Uuid,
});

export const restoreIssueParams = z.looseObject({
  id: s.Uuid,
  issueId: s.Uuid,
});

/** By operationId. */
export const details = {
  listIssues: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "severity", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "category", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "repository_id", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "status", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "rule_id", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "analyzer", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "file", in: "query", style: "form", explode: true, coerce: { types: ["string"] } },
      { name: "first_seen_since", in: "query", style: "form", explode: true, coerce: { types: ["string"] } },
      { name: "search", in: "query", style: "form", explode: true, coerce: { types: ["string"] } },
      { name: "sort", in: "query", style: "form", explode: true, coerce: { types: ["string"] } },
      { name: "limit", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
      { name: "offset", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
    ],
    params: listIssuesParams,
    query: listIssuesQuery,
    defaults: { query: { properties: { status: { value: ["open","reopened"] }, sort: { value: "-severity" }, limit: { value: 20 }, offset: { value: 0 } } } },
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.IssuePage } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  getIssueStats: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "severity", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "category", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "repository_id", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "status", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "rule_id", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "analyzer", in: "query", style: "form", explode: true, coerce: { types: ["array"], items: { types: ["string"] } } },
      { name: "file", in: "query", style: "form", explode: true, coerce: { types: ["string"] } },
      { name: "first_seen_since", in: "query", style: "form", explode: true, coerce: { types: ["string"] } },
      { name: "search", in: "query", style: "form", explode: true, coerce: { types: ["string"] } },
      { name: "trend_days", in: "query", style: "form", explode: true, coerce: { types: ["number"] } },
    ],
    params: getIssueStatsParams,
    query: getIssueStatsQuery,
    defaults: { query: { properties: { status: { value: ["open","reopened"] }, trend_days: { value: 90 } } } },
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.IssueStats } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  getIssue: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "issueId", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: getIssueParams,
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.Issue } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
  dismissIssue: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "issueId", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: dismissIssueParams,
    body: { required: true, content: { "application/json": { kind: "json", schema: s.IssueDismiss, defaults: { all: [() => defaultsIssueDismiss] } } } },
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.Issue } }, headers: {} },
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
  restoreIssue: {
    parameters: [
      { name: "id", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
      { name: "issueId", in: "path", style: "simple", explode: false, coerce: { types: ["string"] } },
    ],
    params: restoreIssueParams,
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.Issue } }, headers: {} },
      "400": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "401": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "WWW-Authenticate": { required: true, coerce: { types: ["string"] }, schema: z.string() } } },
      "403": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "404": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "409": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { Location: { required: false, coerce: { types: ["string"] }, schema: z.string() } } },
      "429": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: true, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
      "500": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
};
