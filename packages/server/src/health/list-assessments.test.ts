import { startAssessment } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("listAssessments");
const { id, member, stranger, repository } = await api.assessed([{}, { symbol: "save" }], [{}]);
await startAssessment(api.db, id, { trigger_type: "scheduled" });
const list = (query = {}) => api.call("listAssessments", { key: member.key, params: { id }, query });

test("200 with summaries, newest first", async () => {
  expect(await list()).toMatchObject({
    status: 200,
    body: {
      assessments: [
        { status: "pending", trigger_type: "scheduled", overall_score: null },
        { status: "completed", medium_count: 1 },
        { status: "completed", medium_count: 2 },
      ],
      total_count: 3,
    },
  });
});

test("200 filtered, sorted and paged", async () => {
  expect(await list({ status: ["completed"], sort: "overall_score" })).toMatchObject({
    body: { assessments: [{ medium_count: 2 }, { medium_count: 1 }], total_count: 2 },
  });
  expect(await list({ trigger_type: ["scheduled", "push"] })).toMatchObject({ body: { total_count: 1 } });
  expect(await list({ repository_id: repository.id })).toMatchObject({ body: { total_count: 3 } });
  expect(await list({ limit: 1, offset: 1 })).toMatchObject({
    body: { assessments: [{ medium_count: 1 }], total_count: 3, limit: 1, offset: 1 },
  });
});

test("404 for a stranger", async () => {
  expect(await api.call("listAssessments", { key: stranger.key, params: { id } })).toMatchObject({
    status: 404,
  });
});

test.each([
  { query: { status: "done" }, pointer: "/query/status/0" },
  { query: { status: ["failed", "failed"] }, pointer: "/query/status/1" },
  { query: { sort: "size" }, pointer: "/query/sort" },
  { query: { repository_id: "7" }, pointer: "/query/repository_id/0" },
])("400 for $query", async ({ query, pointer }) => {
  expect(await list(query)).toMatchObject({ status: 400, body: { details: [{ pointer }] } });
});
