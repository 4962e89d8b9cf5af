import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("createApiKey");
const user = await api.user();

test("201 shows the secret once, and the key works", async () => {
  const answer = await api.call("createApiKey", {
    key: user.key,
    body: { name: "CI", description: "Nightly" },
  });
  expect(answer).toMatchObject({
    status: 201,
    body: {
      name: "CI",
      description: "Nightly",
      scopes: [],
      project_id: null,
      expires_at: null,
      last_used_at: null,
    },
  });
  const { id, key } = Object(answer.body);
  expect(answer.headers.get("location")).toBe(`/api/v1/api-keys/${id}`);
  expect(await api.call("listProjects", { key })).toMatchObject({ status: 200 });
  const shown = await api.call("getApiKey", { key: user.key, params: { keyId: id } });
  expect(shown.text).not.toContain(key);
  expect(JSON.stringify(api.log)).not.toContain(key);
});

test("201 for a key that may only read", async () => {
  const answer = await api.call("createApiKey", {
    key: user.key,
    body: { name: "Reader", scopes: ["read"] },
  });
  const { key } = Object(answer.body);
  expect(await api.call("listProjects", { key })).toMatchObject({ status: 200 });
  expect(await api.call("createProject", { key, body: { name: "No", key: "no-no" } })).toMatchObject({
    status: 403,
  });
});

test("201 for a key that works until a time and not after", async () => {
  const soon = new Date(Date.now() + 86_400_000).toISOString().replace(/\.\d+/, "");
  const answer = await api.call("createApiKey", { key: user.key, body: { name: "Short", expires_at: soon } });
  expect(answer).toMatchObject({ status: 201, body: { expires_at: soon } });
  const { id, key } = Object(answer.body);
  expect(await api.call("listProjects", { key })).toMatchObject({ status: 200 });
  await api.db
    .updateTable("api_keys")
    .set({ expires_at: new Date(0) })
    .where("id", "=", id)
    .execute();
  expect(await api.call("listProjects", { key })).toMatchObject({ status: 401 });
});

test("201 takes a time with an offset and answers in UTC", async () => {
  const body = { name: "Offset", expires_at: "2999-01-01T01:00:00+01:00" };
  const answer = await api.call("createApiKey", { key: user.key, body });
  expect(answer).toMatchObject({ status: 201, body: { expires_at: "2999-01-01T00:00:00Z" } });
});

test("403 for keys that are narrowed, so that none can make a stronger one", async () => {
  const { id, owner } = await api.project();
  for (const narrow of [{ scopes: ["read" as const] }, { project_id: id }]) {
    const key = await api.key(owner.id, narrow);
    const answer = await api.call("createApiKey", { key, body: { name: "Stronger" } });
    expect(answer).toMatchObject({ status: 403, body: { error: "forbidden" } });
  }
});

test("400 for the project of someone else, as for one that does not exist", async () => {
  const { id } = await api.project();
  const absent = "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e";
  for (const project_id of [id, absent]) {
    const answer = await api.call("createApiKey", { key: user.key, body: { name: "Theirs", project_id } });
    expect(answer).toMatchObject({
      status: 400,
      body: { details: [{ pointer: "/body/project_id", message: "is not a project of yours" }] },
    });
  }
});

test.each([
  { body: { name: "Past", expires_at: "2020-01-01T00:00:00Z" }, pointer: "/body/expires_at" },
  { body: { name: "Never", expires_at: "soon" }, pointer: "/body/expires_at" },
  { body: { name: "Scope", scopes: ["write"] }, pointer: "/body/scopes/0" },
  { body: { name: "Project", project_id: "7" }, pointer: "/body/project_id" },
  { body: {}, pointer: "/body/name" },
])("400 for $body", async ({ body, pointer }) => {
  const answer = await api.call("createApiKey", { key: user.key, body });
  expect(answer).toMatchObject({ status: 400, body: { error: "invalid_request", details: [{ pointer }] } });
});
