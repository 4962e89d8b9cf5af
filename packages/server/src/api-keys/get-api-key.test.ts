import { expect, test } from "vitest";

import { testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("getApiKey");
const user = await api.user();
const created = Object((await api.call("createApiKey", { key: user.key, body: { name: "CI" } })).body);

test("200 without the secret", async () => {
  const { key, ...rest } = created;
  const answer = await api.call("getApiKey", { key: user.key, params: { keyId: created.id } });
  expect(answer).toMatchObject({ status: 200, body: rest });
  expect(answer.text).not.toContain(key);
});

test("404 for the key of another user and for one that is revoked", async () => {
  const other = await api.user();
  const params = { keyId: created.id };
  expect(await api.call("getApiKey", { key: other.key, params })).toMatchObject({ status: 404 });
  await api.call("deleteApiKey", { key: user.key, params });
  expect(await api.call("getApiKey", { key: user.key, params })).toMatchObject({ status: 404 });
});

test("403 for a key made for one project", async () => {
  const { id, owner } = await api.project();
  const key = await api.key(owner.id, { project_id: id });
  expect(await api.call("getApiKey", { key, params: { keyId: created.id } })).toMatchObject({ status: 403 });
});

test("400 for an id that is not a UUID", async () => {
  expect(await api.call("getApiKey", { key: user.key, params: { keyId: "ok_live_" } })).toMatchObject({
    status: 400,
    body: { details: [{ pointer: "/params/keyId" }] },
  });
});
