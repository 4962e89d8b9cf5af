import { expect, test } from "vitest";
import { factCache, pruneFacts } from "./facts.ts";
import { testDatabase } from "./testing/index.ts";

const { db } = await testDatabase();

test("facts come back byte for byte, unknown keys are left out", async () => {
  const cache = factCache(db);
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const entries = Array.from({ length: 1200 }, (_, index) => ({
    key: `blob-${index}`,
    value: index === 0 ? every : new TextEncoder().encode(`facts \\ " {} , ${index}`),
  }));
  await cache.put(entries);
  const found = await cache.get(["nothing", ...entries.map(({ key }) => key)]);
  expect(found.size).toBe(1200);
  expect([...(found.get("blob-0") ?? [])]).toEqual([...every]);
  expect(
    entries.filter(({ key, value }) => Buffer.compare(found.get(key) ?? new Uint8Array(), value) !== 0),
  ).toEqual([]);
});

test("putting the same facts again, also at once, changes nothing", async () => {
  const cache = factCache(db);
  const entry = { key: "same", value: new Uint8Array([1, 2, 3]) };
  await Promise.all([cache.put([entry]), cache.put([entry]), cache.put([])]);
  expect([...((await cache.get(["same"])).get("same") ?? [])]).toEqual([1, 2, 3]);
});

test("facts that no run has used for so many days are forgotten, used ones stay", async () => {
  const cache = factCache(db);
  const value = new Uint8Array([1]);
  await cache.put([
    { key: "used", value },
    { key: "unused", value },
  ]);
  const old = new Date(Date.now() - 40 * 86_400_000);
  await db.updateTable("facts").set({ used_at: old }).where("key", "in", ["used", "unused"]).execute();
  await cache.get(["used"]);
  expect(await pruneFacts(db, 30)).toBe(1);
  expect([...(await cache.get(["used", "unused"])).keys()]).toEqual(["used"]);
});
