import { expect, test } from "vitest";
import { findCaller } from "./api-keys.ts";
import { testDatabase } from "./testing/index.ts";
import { createInitialOwner } from "./users.ts";

test("however often it is asked for, one first owner is made, whose key works", async () => {
  const { db } = await testDatabase();
  const owner = { name: "Ada", email: "ada@octokraft.dev", secret: `ok_live_${"0f".repeat(32)}` };
  const attempts = await Promise.all(Array.from({ length: 4 }, () => createInitialOwner(db, owner)));
  const made = attempts.filter((attempt) => attempt !== null);
  expect(made).toHaveLength(1);
  expect(made[0]?.api_key.key).toBe(owner.secret);
  expect(await findCaller(db, owner.secret)).toMatchObject({
    user: { name: "Ada" },
    scopes: [],
    project_id: null,
  });
});
