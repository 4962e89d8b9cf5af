import { setImmediate } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { PGliteClient } from "./pglite-client.ts";

const client = await PGliteClient.open({ folder: null, template: null });
afterAll(() => client.close());
await client.exec(
  "create table items (id integer primary key, name text constraint items_name_unique unique)",
);

test("the event loop turns while a long statement runs", async () => {
  const finished = new AbortController();
  const statement = client.query("select sum(n) from generate_series(1, 2000000) as t(n)");
  const aborting = statement.then(() => finished.abort());
  let turns = 0;
  for (; !finished.signal.aborted; turns++) await setImmediate();
  await aborting;
  expect(turns).toBeGreaterThan(20);
});

test("an error has PostgreSQL's code and constraint, and neither statement nor parameters", async () => {
  await client.query("insert into items values ($1, $2)", [1, "same"]);
  const failure = client.query("insert into items values ($1, $2)", [2, "same"]);
  await expect(failure).rejects.toMatchObject({
    code: "23505",
    constraint: "items_name_unique",
    table: "items",
  });
  const error: unknown = await failure.catch((reason: unknown) => reason);
  const text = JSON.stringify(error) + String(error);
  expect(text).not.toContain("insert");
  expect(text.length).toBeLessThan(600);
});

test("after a failed statement the next one works", async () => {
  await expect(client.query("select nonsense")).rejects.toMatchObject({ code: "42703" });
  expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});

test("a statement beside a transaction waits for its end and sees all of it or nothing", async () => {
  const seen: Promise<unknown>[] = [];
  const count = () => client.query("select count(*) as count from items where id >= 100");
  await client.transaction(async (transaction) => {
    await transaction.query("insert into items values (100, 'a')");
    seen.push(count());
    await setImmediate();
    await transaction.query("insert into items values (101, 'b')");
  });
  const rolledBack = client.transaction(async (transaction) => {
    await transaction.query("insert into items values (102, 'c')");
    seen.push(count());
    throw new Error("enough");
  });
  await expect(rolledBack).rejects.toThrow("enough");
  const counts = await Promise.all(seen);
  expect(counts).toMatchObject([{ rows: [{ count: 2 }] }, { rows: [{ count: 2 }] }]);
});

test("notifications come through, and no more once they are not wanted", async () => {
  const heard: string[] = [];
  const stop = await client.listen("news", (payload) => heard.push(payload));
  await client.query("select pg_notify('news', 'one')");
  await expect.poll(() => heard).toEqual(["one"]);
  await stop();
  await client.query("select pg_notify('news', 'two')");
  await client.query("select 1");
  expect(heard).toEqual(["one"]);
});

test("what is asked of a closed database is refused, and closing again does nothing", async () => {
  const other = await PGliteClient.open({ folder: null, template: null });
  await other.close();
  await other.close();
  await expect(other.query("select 1")).rejects.toMatchObject({ code: "08006" });
});
