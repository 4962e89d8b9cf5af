import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getIssue");
const { id, member } = await api.assessed([{ snippet: "catch (e\0) {} // 🦑" }]);
const list = await api.call("listIssues", { key: member.key, params: { id } });
const [summary] = Object(list.body).issues;

test("200 with code and history", async () => {
  const answer = await api.call("getIssue", { key: member.key, params: { id, issueId: summary.id } });
  expect(answer).toMatchObject({
    status: 200,
    body: { ...summary, snippet: "catch (e\u{FFFD}) {} // 🦑", history: [{ event: "first_seen" }] },
  });
});

test("404 for the issue of another project", async () => {
  const other = await api.project();
  const params = { id: other.id, issueId: summary.id };
  expect(await api.call("getIssue", { key: other.owner.key, params })).toMatchObject({ status: 404 });
});

test("400 for an id that is not a UUID", async () => {
  const answer = await api.call("getIssue", {
    key: member.key,
    params: { id, issueId: summary.fingerprint },
  });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/issueId" }] } });
});
