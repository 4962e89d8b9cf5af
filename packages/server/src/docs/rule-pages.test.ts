import { createHash } from "node:crypto";
import { saveRules, type Rule } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
const own: Rule = {
  rule_id: "empty-catch",
  analyzer: "octokraft",
  category: "runtime_risks",
  severity: "medium",
  cwe: "CWE-390",
  title: "Error caught and forgotten",
  explanation: "A handler without a statement hides that something went wrong.",
  fix: "Handle the error, or let it pass.",
  examples: [{ language: "javascript", bad: "try { a<b } catch {}", good: "a()" }],
  url: null,
};
const foreign: Rule = {
  ...own,
  rule_id: "ruff/S301",
  analyzer: "ruff",
  category: "security",
  title: "Ruff S301",
  examples: [],
  url: "https://docs.astral.sh/ruff/rules/S301/",
};
await saveRules(api.db, [own, foreign]);

test("the rule_url of an issue leads to a page that explains its rule, without a key", async () => {
  const { id, member } = await api.assessed([{ rule_id: "empty-catch" }]);
  const list = await api.call("listIssues", { key: member.key, params: { id } });
  const params = { id, issueId: Object(list.body).issues[0].id };
  const { rule_url } = Object((await api.call("getIssue", { key: member.key, params })).body);
  expect(rule_url).toBe("/docs/rules/empty-catch");
  const response = await api.app.request(rule_url);
  const text = await response.text();
  expect(response.status).toBe(200);
  for (const part of [own.title, own.explanation, own.fix, "CWE-390", "medium", "Runtime risks", "a&lt;b"]) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/<(script|link|img)/);
  const policy = response.headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  const [, style = ""] = /<style>(.*)<\/style>/s.exec(text) ?? [];
  expect(policy).toContain(createHash("sha256").update(style).digest("base64"));
});

test("the page of another analyser's rule links to that analyser's own page", async () => {
  const text = await (await api.app.request("/docs/rules/ruff/S301")).text();
  expect(text).toContain("Ruff S301");
  expect(text).toContain('href="https://docs.astral.sh/ruff/rules/S301/"');
});

test("the list has every rule, by category in the usual order", async () => {
  const text = await (await api.app.request("/docs/rules")).text();
  const places = ['href="/docs/rules/ruff/S301"', 'href="/docs/rules/empty-catch"'].map((link) =>
    text.indexOf(link),
  );
  expect(places[0]).toBeGreaterThan(0);
  expect(places[1]).toBeGreaterThan(places[0] ?? 0);
});

test("404 for a rule that there is not, whatever its name", async () => {
  for (const name of ["no-such-rule", "%3Cscript%3E", "a%00b", "%ff"]) {
    const response = await api.app.request(`/docs/rules/${name}`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("<script");
  }
});

test("the issue of a rule that is gone has no rule_url", async () => {
  const { id, member } = await api.assessed([{ rule_id: "retired-rule" }]);
  const list = await api.call("listIssues", { key: member.key, params: { id } });
  const params = { id, issueId: Object(list.body).issues[0].id };
  const answer = await api.call("getIssue", { key: member.key, params });
  expect(answer).toMatchObject({ status: 200, body: { rule_url: null } });
});
