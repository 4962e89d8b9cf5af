import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("createDismissRule");
const { id, member, stranger } = await api.assessed([
  { symbol: "a", file: "legacy/a.ts" },
  { symbol: "b", file: "src/b.ts", message: "Query text" },
]);
const create = (match: object, rest: object = {}) =>
  api.call("createDismissRule", {
    key: member.key,
    params: { id },
    body: { match, reason: "accepted_risk", ...rest },
  });

test("201 dismisses what matches and says how many", async () => {
  const answer = await create({ path: "legacy/**" }, { comment: "To be removed." });
  expect(answer).toMatchObject({
    status: 201,
    body: {
      match: { path: "legacy/**" },
      matched_count: 1,
      comment: "To be removed.",
      created_by: { id: member.id },
    },
  });
  expect(answer.headers.get("location")).toBe(
    `/api/v1/projects/${id}/analysis/dismiss-rules/${Object(answer.body).id}`,
  );
  const dismissed = await api.call("listIssues", {
    key: member.key,
    params: { id },
    query: { status: "dismissed" },
  });
  expect(dismissed.body).toMatchObject({ issues: [{ file: "legacy/a.ts" }], total_count: 1 });
});

test("201 for a message pattern", async () => {
  expect(await create({ message_pattern: "^Query" })).toMatchObject({
    status: 201,
    body: { matched_count: 1 },
  });
});

test("409 for the same criteria, with the address of the rule that has them", async () => {
  const first = await create({ severity: "low", category: "security" });
  const second = await create({ category: "security", severity: "low" });
  expect(second).toMatchObject({ status: 409, body: { error: "dismiss_rule_exists" } });
  expect(second.headers.get("location")).toBe(first.headers.get("location"));
});

test("404 for a stranger", async () => {
  const body = { match: { rule_id: "x" }, reason: "wont_fix" };
  const answer = await api.call("createDismissRule", { key: stranger.key, params: { id }, body });
  expect(answer).toMatchObject({ status: 404 });
});

async function count(): Promise<number> {
  return Object((await api.call("listDismissRules", { key: member.key, params: { id } })).body).total_count;
}

test.each([
  { match: {}, pointer: "/body/match" },
  { match: { colour: "red" }, pointer: "/body/match/colour" },
  { match: { message_pattern: "(" }, pointer: "/body/match/message_pattern" },
  { match: { message_pattern: String.raw`(a)\1` }, pointer: "/body/match/message_pattern" },
  { match: { repository_id: "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e" }, pointer: "/body/match/repository_id" },
  { match: { rule_id: "y" }, rest: { reason: "other" }, pointer: "/body/comment" },
])("400 for $match $rest, and no rule is made", async ({ match, rest, pointer }) => {
  const before = await count();
  const answer = await create(match, rest);
  expect(answer).toMatchObject({
    status: 400,
    body: { details: expect.arrayContaining([{ pointer, message: expect.any(String) }]) },
  });
  expect(await count()).toBe(before);
});
