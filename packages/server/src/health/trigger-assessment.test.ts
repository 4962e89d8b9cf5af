import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi({
  checkRef: async (_, ref) =>
    ref === "missing" ? { ok: false, message: "is not there" } : { ok: true, commit_sha: "0".repeat(40) },
});
api.covers("triggerAssessment");

async function jobs(projectId: string): Promise<number> {
  const { assessments } = Object(
    (await api.call("listAssessments", { key: (await ownerOf(projectId)).key, params: { id: projectId } }))
      .body,
  );
  return assessments.length;
}

async function ownerOf(projectId: string) {
  const user = await api.user();
  await api.join(projectId, user.id, "owner");
  return user;
}

test("201 without a body assesses the whole project", async () => {
  const { id, member } = await api.project();
  await api.repository(id);
  const answer = await api.call("triggerAssessment", { key: member.key, params: { id } });
  expect(answer).toMatchObject({
    status: 201,
    body: {
      project_id: id,
      repository_id: null,
      status: "pending",
      trigger_type: "manual",
      triggered_by: { id: member.id },
      overall_score: null,
      repositories: [{ name: "storefront", ref: "main", status: "pending" }],
    },
  });
  const assessmentId = Object(answer.body).id;
  expect(answer.headers.get("location")).toBe(`/api/v1/projects/${id}/health/assessments/${assessmentId}`);
  const followed = await api.call("getAssessment", { key: member.key, params: { id, assessmentId } });
  expect(followed.body).toEqual(answer.body);
});

test("201 for one repository at a ref", async () => {
  const { id, member } = await api.project();
  const repository = await api.repository(id);
  const body = { repository_id: repository.id, ref: "release/2.4" };
  const answer = await api.call("triggerAssessment", { key: member.key, params: { id }, body });
  expect(answer).toMatchObject({ status: 201, body: { ...body, repositories: [{ ref: "release/2.4" }] } });
});

test("409 while one is running, with where it can be read; another target may start", async () => {
  const { id, member } = await api.project();
  const repository = await api.repository(id);
  const trigger = (body?: object) => api.call("triggerAssessment", { key: member.key, params: { id }, body });
  const first = await trigger();
  const second = await trigger({});
  expect(second).toMatchObject({ status: 409, body: { error: "assessment_running" } });
  expect(second.headers.get("location")).toBe(first.headers.get("location"));
  expect(await trigger({ repository_id: repository.id })).toMatchObject({ status: 201 });
});

test("409 for all but one of several at the same time", async () => {
  const { id, member } = await api.project();
  await api.repository(id);
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => api.call("triggerAssessment", { key: member.key, params: { id } })),
  );
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409, 409, 409]);
  expect(await jobs(id)).toBe(1);
});

test("409 without a repository", async () => {
  const { id, member } = await api.project();
  const answer = await api.call("triggerAssessment", { key: member.key, params: { id } });
  expect(answer).toMatchObject({ status: 409, body: { error: "no_repositories" } });
});

test("404 for a stranger", async () => {
  const { id, stranger } = await api.project();
  const answer = await api.call("triggerAssessment", { key: stranger.key, params: { id } });
  expect(answer).toMatchObject({ status: 404 });
});

test("400 for what is not there, and nothing starts", async () => {
  const { id, member } = await api.project();
  const repository = await api.repository(id);
  const foreign = await api.repository((await api.project()).id);
  const cases = [
    { body: { repository_id: foreign.id }, pointer: "/body/repository_id" },
    { body: { repository_id: foreign.id, ref: "main" }, pointer: "/body/repository_id" },
    { body: { repository_id: repository.id, ref: "missing" }, pointer: "/body/ref" },
    { body: { ref: "main" }, pointer: "/body/ref" },
    { body: { repository_id: "7" }, pointer: "/body/repository_id" },
    { body: { branch: "main" }, pointer: "/body/branch" },
  ];
  for (const { body, pointer } of cases) {
    const answer = await api.call("triggerAssessment", { key: member.key, params: { id }, body });
    expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer }] } });
  }
  expect(await jobs(id)).toBe(0);
});
