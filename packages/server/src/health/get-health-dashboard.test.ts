import { startAssessment } from "@octokraft/store";
import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getHealthDashboard");

test("200 and a clear empty state before there is anything to show", async () => {
  const { id, member } = await api.project();
  const dashboard = () => api.call("getHealthDashboard", { key: member.key, params: { id } });
  expect(await dashboard()).toMatchObject({
    status: 200,
    body: {
      project_id: id,
      state: "no_repositories",
      latest_assessment: null,
      running_assessment: null,
      trend: [],
      drift_alerts: [],
      drift_alert_count: 0,
    },
  });
  await api.repository(id);
  expect(await dashboard()).toMatchObject({ body: { state: "not_assessed" } });
  const { id: running } = await startAssessment(api.db, id, { trigger_type: "manual" });
  expect(await dashboard()).toMatchObject({
    body: { state: "assessing", running_assessment: { id: running, status: "pending" } },
  });
});

test("200 with the latest assessment and one point of the trend for each", async () => {
  const { id, member } = await api.assessed([{}], [{}, { symbol: "save" }]);
  const answer = await api.call("getHealthDashboard", { key: member.key, params: { id } });
  expect(answer).toMatchObject({
    status: 200,
    body: {
      state: "assessed",
      latest_assessment: { status: "completed", medium_count: 2 },
      running_assessment: null,
    },
  });
  expect(Object(answer.body).trend).toHaveLength(2);
});

test("404 for a stranger, 400 for a trend of no days", async () => {
  const { id, member, stranger } = await api.project();
  expect(await api.call("getHealthDashboard", { key: stranger.key, params: { id } })).toMatchObject({
    status: 404,
  });
  const answer = await api.call("getHealthDashboard", {
    key: member.key,
    params: { id },
    query: { trend_days: 0 },
  });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/query/trend_days" }] } });
});
