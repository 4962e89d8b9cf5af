import { startAssessment } from "@octokraft/store";
import { runAssessment, sampleAssessment } from "@octokraft/store/testing";
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

test("200 with how the code moves, how conventions are kept and how good the tests are", async () => {
  const { id, member } = await api.project();
  const { id: repository_id } = await api.repository(id);
  const codebase_dynamics = {
    window_days: 30,
    commit_count: 7,
    author_count: 2,
    lines_added: 120,
    lines_removed: 30,
    open_pr_count: null,
    hotspots: [
      {
        repository_id,
        file: "src/load.ts",
        score: 100,
        complexity: 9,
        commit_count: 3,
        author_count: 2,
        lines_of_code: 40,
      },
    ],
  };
  await runAssessment(api.db, id, sampleAssessment([]), {}, { codebase_dynamics });
  expect(await api.call("getHealthDashboard", { key: member.key, params: { id } })).toMatchObject({
    status: 200,
    body: {
      codebase_dynamics,
      // 21 of 24 files.
      convention_consistency: { consistency_pct: 87.5, detected_count: 1 },
      test_quality: { test_count: 40, skipped_test_count: 2, assertions_per_test: 2.5, mocks_per_test: 0.25 },
    },
  });
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
