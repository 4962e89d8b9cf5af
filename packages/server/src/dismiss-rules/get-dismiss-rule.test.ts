import { createDismissRule } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getDismissRule");
const { id, member } = await api.assessed([{}]);
const rule = await createDismissRule(api.db, id, member.id, {
  match: { path: "src/**", severity: "medium" },
  reason: "other",
  comment: "Legacy.",
});

test("200 with what it matches now", async () => {
  const answer = await api.call("getDismissRule", { key: member.key, params: { id, ruleId: rule.id } });
  expect(answer).toMatchObject({ status: 200, body: { ...rule, matched_count: 1 } });
});

test("404 for the rule of another project, 400 for an id that is not a UUID", async () => {
  const other = await api.project();
  const foreign = { key: other.owner.key, params: { id: other.id, ruleId: rule.id } };
  expect(await api.call("getDismissRule", foreign)).toMatchObject({ status: 404 });
  const answer = await api.call("getDismissRule", { key: member.key, params: { id, ruleId: "7" } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/ruleId" }] } });
});
