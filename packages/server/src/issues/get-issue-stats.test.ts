import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getIssueStats");
const { id, member, stranger } = await api.assessed([
  { symbol: "a", file: "src/a.ts" },
  { symbol: "b", file: "src/b.ts" },
  { symbol: "c", file: "main.ts", rule_id: "clone", category: "duplication", severity: "low" },
]);
const stats = (query = {}) => api.call("getIssueStats", { key: member.key, params: { id }, query });

test("200 with every count", async () => {
  expect(await stats()).toMatchObject({
    status: 200,
    body: {
      total_count: 3,
      by_severity: { medium: 2, low: 1, critical: 0 },
      by_rule: [
        { rule_id: "empty-catch", count: 2 },
        { rule_id: "clone", count: 1 },
      ],
      by_directory: [
        { directory: "src", count: 2 },
        { directory: "", count: 1 },
      ],
      trend: [{ active_count: 3 }],
    },
  });
});

test("200 with the filters of the list", async () => {
  expect(await stats({ severity: "low" })).toMatchObject({
    body: { total_count: 1, by_severity: { low: 1, medium: 0 } },
  });
});

test("404 for a stranger, 400 for a category that there is not", async () => {
  expect(await api.call("getIssueStats", { key: stranger.key, params: { id } })).toMatchObject({
    status: 404,
  });
  expect(await stats({ category: "mood" })).toMatchObject({
    status: 400,
    body: { details: [{ pointer: "/query/category/0" }] },
  });
});
