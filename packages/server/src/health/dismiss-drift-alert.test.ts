import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("dismissDriftAlert");
const { id, owner, member } = await api.drifted();
const list = (status: string) =>
  api.call("listDriftAlerts", { key: member.key, params: { id }, query: { status: [status] } });
const alertId: string = Object((await list("active")).body).drift_alerts[0].id;

test("200 takes it from the active ones; who and when stay those of the first time", async () => {
  const before: number = Object((await list("active")).body).total_count;
  const answer = await api.call("dismissDriftAlert", { key: member.key, params: { id, alertId } });
  expect(answer).toMatchObject({
    status: 200,
    body: { status: "dismissed", dismissed_by: { id: member.id } },
  });
  const again = await api.call("dismissDriftAlert", { key: owner.key, params: { id, alertId } });
  expect(again).toMatchObject({ status: 200, body: answer.body });
  expect(await list("active")).toMatchObject({ body: { total_count: before - 1 } });
  expect(await list("dismissed")).toMatchObject({ body: { drift_alerts: [{ id: alertId }] } });
});

test("404 for the alert of another project", async () => {
  const other = await api.project();
  const answer = await api.call("dismissDriftAlert", {
    key: other.owner.key,
    params: { id: other.id, alertId },
  });
  expect(answer).toMatchObject({ status: 404 });
});

test("400 for an id that is not a UUID", async () => {
  const answer = await api.call("dismissDriftAlert", { key: member.key, params: { id, alertId: "first" } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/alertId" }] } });
});
