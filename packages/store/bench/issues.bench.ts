/**
 * `pnpm bench issues [COUNT] [pglite|postgres]`: how long it takes to store an assessment with so many issues (100,000) in
 * one project, to store it again unchanged, and to answer the usual questions about them, on PGlite in a
 * folder and on PostgreSQL: median and 99th percentile in milliseconds. Beside each list stand the scans of
 * its queries' plans. `cpu` is what this process works for one of them on average, PGlite included, whatever
 * else the machine does. While something is stored, another request is answered again and again: its longest wait.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import {
  dismissIssue,
  getAssessment,
  getHealthDashboard,
  getIssue,
  getIssueStats,
  listIssues,
  openDatabase,
} from "../src/index.ts";
import type { Database, IssueListOptions } from "../src/index.ts";
import { explainQueries, scansOf } from "../src/testing/explain-queries.ts";
import { issueShapes } from "../src/testing/issue-shapes.ts";
import { manyIssues } from "../src/testing/many-issues.ts";
import { findPostgresPackage } from "../src/testing/postgres-binaries.ts";
import { startPostgresServer } from "../src/testing/postgres-server.ts";
import { runAssessment } from "../src/testing/run-assessment.ts";
import { sampleAssessment } from "../src/testing/sample-assessment.ts";
import { seedProject } from "../src/testing/seed-project.ts";

const count = Number(process.argv[2] ?? 100_000);
const engine = process.argv[3];
async function timed<T>(name: string, { db }: Database, run: () => Promise<T>): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const waits: number[] = [];
  const running = new AbortController();
  const others = (async () => {
    while (!running.signal.aborted) {
      const start = performance.now();
      await db.selectFrom("users").select("id").limit(1).execute();
      waits.push(performance.now() - start);
      await setTimeout(10);
    }
  })();
  const start = performance.now();
  const result = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  running.abort();
  await others;
  const stop = Math.round(delay.max / 1e6);
  const wait = Math.round(Math.max(...waits));
  console.log(
    `  ${name.padEnd(44)} ${seconds} s, longest stop of the event loop ${stop} ms, longest wait of another request ${wait} ms`,
  );
  return result;
}

async function repeated(
  name: string,
  times: number,
  run: (round: number) => Promise<unknown>,
  note = "",
): Promise<void> {
  const durations: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < times; round++) {
    const start = performance.now();
    await run(round);
    durations.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  const cpu = ((user + system) / 1000 / times).toFixed(1);
  durations.sort((a, b) => a - b);
  const at = (share: number) => (durations[Math.min(times - 1, Math.floor(times * share))] ?? 0).toFixed(1);
  console.log(
    `  ${name.padEnd(44)} p50 ${at(0.5).padStart(7)}   p99 ${at(0.99).padStart(7)}   cpu ${cpu.padStart(6)}  ${note}`.trimEnd(),
  );
}

/** The scans of a list's queries, without those that read a page's rows by id. */
async function scansOfList(database: Database, run: (db: Database["db"]) => Promise<unknown>) {
  const explained = await explainQueries(database, run);
  const scans = explained.flatMap(({ plan }) => scansOf(plan));
  const chosen = scans.filter((scan) => / issue(?:s|_counts)(?:_|$)/u.test(scan) && !scan.endsWith("_pkey"));
  return [...new Set(chosen)].join(", ");
}

async function measure(database: Database): Promise<void> {
  const { db } = database;
  console.log(`${database.engine}, ${count} issues`);
  const { owner, project } = await seedProject(db);
  const found = sampleAssessment(manyIssues(count));
  await timed("store a first assessment", database, () => runAssessment(db, project.id, found));
  await timed("checkpoint, vacuum, analyze", database, () => database.maintain());
  await timed("store it again unchanged", database, () => runAssessment(db, project.id, found));
  const changed = sampleAssessment(manyIssues(count, 2));
  const latest = await timed("store it with 2 % changed", database, () =>
    runAssessment(db, project.id, changed),
  );
  await database.maintain();

  const first: IssueListOptions = { status: ["open", "reopened"], sort: "-severity", limit: 50, offset: 0 };
  const list = (options: Partial<IssueListOptions>) => listIssues(db, project.id, { ...first, ...options });
  const { issues } = await list({});
  const ids = issues.map(({ id }) => id);
  await repeated("get one", 300, (round) => getIssue(db, project.id, ids[round % 50] ?? ""));
  for (const { name, options } of issueShapes) {
    const run = (on: Database["db"]) =>
      listIssues(on, project.id, { ...first, ...options, offset: Math.min(options.offset ?? 0, count / 2) });
    await repeated(`list, ${name}`, 40, () => run(db), await scansOfList(database, run));
  }
  for (const sort of [
    "-severity",
    "file",
    "rule_id",
    "-first_seen_at",
    "-confidence",
    "-last_seen_at",
  ] as const) {
    for (const share of [0, 0.01, 0.5, 0.99]) {
      const offset = Math.floor(count * share);
      await repeated(`list, sort ${sort}, offset ${offset}`, 40, () => list({ sort, offset }));
    }
  }
  await repeated("list, a text that all have", 10, () => list({ search: "something is" }));
  await repeated("list, a glob that all match", 10, () => list({ file: "**/*.ts" }));
  await repeated("list, a text of one character", 10, () => list({ search: "7" }));
  await repeated("statistics", 40, () =>
    getIssueStats(db, project.id, { status: ["open", "reopened"], trend_days: 90 }),
  );
  await repeated("statistics of a category", 40, () =>
    getIssueStats(db, project.id, { status: ["open", "reopened"], category: ["security"], trend_days: 90 }),
  );
  await repeated("statistics of a folder", 40, (round) =>
    getIssueStats(db, project.id, { file: `src/module-${round}`, trend_days: 90 }),
  );
  await repeated("dashboard", 100, () => getHealthDashboard(db, project.id, { trend_days: 90 }));
  await repeated("assessment in full", 100, () => getAssessment(db, project.id, latest.id));
  await repeated("dismiss one, scores included", 20, (round) =>
    dismissIssue(db, project.id, ids[round] ?? "", owner.id, { reason: "wont_fix", comment: "" }),
  );
  console.log(`  resident memory ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
}

async function measurePGlite(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "octokraft-bench-"));
  const embedded = await openDatabase({ dataDir });
  await measure(embedded);
  await embedded.close();
  rmSync(dataDir, { recursive: true, force: true });
}

async function measurePostgres(): Promise<void> {
  const packageFolder = findPostgresPackage();
  if (packageFolder === null) {
    console.log("PostgreSQL: there is no package for this platform");
    return;
  }
  const server = await startPostgresServer(packageFolder);
  // As for a disk without heads; the other settings are PostgreSQL's own.
  const databaseUrl = `${server.url("postgres")}&options=-c%20random_page_cost%3D1.1`;
  const database = await openDatabase({ dataDir: "", databaseUrl });
  await measure(database);
  await database.close();
  await server.stop();
}

if (engine !== "postgres") await measurePGlite();
if (engine !== "pglite") await measurePostgres();
