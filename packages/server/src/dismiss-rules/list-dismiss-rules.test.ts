import { createDismissRule } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("listDismissRules");
const { id, member, stranger } = await api.project();
for (const rule_id of ["clone", "empty-catch"]) {
  await createDismissRule(api.db, id, member.id, { match: { rule_id }, reason: "wont_fix", comment: "" });
}

test("200 with the newest first, a page at a time", async () => {
  const answer = await api.call("listDismissRules", { key: member.key, params: { id }, query: { limit: 1 } });
  expect(answer).toMatchObject({
    status: 200,
    body: {
      dismiss_rules: [{ match: { rule_id: "empty-catch" }, created_by: { id: member.id } }],
      total_count: 2,
    },
  });
});

test("404 for a stranger, 400 for a page of none", async () => {
  expect(await api.call("listDismissRules", { key: stranger.key, params: { id } })).toMatchObject({
    status: 404,
  });
  const answer = await api.call("listDismissRules", { key: member.key, params: { id }, query: { limit: 0 } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/query/limit" }] } });
});
