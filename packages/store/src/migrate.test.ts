import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { getIssueStats } from "./issues/get-issue-stats.ts";
import { listIssues } from "./issues/list-issues.ts";
import * as fastIssueLists from "./migrations/0003-fast-issue-lists.ts";
import { openDatabase } from "./open-database.ts";
import { runAssessment, sampleAssessment, sampleIssue, seedProject } from "./testing/index.ts";
import { testDatabase, testDatabaseUrl, testPlace } from "./testing/index.ts";

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

test("every foreign key has an index that begins with its column", async () => {
  const { db } = await testDatabase();
  const { rows } = await sql<{ missing: string }>`
    select format('%s (%s)', constraints.conrelid::regclass, columns.attname) as missing
    from pg_constraint constraints
    join pg_attribute columns on columns.attrelid = constraints.conrelid and columns.attnum = constraints.conkey[1]
    where constraints.contype = 'f' and constraints.connamespace = 'public'::regnamespace
      and not exists (
        select from pg_index indexes
        where indexes.indrelid = constraints.conrelid and indexes.indkey[0] = columns.attnum
          and (indexes.indpred is null or pg_get_expr(indexes.indpred, indexes.indrelid)
            = format('(%s IS NOT NULL)', columns.attname))
      )`.execute(db);
  expect(rows).toEqual([]);
});

test("issues that were stored before are found by text and counted", async () => {
  const { db } = await testDatabase();
  const { project } = await seedProject(db);
  await runAssessment(
    db,
    project.id,
    sampleAssessment([sampleIssue({ message: "The PASSWORD of Σωκράτης" })]),
  );
  const before = await getIssueStats(db, project.id, { trend_days: 90 });
  await sql`drop table issue_counts, issue_stays, issue_places`.execute(db);
  const { rows } = await sql<{ name: string }>`
    select indexname as name from pg_indexes where schemaname = 'public' and indexname in (
      'issues_gravest_inactive', 'issues_surest', 'issues_reopened', 'issues_by_text', 'invitations_invited_by_id',
      'assessments_triggered_by_id', 'drift_alerts_dismissed_by_id', 'dismiss_rules_created_by_id',
      'issues_dismissed_by_id', 'issue_events_user_id')`.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db);
  await sql`alter table issues drop column search_text`.execute(db);
  await sql`create index issues_counted on issues (repository_id)`.execute(db);
  await db.transaction().execute((trx) => fastIssueLists.up(trx));
  const page = await listIssues(db, project.id, { search: "password", sort: "file", limit: 20, offset: 0 });
  expect(page.total_count).toBe(1);
  expect(await getIssueStats(db, project.id, { trend_days: 90 })).toEqual(before);
});

test("a role without the right to create in the database is told what to do, and one with it need not be a superuser", async ({
  skip,
}) => {
  const databaseUrl = (await testDatabaseUrl()) ?? skip("PGlite has one role");
  const admin = await openDatabase({ databaseUrl, dataDir: "" });
  const role = `limited_${randomBytes(6).toString("hex")}`;
  await sql`drop schema pgboss cascade`.execute(admin.db);
  await sql`drop schema public cascade`.execute(admin.db);
  await sql`create role ${sql.ref(role)} login`.execute(admin.db);
  await sql`create schema public authorization ${sql.ref(role)}`.execute(admin.db);
  const limited = databaseUrl.replace("://postgres@", `://${role}@`);
  await expect(openDatabase({ databaseUrl: limited, dataDir: "" })).rejects.toThrow(
    /pg_trgm.*cannot be created: permission denied.*Let an administrator run CREATE EXTENSION pg_trgm/u,
  );
  // What the queue's schema needs too.
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(admin.db);
  await sql`grant create on database ${sql.ref(rows[0]?.name ?? "")} to ${sql.ref(role)}`.execute(admin.db);
  const database = await openDatabase({ databaseUrl: limited, dataDir: "" });
  await database.close();
  await sql`drop owned by ${sql.ref(role)}`.execute(admin.db);
  await sql`drop role ${sql.ref(role)}`.execute(admin.db);
  await admin.close();
});
