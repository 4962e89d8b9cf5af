import { sql } from "kysely";
import { expect, test } from "vitest";
import { listAssessments } from "../health/list-assessments.ts";
import { deleteProject, updateProject } from "../projects.ts";
import { seedProject, testDatabase } from "../testing/index.ts";
import { openJobs } from "./open-jobs.ts";
import { queueIn } from "./queue-in.ts";

const database = await testDatabase();
const { db } = database;

async function schedules(projectId: string) {
  const { rows } = await sql<{ cron: string; timezone: string }>`
    select cron, timezone from pgboss.schedule where key = ${projectId}`.execute(db);
  return rows;
}

test("a project's schedule follows its settings and goes with the project", async () => {
  const { owner, project } = await seedProject(db);
  const set = (assessment_schedule: string | null) =>
    updateProject(db, project.id, owner.id, { settings: { assessment_schedule } });
  await set("0 3 * * 1");
  expect(await schedules(project.id)).toEqual([{ cron: "0 3 * * 1", timezone: "UTC" }]);
  await set("30 4 * * *");
  expect(await schedules(project.id)).toEqual([{ cron: "30 4 * * *", timezone: "UTC" }]);
  await updateProject(db, project.id, owner.id, { settings: { ignored_paths: ["a"] } });
  expect(await schedules(project.id)).toHaveLength(1);
  await set(null);
  expect(await schedules(project.id)).toEqual([]);
  await set("0 3 * * 1");
  await deleteProject(db, project.id);
  expect(await schedules(project.id)).toEqual([]);
});

test.for(["every monday", "0 3 * * 1 *", "61 * * * *", "FREQ=DAILY", "* * * * * *"])(
  "%s is no schedule, and nothing of the change is kept",
  async (assessment_schedule) => {
    const { owner, project } = await seedProject(db);
    await expect(
      updateProject(db, project.id, owner.id, { name: "changed", settings: { assessment_schedule } }),
    ).rejects.toMatchObject({ pointer: "/body/settings/assessment_schedule" });
    expect(await schedules(project.id)).toEqual([]);
  },
);

test("at its time an assessment of the whole project is started, unless one runs", async () => {
  const { project } = await seedProject(db);
  const jobs = await openJobs(database, { pollingSeconds: 0.5 });
  const assessments = async () =>
    (await listAssessments(db, project.id, { sort: "-created_at", limit: 20, offset: 0 })).assessments;
  const due = () => queueIn(db).send("start-scheduled-assessment", { project_id: project.id });
  await due();
  await expect.poll(async () => (await assessments()).length, { timeout: 40_000 }).toBe(1);
  expect(await assessments()).toMatchObject([
    { trigger_type: "scheduled", status: "pending", triggered_by: null },
  ]);
  const second = await due();
  const state = async () => {
    const { rows } = await sql<{
      state: string;
    }>`select state from pgboss.job where id = ${second}::uuid`.execute(db);
    return rows[0]?.state;
  };
  await expect.poll(state, { timeout: 40_000 }).toBe("completed");
  expect(await assessments()).toHaveLength(1);
  await jobs.stop();
});
