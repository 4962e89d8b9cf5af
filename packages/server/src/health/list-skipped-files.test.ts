import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("listSkippedFiles");
const { id, owner, member, repository } = await api.assessed([{}]);
const list = await api.call("listAssessments", { key: owner.key, params: { id } });
const params = { id, assessmentId: String(Object(list.body).assessments[0].id) };

test("200 with path and reason", async () => {
  expect(await api.call("listSkippedFiles", { key: member.key, params })).toMatchObject({
    status: 200,
    body: {
      skipped_files: [{ repository_id: repository.id, path: "logo.png", reason: "binary" }],
      total_count: 1,
    },
  });
  const none = await api.call("listSkippedFiles", {
    key: member.key,
    params,
    query: { reason: "too_large" },
  });
  expect(none).toMatchObject({ status: 200, body: { skipped_files: [], total_count: 0 } });
});

test("404 for the assessment of another project", async () => {
  const other = await api.project();
  const answer = await api.call("listSkippedFiles", {
    key: other.owner.key,
    params: { ...params, id: other.id },
  });
  expect(answer).toMatchObject({ status: 404 });
});

test("400 for a reason that cannot be one", async () => {
  const answer = await api.call("listSkippedFiles", {
    key: member.key,
    params,
    query: { reason: "Too large!" },
  });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/query/reason" }] } });
});
