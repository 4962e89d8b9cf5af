import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("listDriftAlerts");
const { id, member, stranger } = await api.drifted();
const list = (query = {}) => api.call("listDriftAlerts", { key: member.key, params: { id }, query });

test("200 with the active alerts: what fell and by how much", async () => {
  const answer = await list({ category: ["runtime_risks"] });
  expect(answer).toMatchObject({
    status: 200,
    body: {
      drift_alerts: [
        {
          project_id: id,
          drift_type: "score",
          category: "runtime_risks",
          previous_value: 100,
          status: "active",
        },
      ],
    },
  });
  const { previous_value, current_value, change } = Object(answer.body).drift_alerts[0];
  expect(change).toBeCloseTo(current_value - previous_value, 6);
});

test("200 filtered and paged", async () => {
  expect(await list({ drift_type: ["churn"] })).toMatchObject({ body: { drift_alerts: [], total_count: 0 } });
  expect(await list({ status: ["dismissed"] })).toMatchObject({ body: { total_count: 0 } });
  expect(await list({ limit: 1 })).toMatchObject({ body: { total_count: 2, limit: 1 } });
});

test("404 for a stranger, 400 for a filter that there is not", async () => {
  expect(await api.call("listDriftAlerts", { key: stranger.key, params: { id } })).toMatchObject({
    status: 404,
  });
  expect(await list({ drift_type: "mood" })).toMatchObject({
    status: 400,
    body: { details: [{ pointer: "/query/drift_type/0" }] },
  });
});
