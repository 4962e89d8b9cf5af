import { sql } from "kysely";
import { expect, test } from "vitest";
import { createApiKey } from "./api-keys.ts";
import { createDismissRule } from "./dismiss-rules/dismiss-rules.ts";
import { startAssessment } from "./health/start-assessment.ts";
import { startOnChange } from "./health/start-on-change.ts";
import { createInvitation } from "./invitations.ts";
import { dismissIssue } from "./issues/dismiss-issue.ts";
import { listIssues } from "./issues/list-issues.ts";
import { deleteProject, updateProject } from "./projects.ts";
import { runAssessment, sampleAssessment, sampleIssue, seedProject, testDatabase } from "./testing/index.ts";

const { db } = await testDatabase();

/** A project with a row in every table that a project can have rows in, and jobs that wait. */
async function full() {
  const seeded = await seedProject(db);
  const { owner, project, repository } = seeded;
  const { id } = project;
  await runAssessment(db, id, sampleAssessment([]));
  const many = Array.from({ length: 40 }, (_, index) => sampleIssue({ symbol: `s${index}` }));
  await runAssessment(db, id, sampleAssessment(many));
  await createInvitation(db, id, { email: "new@octokraft.test", role: "member", invited_by_id: owner.id });
  await createApiKey(db, owner.id, { name: "CI", project_id: id });
  const { issues } = await listIssues(db, id, { sort: "file", limit: 1, offset: 0 });
  const dismissal = { reason: "wont_fix", comment: "" } as const;
  await dismissIssue(db, id, issues[0]?.id ?? "", owner.id, dismissal);
  await createDismissRule(db, id, owner.id, { match: { analyzer: "octokraft" }, ...dismissal });
  await updateProject(db, id, owner.id, { settings: { assessment_schedule: "0 3 * * 1" } });
  const running = await startAssessment(db, id, { trigger_type: "manual" });
  await db.updateTable("assessments").set({ status: "running" }).where("id", "=", running.id).execute();
  const change = {
    repository_id: repository.id,
    branch: repository.default_branch,
    commit_sha: "f".repeat(40),
  };
  expect(await startOnChange(db, { ...change, trigger_type: "push" })).toBe("put_off");
  return project;
}

/** Every column of every table, as text, whose value mentions one of the ids: what is left of a project. */
async function mentions(ids: readonly string[]): Promise<string[]> {
  const tables = (await db.introspection.getTables()).filter(({ schema }) => schema === "public");
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::integer as count from ${sql.table(name)} as t
      where exists (select from unnest(${[...ids]}::text[]) as ids(id) where strpos(t::text, ids.id) > 0)`.execute(
      db,
    );
    if ((rows[0]?.count ?? 0) > 0) found.push(name);
  }
  return found.toSorted();
}

/** What the queue still has to do that mentions an id. */
async function waitingJobs(ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from pgboss.job as t
    where state < 'completed' and exists (
      select from unnest(${[...ids]}::text[]) as ids(id) where strpos(t::text, ids.id) > 0)
    union all select name from pgboss.schedule as t where exists (
      select from unnest(${[...ids]}::text[]) as ids(id) where strpos(t::text, ids.id) > 0)
    order by name`.execute(db);
  return rows.map(({ name }) => name);
}

const belongsToProjects = [
  "api_keys",
  "assessment_repositories",
  "assessments",
  "dismiss_rules",
  "drift_alerts",
  "invitations",
  "issue_counts",
  "issue_dismiss_rules",
  "issue_events",
  "issue_places",
  "issue_stays",
  "issues",
  "memberships",
  "projects",
  "repositories",
];

/** Ids of a project and of what it has. */
async function idsOf({ id }: { id: string }): Promise<string[]> {
  const owned = await Promise.all(
    (["assessments", "repositories", "issues", "dismiss_rules", "drift_alerts"] as const).map((table) =>
      db.selectFrom(table).select("id").where("project_id", "=", id).execute(),
    ),
  );
  return [id, ...owned.flat().map((row) => row.id)];
}

async function rowCount(table: string): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::integer as count from ${sql.table(table)}`.execute(db);
  return rows[0]?.count ?? 0;
}

test("deleting a project leaves no row and no job of it, and nothing of another project changes", async () => {
  const [one, other] = [await full(), await full()];
  const [ids, otherIds] = [await idsOf(one), await idsOf(other)];
  const jobs = ["run-assessment", "start-scheduled-assessment", "start-triggered-assessment"];
  expect(await mentions(ids)).toEqual(belongsToProjects);
  expect(await waitingJobs(ids)).toEqual(jobs);
  const before = await Promise.all(belongsToProjects.map(rowCount));

  expect(await deleteProject(db, one.id)).toBe(true);
  expect(await mentions(ids)).toEqual([]);
  // What the workers have on their disks goes next.
  expect(await waitingJobs(ids)).toEqual(["remove-mirrors"]);
  expect(await mentions(otherIds)).toEqual(belongsToProjects);
  expect(await waitingJobs(otherIds)).toEqual(jobs);
  // Both had the same, and one of them has it still.
  expect(await Promise.all(belongsToProjects.map(rowCount))).toEqual(before.map((count) => count / 2));
});

test("every table either belongs to projects or is known to outlive them", async () => {
  const outlive = ["facts", "rules", "users"];
  const tables = (await db.introspection.getTables())
    .filter(({ schema, name }) => schema === "public" && !name.startsWith("kysely"))
    .map(({ name }) => name);
  expect(tables.toSorted()).toEqual([...belongsToProjects, ...outlive].toSorted());
});
