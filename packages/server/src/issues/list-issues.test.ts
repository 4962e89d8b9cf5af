import { dismissIssue } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("listIssues");
const { id, member, stranger, repository } = await api.assessed([
  { symbol: "load", file: "src/load.ts" },
  {
    symbol: "key",
    rule_id: "hardcoded-secret",
    category: "security",
    severity: "critical",
    file: "config/keys.ts",
    message: "A key stands in the code.",
  },
  { symbol: "copy", rule_id: "clone", category: "duplication", severity: "low", file: "src/deep/a.ts" },
  {
    symbol: "old",
    rule_id: "F401",
    analyzer: "ruff",
    category: "dead_code",
    severity: "info",
    file: "tools/x.py",
  },
]);
const list = (query = {}) => api.call("listIssues", { key: member.key, params: { id }, query });
const symbols = async (query: object) =>
  Object((await list(query)).body).issues.map(({ symbol }: { symbol: string }) => symbol);

test("200 with the active issues, gravest first", async () => {
  expect(await list({ limit: 2 })).toMatchObject({
    status: 200,
    body: {
      issues: [
        { rule_id: "hardcoded-secret", severity: "critical", status: "open", file: "config/keys.ts" },
        { rule_id: "empty-catch", severity: "medium" },
      ],
      total_count: 4,
      limit: 2,
      offset: 0,
    },
  });
});

test.each([
  { query: { severity: ["critical", "low"] }, expected: ["key", "copy"] },
  { query: { category: "security" }, expected: ["key"] },
  { query: { rule_id: ["F401"] }, expected: ["old"] },
  { query: { analyzer: "ruff" }, expected: ["old"] },
  { query: { file: "src/**" }, expected: ["load", "copy"] },
  { query: { search: "STANDS in" }, expected: ["key"] },
  { query: { search: "%" }, expected: [] },
  { query: { repository_id: repository.id, severity: "low" }, expected: ["copy"] },
  { query: { repository_id: "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e" }, expected: [] },
  { query: { first_seen_since: "2999-01-01T00:00:00Z" }, expected: [] },
  { query: { sort: "file" }, expected: ["key", "copy", "load", "old"] },
  { query: { sort: "-file", limit: 1, offset: 1 }, expected: ["load"] },
  { query: { status: "resolved" }, expected: [] },
])("200 for $query", async ({ query, expected }) => {
  expect(await symbols(query)).toEqual(expected);
});

test("200 without what is dismissed, unless asked for", async () => {
  const { issues } = Object((await list({ sort: "file", limit: 1 })).body);
  await dismissIssue(api.db, id, issues[0].id, member.id, { reason: "false_positive", comment: "" });
  expect(await symbols({})).not.toContain("key");
  expect(await symbols({ status: "dismissed" })).toEqual(["key"]);
});

test("404 for a stranger", async () => {
  expect(await api.call("listIssues", { key: stranger.key, params: { id } })).toMatchObject({ status: 404 });
});

test.each([
  { query: { severity: "grave" }, pointer: "/query/severity/0" },
  { query: { first_seen_since: "yesterday" }, pointer: "/query/first_seen_since" },
  { query: { limit: 1000 }, pointer: "/query/limit" },
  { query: { offset: 1e15 }, pointer: "/query/offset" },
  { query: { search: "a\0b" }, pointer: "/query/search" },
])("400 for $query", async ({ query, pointer }) => {
  expect(await list(query)).toMatchObject({ status: 400, body: { details: [{ pointer }] } });
});
