import { createDismissRule, dismissIssue } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("deleteDismissRule");

test("204 restores exactly what only this rule had dismissed", async () => {
  const { id, member } = await api.assessed([
    { symbol: "a", file: "src/a.ts" },
    { symbol: "b", file: "src/b.ts" },
  ]);
  const list = await api.call("listIssues", { key: member.key, params: { id }, query: { sort: "file" } });
  await dismissIssue(api.db, id, Object(list.body).issues[0].id, member.id, {
    reason: "wont_fix",
    comment: "",
  });
  const rule = await createDismissRule(api.db, id, member.id, {
    match: { path: "src/**" },
    reason: "wont_fix",
    comment: "",
  });
  const params = { id, ruleId: rule.id };
  expect(await api.call("listIssues", { key: member.key, params: { id } })).toMatchObject({
    body: { total_count: 0 },
  });
  expect(await api.call("deleteDismissRule", { key: member.key, params })).toMatchObject({
    status: 204,
    text: "",
  });
  expect(await api.call("listIssues", { key: member.key, params: { id } })).toMatchObject({
    body: { issues: [{ file: "src/b.ts" }], total_count: 1 },
  });
  expect(await api.call("deleteDismissRule", { key: member.key, params })).toMatchObject({ status: 404 });
});

test("404 for the rule of another project, which stays", async () => {
  const [mine, theirs] = [await api.project(), await api.project()];
  const match = { rule_id: "clone" };
  const rule = await createDismissRule(api.db, theirs.id, theirs.owner.id, {
    match,
    reason: "wont_fix",
    comment: "",
  });
  const foreign = { key: mine.owner.key, params: { id: mine.id, ruleId: rule.id } };
  expect(await api.call("deleteDismissRule", foreign)).toMatchObject({ status: 404 });
  const own = { key: theirs.owner.key, params: { id: theirs.id, ruleId: rule.id } };
  expect(await api.call("getDismissRule", own)).toMatchObject({ status: 200 });
});

test("400 for an id that is not a UUID", async () => {
  const { id, owner } = await api.project();
  const answer = await api.call("deleteDismissRule", { key: owner.key, params: { id, ruleId: "7" } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/ruleId" }] } });
});
