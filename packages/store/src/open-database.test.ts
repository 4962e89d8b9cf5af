import { expect, test } from "vitest";
import { newId } from "./new-id.ts";
import { testDatabase } from "./testing/index.ts";

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
