import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { getAssessment } from "./health/get-assessment.ts";
import { startAssessment } from "./health/start-assessment.ts";
import { openJobs } from "./jobs/open-jobs.ts";
import type { Job } from "./jobs/open-jobs.ts";
import { queueIn } from "./jobs/queue-in.ts";
import { openDatabase } from "./open-database.ts";
import { DataFolderInUseError } from "./pglite/folder-lock.ts";
import { seedProject, testPlace } from "./testing/index.ts";
import { startVictim } from "./testing/start-victim.ts";

vi.setConfig({ testTimeout: 180_000 });

test("kill -9 loses nothing that was committed and leaves no half of a transaction", async () => {
  const at = await testPlace();
  for (const round of [1, 2]) {
    const victim = startVictim(at, "write");
    await victim.wrote(20 * round);
    await victim.kill();
    const database = await openDatabase(at);
    const rows = await database.db
      .selectFrom("users")
      .select((e) => ["name", e.fn.countAll<number>().as("count")])
      .groupBy("name")
      .execute();
    await database.close();
    const halves = new Map(rows.map(({ name, count }) => [name, count]));
    expect(victim.lines.slice(1).filter((pair) => halves.get(pair) !== 2)).toEqual([]);
    expect([...halves.values()].filter((count) => count !== 2)).toEqual([]);
  }
});

test("a first start that is killed leaves nothing that the next cannot begin with", async ({ skip }) => {
  const { databaseUrl } = await testPlace();
  if (databaseUrl !== undefined) skip("PostgreSQL is there before");
  const dataDir = mkdtempSync(join(tmpdir(), "octokraft-first-start-"));
  for (const milliseconds of [400, 800, 1600]) {
    const victim = startVictim({ dataDir }, "work");
    await delay(milliseconds);
    await victim.kill();
  }
  const database = await openDatabase({ dataDir });
  expect(await database.db.selectFrom("users").select("id").execute()).toEqual([]);
  await database.close();
  rmSync(dataDir, { recursive: true });
});

test("the job of a killed worker runs again elsewhere, and its assessment is not lost", async () => {
  const at = await testPlace();
  const before = await openDatabase(at);
  const { project } = await seedProject(before.db);
  // Ten seconds is the least that the queue takes; it is thirty in earnest.
  await queueIn(before.db).updateQueue("run-assessment", { heartbeatSeconds: 10, retryDelay: 1 });
  const { id } = await startAssessment(before.db, project.id, { trigger_type: "manual" });
  await before.close();

  const victim = startVictim(at, "work");
  await victim.wrote(2);
  expect(victim.lines[1]).toBe(id);
  await victim.kill();

  const database = await openDatabase(at);
  const again = Promise.withResolvers<Job>();
  const jobs = await openJobs(database, { pollingSeconds: 0.5 });
  await jobs.work("run-assessment", async (job) => again.resolve(job));
  expect(await again.promise).toMatchObject({ id, attempt: 1 });
  await jobs.stop();
  await database.close();
});

test("an assessment whose worker was killed at the last attempt is marked as failed, with the reason", async () => {
  const at = await testPlace();
  const before = await openDatabase(at);
  const { project } = await seedProject(before.db);
  await queueIn(before.db).updateQueue("run-assessment", { heartbeatSeconds: 10, retryLimit: 0 });
  const { id } = await startAssessment(before.db, project.id, { trigger_type: "manual" });
  await before.close();

  const victim = startVictim(at, "work");
  await victim.wrote(2);
  await victim.kill();

  const database = await openDatabase(at);
  const jobs = await openJobs(database, { pollingSeconds: 0.5 });
  await jobs.work("run-assessment", () => Promise.reject(new Error("must not run again")));
  const status = async () => (await getAssessment(database.db, project.id, id))?.status;
  await expect.poll(status, { timeout: 50_000, interval: 200 }).toBe("failed");
  expect(await getAssessment(database.db, project.id, id)).toMatchObject({
    error: "The process that ran it ended unexpectedly.",
    overall_score: null,
  });
  await jobs.stop();
  await database.close();
});

test("a folder belongs to one process, whose death sets it free", async ({ skip }) => {
  const at = await testPlace();
  if (at.databaseUrl !== undefined) skip("PostgreSQL takes any number of processes");
  const victim = startVictim(at, "work");
  await victim.wrote(1);
  await expect(openDatabase(at)).rejects.toThrow(DataFolderInUseError);
  await victim.kill();
  const openings = await Promise.allSettled([openDatabase(at), openDatabase(at), openDatabase(at)]);
  const opened = openings.flatMap((opening) => (opening.status === "fulfilled" ? [opening.value] : []));
  expect(opened).toHaveLength(1);
  await opened[0]?.close();
  const last = await openDatabase(at);
  await last.close();
});
