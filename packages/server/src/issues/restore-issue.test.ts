import { createDismissRule, dismissIssue } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("restoreIssue");
const { id, project, member } = await api.assessed([
  { symbol: "a" },
  { symbol: "b", rule_id: "clone", category: "duplication" },
]);
const list = await api.call("listIssues", { key: member.key, params: { id }, query: { sort: "rule_id" } });
const [clone, caught] = Object(list.body).issues;
const score = async () =>
  Object((await api.call("getProject", { key: member.key, params: { id } })).body).overall_score;

test("200 makes the issue count again at once; restoring again changes nothing", async () => {
  const before = await score();
  expect(before).not.toBe(project.overall_score);
  await dismissIssue(api.db, id, caught.id, member.id, { reason: "wont_fix", comment: "" });
  expect(await score()).toBeGreaterThan(before);
  const params = { id, issueId: caught.id };
  const answer = await api.call("restoreIssue", { key: member.key, params });
  expect(answer).toMatchObject({ status: 200, body: { status: "open", dismissal: null } });
  expect(await score()).toBe(before);
  expect(await api.call("restoreIssue", { key: member.key, params })).toMatchObject({
    status: 200,
    body: answer.body,
  });
});

test("409 while a rule dismisses it, with the rule's address", async () => {
  const rule = await createDismissRule(api.db, id, member.id, {
    match: { rule_id: "clone" },
    reason: "accepted_risk",
    comment: "",
  });
  const answer = await api.call("restoreIssue", { key: member.key, params: { id, issueId: clone.id } });
  expect(answer).toMatchObject({ status: 409, body: { error: "dismissed_by_rule" } });
  expect(answer.headers.get("location")).toBe(`/api/v1/projects/${id}/analysis/dismiss-rules/${rule.id}`);
});

test("404 for the issue of another project, 400 for an id that is not a UUID", async () => {
  const other = await api.project();
  const foreign = { key: other.owner.key, params: { id: other.id, issueId: clone.id } };
  expect(await api.call("restoreIssue", foreign)).toMatchObject({ status: 404 });
  const answer = await api.call("restoreIssue", { key: member.key, params: { id, issueId: "7" } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/issueId" }] } });
});
