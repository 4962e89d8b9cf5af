import { createDismissRule, createInvitation } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi, type CallAnswer } from "./testing/test-api.ts";

const api = await testApi();
const absent = "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e";
const mine = await api.project();
const theirs = await api.drifted();

/** Ids of what another project, or another person, has. */
async function theirIds(): Promise<Record<string, string>> {
  const { id, owner, repository } = theirs;
  const first = async (operationId: string, list: string): Promise<string> =>
    Object(Object((await api.call(operationId, { key: owner.key, params: { id } })).body)[list][0]).id;
  const match = { rule_id: "x" };
  const rule = await createDismissRule(api.db, id, owner.id, { match, reason: "wont_fix", comment: "" });
  const { invitation } = await createInvitation(api.db, id, {
    email: "new@octokraft.test",
    role: "member",
    invited_by_id: owner.id,
  });
  const keys = await api.call("listApiKeys", { key: owner.key });
  return {
    userId: owner.id,
    repoId: repository.id,
    assessmentId: await first("listAssessments", "assessments"),
    alertId: await first("listDriftAlerts", "drift_alerts"),
    issueId: await first("listIssues", "issues"),
    ruleId: rule.id,
    invitationId: invitation.id,
    keyId: Object(keys.body).keys[0].id,
  };
}
const ids = await theirIds();

/** Bodies that are right, where one is required. */
const bodies: Record<string, object> = {
  createDismissRule: { match: { rule_id: "y" }, reason: "wont_fix" },
  createInvitation: { email: "ada@octokraft.test" },
  dismissIssue: { reason: "wont_fix" },
  linkRepository: { path: "/srv/git/other" },
  updateMember: { role: "member" },
  updateProject: { name: "Mine now" },
};

/** All that a caller can see of an answer but for what differs by design. */
function visible({ status, headers, body }: CallAnswer): object {
  const { request_id, ...rest } = Object(body);
  const shown = [...headers].filter(([name]) => name !== "x-request-id");
  return { status, headers: Object.fromEntries(shown), body: rest, request_id: typeof request_id };
}

function paramsOf(path: string, given: Record<string, string>): Record<string, string | number> {
  return Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [
      name,
      name === "number" ? 7 : (given[name] ?? absent),
    ]),
  );
}

const inProject = [...api.operations.values()].filter(({ path }) => path.includes("/projects/{id}"));

test.each(inProject.map(({ operationId, path }) => ({ operationId, path })))(
  "$operationId of another project answers as for one that does not exist",
  async ({ operationId, path }) => {
    const send = (id: string, others: Record<string, string>) =>
      api.call(operationId, {
        key: mine.owner.key,
        params: paramsOf(path, { ...others, id }),
        ...(operationId in bodies && { body: bodies[operationId] }),
      });
    const [theirsOnes, none] = [await send(theirs.id, ids), await send(absent, {})];
    expect(none).toMatchObject({ status: 404 });
    expect(visible(theirsOnes)).toEqual(visible(none));
  },
);

const below = [...api.operations.values()].filter(({ path }) =>
  [...path.matchAll(/\{(\w+)\}/g)].some(([, name = ""]) => name in ids),
);

test.each(below.map(({ operationId, path }) => ({ operationId, path })))(
  "$operationId with the id of something that is another's answers as for one that does not exist",
  async ({ operationId, path }) => {
    const send = (others: Record<string, string>) =>
      api.call(operationId, {
        key: mine.owner.key,
        params: paramsOf(path, { ...others, id: mine.id }),
        ...(operationId in bodies && { body: bodies[operationId] }),
      });
    const [theirsOnes, none] = [await send(ids), await send({})];
    expect(visible(theirsOnes)).toEqual(visible(none));
    expect([404, 501]).toContain(none.status);
  },
);

test("nothing of the other project changed", async () => {
  const answer = await api.call("getProject", { key: theirs.owner.key, params: { id: theirs.id } });
  expect(answer.body).toEqual(expect.objectContaining({ name: theirs.project.name, repository_count: 1 }));
  const issue = await api.call("getIssue", {
    key: theirs.owner.key,
    params: { id: theirs.id, issueId: ids["issueId"] ?? "" },
  });
  expect(issue.body).toMatchObject({ status: "open" });
});
