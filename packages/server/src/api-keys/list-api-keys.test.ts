import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("listApiKeys");

test("200 with the caller's own keys, newest first, without secrets", async () => {
  await api.user();
  const user = await api.user();
  const newest = await api.key(user.id, { name: "CI" });
  const answer = await api.call("listApiKeys", { key: user.key });
  expect(answer).toMatchObject({
    status: 200,
    body: { keys: [{ name: "CI", key_prefix: newest.slice(0, 12) }, { name: "Test" }], total_count: 2 },
  });
  expect(answer.text).not.toContain(newest.slice(12));
  const second = await api.call("listApiKeys", { key: user.key, query: { limit: 1, offset: 1 } });
  expect(second.body).toMatchObject({ keys: [{ name: "Test" }], total_count: 2, limit: 1, offset: 1 });
});

test("200 lists an expired key and no revoked one", async () => {
  const user = await api.user();
  const expired = await api.key(user.id, { name: "Old", expires_at: "2020-01-01T00:00:00Z" });
  const gone = await api.call("createApiKey", { key: user.key, body: { name: "Gone" } });
  await api.call("deleteApiKey", { key: user.key, params: { keyId: Object(gone.body).id } });
  const answer = await api.call("listApiKeys", { key: user.key });
  expect(answer.body).toMatchObject({
    keys: [{ key_prefix: expired.slice(0, 12), expires_at: "2020-01-01T00:00:00Z" }, { name: "Test" }],
    total_count: 2,
  });
});

test("200 records when a key was used", async () => {
  const user = await api.user();
  const answer = await api.call("listApiKeys", { key: user.key });
  expect(answer.body).toMatchObject({ keys: [{ last_used_at: expect.stringMatching(/^2.*Z$/) }] });
});

test("403 for a key made for one project", async () => {
  const { id, owner } = await api.project();
  const key = await api.key(owner.id, { project_id: id });
  expect(await api.call("listApiKeys", { key })).toMatchObject({ status: 403, body: { error: "forbidden" } });
});

test("400 for a page that is too large", async () => {
  const user = await api.user();
  const answer = await api.call("listApiKeys", { key: user.key, query: { limit: 1e9 } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/query/limit" }] } });
});
