import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("listHealthCategories");
const { id, member, stranger } = await api.project();

test("200 with what the scores are made of, in the usual order", async () => {
  const answer = await api.call("listHealthCategories", { key: member.key, params: { id } });
  expect(answer).toMatchObject({
    status: 200,
    body: {
      severity_weights: { critical: 100, high: 30, medium: 3, low: 1, info: 0.05 },
      total_count: 8,
    },
  });
  const { categories } = Object(answer.body);
  expect(
    categories.map(({ key, weight, baseline }: Record<string, unknown>) => [key, weight, baseline]),
  ).toEqual([
    ["security", 2, 0.6],
    ["runtime_risks", 1.5, 1],
    ["test_coverage", 1.5, 2],
    ["code_smells", 1, 2],
    ["duplication", 0.8, 2],
    ["dead_code", 0.8, 2],
    ["codebase_consistency", 0.7, 2],
    ["compliance", 0.5, 1],
  ]);
});

test("200 a page at a time", async () => {
  const answer = await api.call("listHealthCategories", {
    key: member.key,
    params: { id },
    query: { offset: 7 },
  });
  expect(answer.body).toMatchObject({ categories: [{ key: "compliance" }], total_count: 8, offset: 7 });
});

test("404 for a stranger, 400 for a page of none", async () => {
  expect(await api.call("listHealthCategories", { key: stranger.key, params: { id } })).toMatchObject({
    status: 404,
  });
  const answer = await api.call("listHealthCategories", {
    key: member.key,
    params: { id },
    query: { limit: 0 },
  });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/query/limit" }] } });
});
