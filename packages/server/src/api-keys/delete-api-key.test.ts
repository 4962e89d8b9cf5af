import { openDatabase } from "@octokraft/store";
import { testDatabaseUrl } from "@octokraft/store/testing";
import { expect, test } from "vitest";

import { TestApi, testApi } from "../testing/test-api.ts";

const api = await testApi();
api.covers("deleteApiKey");
const user = await api.user();

async function create(on: TestApi, key: string) {
  const { body } = await on.call("createApiKey", { key, body: { name: "CI" } });
  const { id: keyId, key: secret }: { id: string; key: string } = Object(body);
  return { params: { keyId }, secret };
}

test("204 and the very next request with the key is 401", async () => {
  const { params, secret } = await create(api, user.key);
  expect(await api.call("listProjects", { key: secret })).toMatchObject({ status: 200 });
  expect(await api.call("deleteApiKey", { key: user.key, params })).toMatchObject({ status: 204, text: "" });
  expect(await api.call("listProjects", { key: secret })).toMatchObject({ status: 401 });
  expect(await api.call("listProjects", { key: user.key })).toMatchObject({ status: 200 });
});

test("204 when a key revokes itself", async () => {
  const { params, secret } = await create(api, user.key);
  expect(await api.call("deleteApiKey", { key: secret, params })).toMatchObject({ status: 204 });
  expect(await api.call("deleteApiKey", { key: secret, params })).toMatchObject({ status: 401 });
});

const databaseUrl = await testDatabaseUrl();

test.runIf(databaseUrl !== null)("204 holds at once in another process too", async () => {
  const databases = [
    await openDatabase({ databaseUrl: databaseUrl ?? "", dataDir: "" }),
    await openDatabase({ databaseUrl: databaseUrl ?? "", dataDir: "" }),
  ] as const;
  const [one, two] = [new TestApi(databases[0]), new TestApi(databases[1])];
  const someone = await one.user();
  const { params, secret } = await create(one, someone.key);
  expect(await two.call("listProjects", { key: secret })).toMatchObject({ status: 200 });
  expect(await one.call("deleteApiKey", { key: someone.key, params })).toMatchObject({ status: 204 });
  expect(await two.call("listProjects", { key: secret })).toMatchObject({ status: 401 });
  for (const database of databases) await database.close();
});

test("404 for the key of another user, which goes on working, and for a revoked one", async () => {
  const other = await api.user();
  const { params, secret } = await create(api, user.key);
  expect(await api.call("deleteApiKey", { key: other.key, params })).toMatchObject({ status: 404 });
  expect(await api.call("listProjects", { key: secret })).toMatchObject({ status: 200 });
  await api.call("deleteApiKey", { key: user.key, params });
  expect(await api.call("deleteApiKey", { key: user.key, params })).toMatchObject({ status: 404 });
});

test("403 for keys that are narrowed", async () => {
  const { id, owner } = await api.project();
  const { params } = await create(api, owner.key);
  for (const narrow of [{ scopes: ["read" as const] }, { project_id: id }]) {
    const key = await api.key(owner.id, narrow);
    expect(await api.call("deleteApiKey", { key, params })).toMatchObject({ status: 403 });
  }
});

test("400 for an id that is not a UUID", async () => {
  expect(await api.call("deleteApiKey", { key: user.key, params: { keyId: "7" } })).toMatchObject({
    status: 400,
    body: { details: [{ pointer: "/params/keyId" }] },
  });
});
