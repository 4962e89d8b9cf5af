import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { defaultSourcePolicy } from "@octokraft/sources";
import { git, temporaryFolder, writeFiles } from "@octokraft/sources/testing";
import {
  getAssessment,
  getHealthDashboard,
  linkRepository,
  startAssessment,
  unlinkRepository,
} from "@octokraft/store";
import { seedProject, testDatabase } from "@octokraft/store/testing";
import { pino } from "pino";
import { expect, test } from "vitest";

import { runAssessment } from "./run-assessment.ts";
import { mirrorPath } from "./worker-settings.ts";

const database = await testDatabase();
const { db } = database;

interface Change {
  /** Day of January 2026. */
  day: number;
  author: string;
  subject?: string;
  files: Record<string, string>;
}

/** Makes a repository of commits, one a change. */
function commitChanges(path: string, changes: readonly Change[]): void {
  mkdirSync(path, { recursive: true });
  git(path, "init", "--quiet", "--initial-branch=main");
  for (const { day, author, subject = "Change", files } of changes) {
    writeFiles(path, files);
    git(path, "add", "--all");
    // The environment of `git` has a clock of its own.
    const date = `2026-01-${String(day).padStart(2, "0")}T12:00:00Z`;
    const words = ["-c", `user.name=${author}`, "-c", `user.email=${author}@example.com`];
    execFileSync("git", [...words, "commit", "--quiet", "--message", subject], {
      cwd: path,
      env: {
        PATH: process.env["PATH"],
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        HOME: "/nonexistent",
      },
    });
  }
}

/** A project with these repositories, and a way to assess it that tells what was logged. */
async function projectOf(folder: string, repositories: Record<string, readonly Change[]>) {
  const { project, repository } = await seedProject(db);
  await unlinkRepository(db, project.id, repository.id);
  const ids: Record<string, string> = {};
  for (const [name, changes] of Object.entries(repositories)) {
    const path = join(folder, "code", name);
    commitChanges(path, changes);
    const link = { provider: "local", name, path, default_branch: "main", head_sha: null } as const;
    ids[name] = (await linkRepository(db, project.id, link)).id;
  }
  const logged: string[] = [];
  const settings = {
    dataDir: join(folder, "data"),
    policy: { ...defaultSourcePolicy, repositoryRoots: [join(folder, "code")] },
    concurrency: 1,
    threads: 1,
  };
  const logger = pino({ level: "warn" }, { write: (line: string) => void logged.push(line) });
  const run = async () => {
    const { id } = await startAssessment(db, project.id, { trigger_type: "manual" });
    const signal = new AbortController().signal;
    await runAssessment({ id, project_id: project.id, attempt: 0, signal }, { database, logger, settings });
    expect(await getAssessment(db, project.id, id)).toMatchObject({ status: "completed" });
    return getHealthDashboard(db, project.id, { trend_days: 90 });
  };
  return { run, ids, logged, settings };
}

const cart = `export function total(prices: number[]): number {
  let sum = 0;
  for (const price of prices) {
    if (price > 0) sum += price;
  }
  return sum;
}
`;
const cartTest = `import { total } from "./cart.ts";

test("adds", () => {
  expect(total([1, 2])).toBe(3);
  expect(total([])).toBe(0);
});
test.skip("subtracts", () => {
  expect(total([-1])).toBe(-1);
});
`;

test("the dashboard shows how the code of all repositories moved, where it is at risk and how it is tested", async () => {
  using temporary = temporaryFolder();
  const { run, ids } = await projectOf(temporary.path, {
    shop: [
      { day: 1, author: "old", files: { "src/cart.ts": "export const nothing = 0;\n" } },
      {
        day: 10,
        author: "ada",
        files: { "src/cart.ts": cart, "src/name.ts": 'export const name = "shop";\n' },
      },
      { day: 20, author: "bob", files: { "src/cart.test.ts": cartTest } },
      { day: 31, author: "ada", files: { "src/name.ts": 'export const name = "Shop";\n' } },
    ],
    // Its own last commit is older: the window is the project's.
    tools: [
      { day: 1, author: "eve", files: { "run.ts": "export const run = 1;\n" } },
      { day: 30, author: "bob", files: { "run.ts": "export const run = 2;\nexport const walk = 3;\n" } },
    ],
  });
  const dashboard = await run();
  // Within 30 days before 31 January, 12:00: three commits of ada and bob in shop, one of bob in tools.
  expect(dashboard.codebase_dynamics).toMatchObject({
    window_days: 30,
    commit_count: 4,
    author_count: 2,
    // 7 + 1, 9, 1 in shop; 2 in tools.
    lines_added: 20,
    // 1, 1 and 1.
    lines_removed: 3,
    open_pr_count: null,
  });
  const { hotspots = [] } = dashboard.codebase_dynamics ?? {};
  // cart.ts has the most lines and is the only one that decides anything; tests are no risk.
  expect(hotspots[0]).toEqual({
    repository_id: ids["shop"],
    file: "src/cart.ts",
    score: 100,
    complexity: 3,
    commit_count: 1,
    author_count: 1,
    lines_of_code: 7,
  });
  expect(hotspots.map(({ file, commit_count }) => [file, commit_count])).toEqual([
    ["src/cart.ts", 1],
    ["run.ts", 1],
    ["src/name.ts", 2],
  ]);
  expect(hotspots.find(({ file }) => file === "run.ts")?.repository_id).toBe(ids["tools"]);
  expect(dashboard.test_quality).toEqual({
    structural_coverage_pct: 100,
    test_lines_of_code: 8,
    // 8 lines of tests, 10 others.
    test_ratio: 0.8,
    test_count: 2,
    skipped_test_count: 1,
    assertions_per_test: 1.5,
    mocks_per_test: 0,
    untested_complex_count: 0,
  });
  expect(dashboard.convention_consistency).toBeNull();
});

test("a history that cannot be read is null with a logged reason, and the assessment completes", async () => {
  using temporary = temporaryFolder();
  const { run, ids, logged, settings } = await projectOf(temporary.path, {
    shop: [
      { day: 10, author: "ada", files: { "src/name.ts": 'export const name = "shop";\n' } },
      { day: 20, author: "ada", files: { "src/name.ts": 'export const name = "Shop";\n' } },
    ],
  });
  expect((await run()).codebase_dynamics).toMatchObject({ commit_count: 2 });
  expect(logged).toEqual([]);
  const mirror = mirrorPath(settings, ids["shop"] ?? "");
  const blob = git(mirror, "rev-parse", "main~1:src/name.ts");
  rmSync(join(mirror, "objects", blob.slice(0, 2), blob.slice(2)));
  expect(await run()).toMatchObject({ codebase_dynamics: null, test_quality: { test_count: 0 } });
  expect(logged).toHaveLength(1);
  expect(JSON.parse(logged[0] ?? "")).toMatchObject({
    level: 40,
    msg: "the history cannot be read, how the code moves is not measured",
    err: { message: expect.any(String) },
  });
});
