import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newId } from "./new-id.ts";
import { openDatabase } from "./open-database.ts";
import { DataFolderUnusableError } from "./pglite/open-pglite.ts";
import { PostgresUnusableError } from "./postgres/postgres-unusable-error.ts";
import { testDatabase, testPlace } from "./testing/index.ts";

const { db } = await testDatabase();

test("timestamps come out as RFC 3339 text in whole seconds", async () => {
  const id = newId();
  const created_at = new Date("2026-03-10T14:30:00.789Z");
  await db.insertInto("users").values({ id, email: "ada@octokraft.dev", name: "Ada", created_at }).execute();
  const row = await db
    .selectFrom("users")
    .select("created_at")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  expect(row.created_at).toBe("2026-03-10T14:30:00Z");
});

test("a count is a number", async () => {
  const row = await db
    .selectFrom("users")
    .select((e) => e.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  expect(row.count).toBe(1);
});

test("a database that was closed is found again as it was left", async () => {
  const at = await testPlace();
  const first = await openDatabase(at);
  const user = { id: newId(), name: "Ada", email: "ada@octokraft.dev", created_at: new Date() };
  await first.db.insertInto("users").values(user).execute();
  await first.maintain();
  await first.ping();
  await first.close();
  await expect(first.ping()).rejects.toThrow(Error);
  const second = await openDatabase(at);
  expect(await second.db.selectFrom("users").select("id").execute()).toEqual([{ id: user.id }]);
  await second.close();
});

test("a server that cannot be reached is named, without the password", async () => {
  const opening = openDatabase({ databaseUrl: "postgres://ada:hunter2@127.0.0.1:1/octokraft", dataDir: "" });
  await expect(opening).rejects.toThrow(PostgresUnusableError);
  await expect(opening).rejects.toThrow("postgres://ada@127.0.0.1:1/octokraft cannot be used");
  await expect(opening).rejects.not.toThrow("hunter2");
});

test("a folder with something else in it is refused with its name", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "octokraft-garbage-"));
  mkdirSync(join(dataDir, "database"));
  writeFileSync(join(dataDir, "database", "PG_VERSION"), "9.6\n");
  for (const attempt of [1, 2]) {
    const opening = openDatabase({ dataDir });
    await expect(opening, `attempt ${attempt}`).rejects.toThrow(DataFolderUnusableError);
    await expect(opening).rejects.toThrow(`The database in ${join(dataDir, "database")} cannot be opened`);
  }
  rmSync(dataDir, { recursive: true });
});

test("a folder that cannot be made is an error, and nothing keeps it locked", async () => {
  const folder = mkdtempSync(join(tmpdir(), "octokraft-file-"));
  const file = join(folder, "file");
  writeFileSync(file, "");
  await expect(openDatabase({ dataDir: join(file, "data") })).rejects.toThrow("ENOTDIR");
  rmSync(folder, { recursive: true });
});
