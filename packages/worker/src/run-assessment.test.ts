import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { defaultSourcePolicy } from "@octokraft/sources";
import { commitAll, git, makeRepository, temporaryFolder, writeFiles } from "@octokraft/sources/testing";
import {
  deleteProject,
  getAssessment,
  getRepository,
  linkRepository,
  listIssues,
  startAssessment,
  unlinkRepository,
} from "@octokraft/store";
import { seedProject, testDatabase } from "@octokraft/store/testing";
import { pino } from "pino";
import { expect, test } from "vitest";

import { removeOrphanMirrors } from "./remove-orphan-mirrors.ts";
import { runAssessment } from "./run-assessment.ts";
import type { WorkerContext } from "./worker-context.ts";
import { mirrorPath } from "./worker-settings.ts";

const database = await testDatabase();
const { db } = database;

const code = `package main

import "fmt"

// Greet says hello.
func Greet(name string) string {
	if name == "" {
		return "hello"
	}
	return fmt.Sprintf("hello %s", name)
}
`;

function contextFor(folder: string): WorkerContext {
  mkdirSync(join(folder, "code"), { recursive: true });
  return {
    database,
    logger: pino({ level: "silent" }),
    settings: {
      dataDir: join(folder, "data"),
      policy: { ...defaultSourcePolicy, repositoryRoots: [join(folder, "code")] },
      concurrency: 1,
      threads: 1,
    },
  };
}

/** A project with one linked repository per name, each with a commit. */
async function linkedProject(folder: string, ...names: string[]) {
  const { project, repository } = await seedProject(db);
  await unlinkRepository(db, project.id, repository.id);
  const linked = [];
  for (const name of names) {
    const path = join(folder, "code", name);
    const head_sha = makeRepository(path, { "greet.go": code, LICENSE: "All rights reserved.\n" });
    const link = { provider: "local", name, path, default_branch: "main", head_sha } as const;
    linked.push(await linkRepository(db, project.id, link));
  }
  return { project, linked };
}

async function run(projectId: string, context: WorkerContext, signal = new AbortController().signal) {
  const { id } = await startAssessment(db, projectId, { trigger_type: "manual" });
  await runAssessment({ id, project_id: projectId, attempt: 0, signal }, context);
  return getAssessment(db, projectId, id);
}

test("an assessment mirrors the repository, stores all that the engine says, and completes", async () => {
  using temporary = temporaryFolder();
  const context = contextFor(temporary.path);
  const { project, linked } = await linkedProject(temporary.path, "greeter");
  const head = git(join(temporary.path, "code/greeter"), "rev-parse", "HEAD");

  const assessment = await run(project.id, context);
  expect(assessment).toMatchObject({
    status: "completed",
    stage: null,
    error: null,
    files_done: 1,
    files_total: 1,
    analyzed: { files: 1, lines: 8, parsed: expect.any(Number) },
    repositories: [{ name: "greeter", ref: "main", commit_sha: head, status: "completed" }],
  });
  expect(assessment?.overall_score).toBeGreaterThan(0);
  expect(assessment?.categories).toHaveLength(8);
  expect(assessment?.timings?.stages.map(({ stage }) => stage)).toContain("facts");
  expect(await getRepository(db, project.id, linked[0]?.id ?? "")).toMatchObject({
    head_sha: head,
    overall_score: assessment?.overall_score,
  });
  expect(existsSync(mirrorPath(context.settings, linked[0]?.id ?? ""))).toBe(true);
  const { total_count } = await listIssues(db, project.id, { sort: "-severity", limit: 1, offset: 0 });
  const counts = assessment?.categories.flatMap((category) => Object.values(category.counts)) ?? [];
  expect(total_count).toBe(counts.reduce((sum, count) => sum + count, 0));
});

test("a second assessment parses only what is new, and sees the new commit", async () => {
  using temporary = temporaryFolder();
  const context = contextFor(temporary.path);
  const { project } = await linkedProject(temporary.path, "greeter");
  await run(project.id, context);
  expect(await run(project.id, context)).toMatchObject({ analyzed: { files: 1, parsed: 0 } });

  const path = join(temporary.path, "code/greeter");
  writeFiles(path, { "more.go": `${code}\nvar unique = "${temporary.path}"\n` });
  const commit_sha = commitAll(path);
  expect(await run(project.id, context)).toMatchObject({
    analyzed: { files: 2, parsed: 1 },
    repositories: [{ commit_sha }],
  });
});

test("a branch comes before a tag of the same name, and a commit may be asked for", async () => {
  using temporary = temporaryFolder();
  const context = contextFor(temporary.path);
  const { project, linked } = await linkedProject(temporary.path, "greeter");
  const path = join(temporary.path, "code/greeter");
  const first = git(path, "rev-parse", "HEAD");
  git(path, "tag", "main");
  writeFiles(path, { "more.go": code });
  const second = commitAll(path);
  expect(await run(project.id, context)).toMatchObject({ repositories: [{ commit_sha: second }] });

  const { id } = await startAssessment(db, project.id, {
    trigger_type: "manual",
    repository_id: linked[0]?.id,
    ref: first,
  });
  const signal = new AbortController().signal;
  await runAssessment({ id, project_id: project.id, attempt: 0, signal }, context);
  expect(await getAssessment(db, project.id, id)).toMatchObject({ repositories: [{ commit_sha: first }] });
});

test("a repository that is gone fails the assessment at once, with the reason, and nothing of the others is kept", async () => {
  using temporary = temporaryFolder();
  const context = contextFor(temporary.path);
  const { project } = await linkedProject(temporary.path, "one", "two");
  const gone = join(temporary.path, "code/two");
  rmSync(gone, { recursive: true });
  expect(await run(project.id, context)).toMatchObject({
    status: "failed",
    error: `There is no folder ${gone}, or it may not be read.`,
    overall_score: null,
    categories: [],
    analyzed: null,
    repositories: [
      { name: "one", status: "failed", overall_score: null },
      { name: "two", status: "failed", overall_score: null },
    ],
  });
  expect(await listIssues(db, project.id, { sort: "-severity", limit: 1, offset: 0 })).toMatchObject({
    total_count: 0,
  });
});

test("a branch that is gone is named with its repository", async () => {
  using temporary = temporaryFolder();
  const context = contextFor(temporary.path);
  const { project } = await linkedProject(temporary.path, "greeter");
  git(join(temporary.path, "code/greeter"), "branch", "--quiet", "-m", "main", "trunk");
  expect(await run(project.id, context)).toMatchObject({
    status: "failed",
    error: 'greeter: The repository has no branch, tag or commit "main".',
  });
});

test("a stopped run rejects, so that the queue gives it to another, and leaves nothing to be seen", async () => {
  using temporary = temporaryFolder();
  const context = contextFor(temporary.path);
  const { project } = await linkedProject(temporary.path, "greeter");
  const { id } = await startAssessment(db, project.id, { trigger_type: "manual" });
  const job = { id, project_id: project.id, attempt: 0 };
  await expect(runAssessment({ ...job, signal: AbortSignal.abort() }, context)).rejects.toThrow(
    /abort|stopped/i,
  );
  expect(await getAssessment(db, project.id, id)).toMatchObject({
    status: "running",
    overall_score: null,
    categories: [],
    repositories: [{ overall_score: null }],
  });
  await runAssessment({ ...job, attempt: 1, signal: new AbortController().signal }, context);
  expect(await getAssessment(db, project.id, id)).toMatchObject({ status: "completed" });
});

test("an assessment that ended or was deleted meanwhile is left alone", async () => {
  using temporary = temporaryFolder();
  const context = contextFor(temporary.path);
  const { project } = await linkedProject(temporary.path, "greeter");
  const completed = await run(project.id, context);
  const job = {
    id: completed?.id ?? "",
    project_id: project.id,
    attempt: 0,
    signal: new AbortController().signal,
  };
  await runAssessment(job, context);
  expect(await getAssessment(db, project.id, job.id)).toEqual(completed);
  await deleteProject(db, project.id);
  await runAssessment(job, context);
});

test("an assessment that is stopped because its project was deleted leaves no mirror behind and is no error", async () => {
  using temporary = temporaryFolder();
  const context = contextFor(temporary.path);
  const { project, linked } = await linkedProject(temporary.path, "greeter");
  const { id } = await startAssessment(db, project.id, { trigger_type: "manual" });
  const cancelled = new AbortController();
  const running = runAssessment(
    { id, project_id: project.id, attempt: 0, signal: cancelled.signal },
    context,
  );
  const mirror = mirrorPath(context.settings, linked[0]?.id ?? "");
  await expect.poll(() => existsSync(mirror), { timeout: 30_000, interval: 5 }).toBe(true);
  await deleteProject(db, project.id);
  cancelled.abort();
  await running;
  expect(existsSync(mirror)).toBe(false);
});

test("mirrors of repositories that are not linked any more are removed, the others stay", async () => {
  using temporary = temporaryFolder();
  const context = contextFor(temporary.path);
  const { project, linked } = await linkedProject(temporary.path, "one", "two");
  await run(project.id, context);
  const [one = "", two = ""] = linked.map(({ id }) => mirrorPath(context.settings, id));
  await unlinkRepository(db, project.id, linked[0]?.id ?? "");
  mkdirSync(`${two}.partial`);
  await removeOrphanMirrors(context, { idle: false });
  expect([one, `${two}.partial`, two].map((path) => existsSync(path))).toEqual([false, true, true]);
  await removeOrphanMirrors(context, { idle: true });
  expect([`${two}.partial`, two].map((path) => existsSync(path))).toEqual([false, true]);
});
