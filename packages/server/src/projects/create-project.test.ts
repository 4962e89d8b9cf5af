import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("createProject");
const user = await api.user();

test("201 makes the caller the owner and gives all settings their defaults", async () => {
  const body = { name: "Web shop", key: "web-shop", description: "Storefront" };
  const answer = await api.call("createProject", { key: user.key, body });
  expect(answer).toMatchObject({
    status: 201,
    body: {
      ...body,
      role: "owner",
      member_count: 1,
      repository_count: 0,
      overall_score: null,
      settings: { analysis_trigger: "automatic", drift_thresholds: { score: 5 } },
    },
  });
  const list = await api.call("listProjects", { key: user.key });
  expect(list.body).toMatchObject({ projects: [answer.body] });
  const location = answer.headers.get("location") ?? "";
  const followed = await api.app.request(location, { headers: { authorization: `Bearer ${user.key}` } });
  expect(await followed.json()).toEqual(answer.body);
});

test("201 keeps any text as it was sent", async () => {
  const name = `Δοκιμή 🦑 'quoted" \\ %00 <b>; drop table projects; --`;
  const answer = await api.call("createProject", { key: user.key, body: { name, key: "unicode" } });
  expect(answer).toMatchObject({ status: 201, body: { name, description: "" } });
});

test("409 for a key that another project has, also one that the caller cannot see", async () => {
  const other = await api.user();
  await api.call("createProject", { key: other.key, body: { name: "Theirs", key: "taken" } });
  const answer = await api.call("createProject", { key: user.key, body: { name: "Mine", key: "taken" } });
  expect(answer).toMatchObject({ status: 409, body: { error: "key_taken" } });
});

test("403 for a read-only key and for a key made for one project", async () => {
  const { id, owner } = await api.project();
  const body = { name: "New", key: "never-made" };
  for (const key of [
    await api.key(owner.id, { scopes: ["read"] }),
    await api.key(owner.id, { project_id: id }),
  ]) {
    expect(await api.call("createProject", { key, body })).toMatchObject({
      status: 403,
      body: { error: "forbidden" },
    });
  }
});

test.each([
  { body: { key: "no-name" }, pointer: "/body/name" },
  { body: { name: "No key" }, pointer: "/body/key" },
  { body: { name: " ", key: "blank" }, pointer: "/body/name" },
  { body: { name: "a".repeat(101), key: "long" }, pointer: "/body/name" },
  { body: { name: "Key", key: "Not-Lower" }, pointer: "/body/key" },
  { body: { name: "Key", key: "-edge" }, pointer: "/body/key" },
  { body: { name: 7, key: "number" }, pointer: "/body/name" },
  { body: { name: "Unknown", key: "unknown", colour: "red" }, pointer: "/body/colour" },
  { body: { name: "NUL\0", key: "nul" }, pointer: "/body/name" },
])("400 for $body, and nothing is written", async ({ body, pointer }) => {
  const before = await api.call("listProjects", { key: user.key });
  const answer = await api.call("createProject", { key: user.key, body });
  expect(answer).toMatchObject({ status: 400, body: { error: "invalid_request", details: [{ pointer }] } });
  expect((await api.call("listProjects", { key: user.key })).body).toEqual(before.body);
});
