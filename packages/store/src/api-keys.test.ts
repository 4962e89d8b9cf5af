import { expect, test } from "vitest";
import { apiKeyPattern, createApiKey, findCaller, getApiKey, listApiKeys, revokeApiKey } from "./api-keys.ts";
import { seedProject, seedUser, testDatabase } from "./testing/index.ts";

const { db } = await testDatabase();
const page = { limit: 20, offset: 0 };

test("the secret is shown at creation alone and only its hash is stored", async () => {
  const user = await seedUser(db);
  const { key, ...created } = await createApiKey(db, user.id, { name: "CI", description: "Nightly" });
  expect(key).toMatch(apiKeyPattern);
  expect(created).toMatchObject({
    name: "CI",
    description: "Nightly",
    key_prefix: key.slice(0, 12),
    scopes: [],
    project_id: null,
    last_used_at: null,
    expires_at: null,
  });
  expect(await listApiKeys(db, user.id, page)).toEqual({ keys: [created], total_count: 1, ...page });
  const stored = JSON.stringify(
    await db.selectFrom("api_keys").selectAll().where("id", "=", created.id).execute(),
  );
  expect(stored).not.toContain(key.slice(12));
});

test("a key leads to its user, what narrows it, and the role in the project asked about", async () => {
  const { owner, project } = await seedProject(db);
  const other = await seedProject(db);
  const { id, key } = await createApiKey(db, owner.id, {
    name: "CI",
    scopes: ["read"],
    project_id: project.id,
    expires_at: "2999-01-01T00:00:00Z",
  });
  const caller = { key_id: id, user: owner, scopes: ["read"], project_id: project.id };
  expect(await findCaller(db, key)).toEqual({ ...caller, role: null });
  expect(await findCaller(db, key, project.id)).toEqual({ ...caller, role: "owner" });
  expect(await findCaller(db, key, other.project.id)).toEqual({ ...caller, role: null });
});

test("unknown, malformed, expired and revoked keys lead nowhere", async () => {
  const user = await seedUser(db);
  const expired = await createApiKey(db, user.id, { name: "old", expires_at: "2020-01-01T00:00:00Z" });
  const revoked = await createApiKey(db, user.id, { name: "gone" });
  expect(await findCaller(db, revoked.key)).not.toBeNull();
  expect(await revokeApiKey(db, user.id, revoked.id)).toBe(true);
  for (const secret of [expired.key, revoked.key, `ok_live_${"0".repeat(64)}`, "ok_live_short", "", "a\0b"]) {
    expect(await findCaller(db, secret)).toBeNull();
  }
});

test("revoked keys are gone from the list, expired ones stay, and those of others do not exist", async () => {
  const user = await seedUser(db);
  const stranger = await seedUser(db);
  const expired = await createApiKey(db, user.id, { name: "old", expires_at: "2020-01-01T00:00:00Z" });
  const { id } = await createApiKey(db, user.id, { name: "gone" });
  expect(await revokeApiKey(db, stranger.id, id)).toBe(false);
  expect(await getApiKey(db, stranger.id, id)).toBeNull();
  expect(await revokeApiKey(db, user.id, id)).toBe(true);
  expect(await revokeApiKey(db, user.id, id)).toBe(false);
  expect(await getApiKey(db, user.id, id)).toBeNull();
  const list = await listApiKeys(db, user.id, page);
  expect(list.keys.map((key) => key.id)).toEqual([expired.id]);
});

test("the last use is written at most once a minute", async () => {
  const user = await seedUser(db);
  const { id, key } = await createApiKey(db, user.id, { name: "CI" });
  const lastUsed = async () =>
    (await db.selectFrom("api_keys").select("last_used_at").where("id", "=", id).executeTakeFirstOrThrow())
      .last_used_at;
  const usedAt = async (seconds: number) => {
    const last_used_at = new Date(Date.now() - seconds * 1000);
    await db.updateTable("api_keys").set({ last_used_at }).where("id", "=", id).execute();
    const before = await lastUsed();
    await findCaller(db, key);
    return { before, after: await lastUsed() };
  };
  await findCaller(db, key);
  expect(await lastUsed()).not.toBeNull();
  const recent = await usedAt(30);
  expect(recent.after).toBe(recent.before);
  const old = await usedAt(120);
  expect(old.after).not.toBe(old.before);
});

test("a secret of one's own must look like a key", async () => {
  const user = await seedUser(db);
  const secret = `ok_live_${"ab".repeat(32)}`;
  expect(await createApiKey(db, user.id, { name: "mine", secret })).toMatchObject({ key: secret });
  await expect(createApiKey(db, user.id, { name: "bad", secret: "hunter2" })).rejects.toThrow(
    "64 lowercase hex",
  );
});
