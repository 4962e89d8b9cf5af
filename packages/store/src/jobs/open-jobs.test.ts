import { setTimeout as delay } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { beginAssessment } from "../health/begin-assessment.ts";
import { failAssessment } from "../health/fail-assessment.ts";
import { getAssessment } from "../health/get-assessment.ts";
import { startAssessment } from "../health/start-assessment.ts";
import { inTransaction } from "../in-transaction.ts";
import { deleteProject } from "../projects.ts";
import { seedProject, testDatabase } from "../testing/index.ts";
import { queueIn } from "./queue-in.ts";
import { openJobs } from "./open-jobs.ts";
import type { Job, JobHandler } from "./open-jobs.ts";

const database = await testDatabase();
const { db } = database;
const opened: Awaited<ReturnType<typeof openJobs>>[] = [];
afterAll(() => Promise.all(opened.map((jobs) => jobs.stop({ graceSeconds: 0 }))));

/** A worker of one's own. Handlers ignore the jobs of other tests' projects. */
async function openWorker(handler: JobHandler) {
  const jobs = await openJobs(database, { pollingSeconds: 0.5 });
  opened.push(jobs);
  await jobs.work("run-assessment", handler);
  return jobs;
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error("aborted"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
  });
}

const manual = { trigger_type: "manual" } as const;

test("a job is there when its transaction commits, and never was when it does not", async () => {
  const { project } = await seedProject(db);
  const other = await seedProject(db);
  const seen: string[] = [];
  const handled = Promise.withResolvers<Job>();
  const jobs = await openWorker(async (job) => {
    seen.push(job.project_id);
    if (job.project_id === project.id) handled.resolve(job);
  });
  const rolledBack = inTransaction(db, async (trx) => {
    await startAssessment(trx, other.project.id, manual);
    throw new Error("rolled back");
  });
  await expect(rolledBack).rejects.toThrow("rolled back");
  const assessment = await startAssessment(db, project.id, manual);
  expect(await handled.promise).toMatchObject({ id: assessment.id, attempt: 0 });
  await jobs.stop();
  expect(seen).toEqual([project.id]);
});

test("a job that keeps failing ends with its assessment marked as failed, with the last error's message", async () => {
  const { project } = await seedProject(db);
  await queueIn(db).updateQueue("run-assessment", { retryDelay: 1, retryBackoff: false });
  const { id } = await startAssessment(db, project.id, manual);
  const attempts: number[] = [];
  const jobs = await openWorker(async (job) => {
    await beginAssessment(db, job.id);
    attempts.push(job.attempt);
    throw new Error(`The disk is full, attempt ${job.attempt}.`);
  });
  await expect
    .poll(async () => (await getAssessment(db, project.id, id))?.status, { timeout: 30_000 })
    .toBe("failed");
  expect(attempts).toEqual([0, 1, 2]);
  expect((await getAssessment(db, project.id, id))?.error).toBe("The disk is full, attempt 2.");
  await jobs.stop();
});

test("a stop hands a running job back, to be run again without counting as a failure", async () => {
  const { project } = await seedProject(db);
  const started = Promise.withResolvers<void>();
  const first = await openWorker(async ({ signal }) => {
    started.resolve();
    await untilAborted(signal);
  });
  const { id } = await startAssessment(db, project.id, manual);
  await started.promise;
  await first.stop({ graceSeconds: 0 });
  const again = Promise.withResolvers<Job>();
  const second = await openWorker(async (job) => again.resolve(job));
  expect((await again.promise).id).toBe(id);
  await second.stop();
});

test("a stop lets a job finish that does so within the grace", async () => {
  const { project } = await seedProject(db);
  const started = Promise.withResolvers<void>();
  let finished = false;
  const jobs = await openWorker(async () => {
    started.resolve();
    await delay(300);
    finished = true;
  });
  await startAssessment(db, project.id, manual);
  await started.promise;
  await jobs.stop({ graceSeconds: 20 });
  expect(finished).toBe(true);
});

test("deleting a project aborts the signal of the job that runs for it", async () => {
  const { project } = await seedProject(db);
  const started = Promise.withResolvers<void>();
  const aborted = Promise.withResolvers<void>();
  const jobs = await openWorker(async ({ signal }) => {
    started.resolve();
    await untilAborted(signal).finally(() => aborted.resolve());
  });
  await startAssessment(db, project.id, manual);
  await started.promise;
  await deleteProject(db, project.id);
  await expect(aborted.promise).resolves.toBeUndefined();
  await jobs.stop();
});

test("an assessment that is started while the job of the one before still clears up is run as well", async () => {
  const { project } = await seedProject(db);
  const clearing = Promise.withResolvers<void>();
  const seen: string[] = [];
  const both = Promise.withResolvers<void>();
  const jobs = await openWorker(async ({ id, project_id }) => {
    if (project_id !== project.id) return;
    seen.push(id);
    if (seen.length === 2) both.resolve();
    else await clearing.promise;
  });
  const first = await startAssessment(db, project.id, manual);
  await expect.poll(() => seen, { timeout: 30_000 }).toEqual([first.id]);
  await failAssessment(db, first.id, "It has ended, its job has not.");
  const second = await startAssessment(db, project.id, manual);
  clearing.resolve();
  await both.promise;
  expect(seen).toEqual([first.id, second.id]);
  await jobs.stop();
});
