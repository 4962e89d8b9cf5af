import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("updateProject");
const { id, project, owner, member, stranger } = await api.project();
const params = { id };

test("200 changes what the body names and keeps the rest", async () => {
  const answer = await api.call("updateProject", { key: owner.key, params, body: { name: "Renamed" } });
  expect(answer).toMatchObject({
    status: 200,
    body: { name: "Renamed", key: project.key, description: project.description, settings: project.settings },
  });
});

async function set(settings: object) {
  const answer = await api.call("updateProject", { key: owner.key, params, body: { settings } });
  return answer.body;
}

test("200 merges settings; null restores a default", async () => {
  expect(await set({ ignored_paths: ["legacy/**"], drift_thresholds: { score: 3 } })).toMatchObject({
    settings: {
      ignored_paths: ["legacy/**"],
      drift_thresholds: { score: 3, coverage: 5 },
      analysis_trigger: "automatic",
    },
  });
  expect(await set({ severity_overrides: { "empty-catch": "low", "long-function": "info" } })).toMatchObject({
    settings: { ignored_paths: ["legacy/**"], severity_overrides: { "empty-catch": "low" } },
  });
  expect(
    await set({ ignored_paths: null, drift_thresholds: null, severity_overrides: { "empty-catch": null } }),
  ).toMatchObject({
    settings: {
      ignored_paths: [],
      drift_thresholds: { score: 5 },
      severity_overrides: { "long-function": "info" },
    },
  });
});

test("200 takes a cron expression of five fields, and null removes it", async () => {
  for (const assessment_schedule of ["0 3 * * 1", "*/15 8-18 * jan-jun mon-fri", null]) {
    expect(await set({ assessment_schedule })).toMatchObject({ settings: { assessment_schedule } });
  }
});

test("403 for a member and for the owner's read-only key", async () => {
  for (const key of [member.key, await api.key(owner.id, { scopes: ["read"] })]) {
    const answer = await api.call("updateProject", { key, params, body: { name: "Mine" } });
    expect(answer).toMatchObject({ status: 403, body: { error: "forbidden" } });
  }
});

test("404 for a stranger", async () => {
  const answer = await api.call("updateProject", { key: stranger.key, params, body: { name: "Mine" } });
  expect(answer).toMatchObject({ status: 404, body: { error: "not_found" } });
});

test.each([
  { body: {}, pointer: "/body" },
  { body: { key: "other-key" }, pointer: "/body/key" },
  { body: { settings: { colour: "red" } }, pointer: "/body/settings/colour" },
  {
    body: { settings: { drift_thresholds: { score: 0 } } },
    pointer: "/body/settings/drift_thresholds/score",
  },
  { body: { settings: { assessment_schedule: "every day" } }, pointer: "/body/settings/assessment_schedule" },
  {
    body: { settings: { severity_overrides: { x: "grave" } } },
    pointer: "/body/settings/severity_overrides/x",
  },
])("400 for $body, and nothing changes", async ({ body, pointer }) => {
  const before = await api.call("getProject", { key: owner.key, params });
  const answer = await api.call("updateProject", { key: owner.key, params, body });
  expect(answer).toMatchObject({
    status: 400,
    body: {
      error: "invalid_request",
      details: expect.arrayContaining([{ pointer, message: expect.any(String) }]),
    },
  });
  expect((await api.call("getProject", { key: owner.key, params })).body).toEqual(before.body);
});
