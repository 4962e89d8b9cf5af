import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("dismissIssue");

async function oneIssue(runs: object[][] = [[{}]]) {
  const project = await api.assessed(...runs);
  const query = { status: ["open", "resolved"] };
  const list = await api.call("listIssues", { key: project.member.key, params: { id: project.id }, query });
  const issueId: string = Object(list.body).issues[0].id;
  return { ...project, params: { id: project.id, issueId } };
}

test("200 takes the issue out of the score at once and keeps who and why", async () => {
  const { params, id, member } = await oneIssue();
  const body = { reason: "false_positive", comment: "The value comes from a fixed list." };
  const answer = await api.call("dismissIssue", { key: member.key, params, body });
  expect(answer).toMatchObject({
    status: 200,
    body: { status: "dismissed", dismissal: { ...body, dismissed_by: { id: member.id } } },
  });
  expect(await api.call("getProject", { key: member.key, params: { id } })).toMatchObject({
    body: { overall_score: 100 },
  });
});

test("200 again replaces reason and comment", async () => {
  const { params, owner, member } = await oneIssue();
  await api.call("dismissIssue", { key: member.key, params, body: { reason: "wont_fix" } });
  const body = { reason: "other", comment: "Legacy." };
  const again = await api.call("dismissIssue", { key: owner.key, params, body });
  expect(again).toMatchObject({ status: 200, body: { status: "dismissed", dismissal: body } });
});

test("200 for each of two at the same time, and one score", async () => {
  const { params, id, member } = await oneIssue();
  const answers = await Promise.all(
    ["wont_fix", "accepted_risk"].map((reason) =>
      api.call("dismissIssue", { key: member.key, params, body: { reason } }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await api.call("getProject", { key: member.key, params: { id } })).toMatchObject({
    body: { overall_score: 100 },
  });
});

test("409 for an issue that is gone anyway", async () => {
  const { params, member } = await oneIssue([[{}], []]);
  const answer = await api.call("dismissIssue", { key: member.key, params, body: { reason: "wont_fix" } });
  expect(answer).toMatchObject({ status: 409, body: { error: "issue_resolved" } });
});

test("404 for the issue of another project, which stays open", async () => {
  const { params, member } = await oneIssue();
  const other = await api.project();
  const foreign = { key: other.owner.key, params: { ...params, id: other.id }, body: { reason: "wont_fix" } };
  expect(await api.call("dismissIssue", foreign)).toMatchObject({ status: 404 });
  expect(await api.call("getIssue", { key: member.key, params })).toMatchObject({ body: { status: "open" } });
});

test("400 without a reason that says something, and the issue stays open", async () => {
  const { params, member } = await oneIssue();
  for (const { body, pointer } of [
    { body: {}, pointer: "/body/reason" },
    { body: { reason: "because" }, pointer: "/body/reason" },
    { body: { reason: "other" }, pointer: "/body/comment" },
    { body: { reason: "other", comment: " " }, pointer: "/body/comment" },
    { body: { reason: "wont_fix", comment: "a".repeat(2001) }, pointer: "/body/comment" },
  ]) {
    const answer = await api.call("dismissIssue", { key: member.key, params, body });
    expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer }] } });
  }
  expect(await api.call("getIssue", { key: member.key, params })).toMatchObject({ body: { status: "open" } });
});
