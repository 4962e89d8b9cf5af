import { sql } from "kysely";
import { expect, test } from "vitest";
import { openDatabase } from "./open-database.ts";
import { testDatabase, testPlace } from "./testing/index.ts";

test("any number of processes may start at once on an empty database", async ({ skip }) => {
  const at = await testPlace();
  if (at.databaseUrl === undefined) skip("PGlite takes one process");
  const first = await openDatabase(at);
  await sql`drop schema pgboss cascade`.execute(first.db);
  await sql`drop schema public cascade`.execute(first.db);
  await sql`create schema public`.execute(first.db);
  await first.close();
  const openings = Array.from({ length: 4 }, () => openDatabase(at));
  for (const database of await Promise.all(openings)) {
    const users = await database.db.selectFrom("users").select("id").execute();
    expect(users).toEqual([]);
    await database.close();
  }
});

test("every foreign key to a project and every key that rows are looked up by has an index", async () => {
  const { db } = await testDatabase();
  const { rows } = await sql<{ missing: string }>`
    select format('%s (%s)', constraints.conrelid::regclass, columns.attname) as missing
    from pg_constraint constraints
    join pg_attribute columns on columns.attrelid = constraints.conrelid and columns.attnum = constraints.conkey[1]
    where constraints.contype = 'f' and constraints.connamespace = 'public'::regnamespace
      and constraints.confdeltype = 'c' and not exists (
        select from pg_index indexes
        where indexes.indrelid = constraints.conrelid and indexes.indkey[0] = columns.attnum
      )`.execute(db);
  expect(rows).toEqual([]);
});
