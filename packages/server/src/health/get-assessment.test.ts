import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getAssessment");
const { id, owner, member } = await api.assessed([{}, { severity: "high", symbol: "save" }]);
const list = await api.call("listAssessments", { key: owner.key, params: { id } });
const assessmentId: string = Object(list.body).assessments[0].id;

test("200 with every term of the scores", async () => {
  const answer = await api.call("getAssessment", { key: member.key, params: { id, assessmentId } });
  expect(answer).toMatchObject({ status: 200, body: { id: assessmentId, high_count: 1, medium_count: 1 } });
  const { categories } = Object(answer.body);
  expect(categories).toHaveLength(8);
  const [, runtime] = categories;
  expect(runtime).toMatchObject({ category: "runtime_risks", kloc: 2, baseline: 1 });
  expect(runtime.penalty).toBeCloseTo((30 + 3) / 2 / 1, 6);
  expect(runtime.score).toBeCloseTo(100 / (1 + runtime.penalty / 2), 1);
});

test("404 for the assessment of another project", async () => {
  const other = await api.project();
  const params = { id: other.id, assessmentId };
  expect(await api.call("getAssessment", { key: other.owner.key, params })).toMatchObject({ status: 404 });
});

test("400 for an id that is not a UUID", async () => {
  const answer = await api.call("getAssessment", { key: member.key, params: { id, assessmentId: "latest" } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/assessmentId" }] } });
});
