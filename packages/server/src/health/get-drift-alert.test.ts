import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getDriftAlert");
const { id, member } = await api.drifted();
const list = await api.call("listDriftAlerts", { key: member.key, params: { id } });
const [alert] = Object(list.body).drift_alerts;

test("200 with the alert", async () => {
  const answer = await api.call("getDriftAlert", { key: member.key, params: { id, alertId: alert.id } });
  expect(answer).toMatchObject({ status: 200, body: alert });
});

test("404 for the alert of another project", async () => {
  const other = await api.project();
  const params = { id: other.id, alertId: alert.id };
  expect(await api.call("getDriftAlert", { key: other.owner.key, params })).toMatchObject({ status: 404 });
});

test("400 for an id that is not a UUID", async () => {
  const answer = await api.call("getDriftAlert", { key: member.key, params: { id, alertId: "first" } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/params/alertId" }] } });
});
