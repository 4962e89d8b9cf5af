/**
 * `pnpm bench issues [COUNT]`: how long it takes to store an assessment with so many issues (100,000) in
 * one project, to store it again unchanged, and to answer the usual questions about them, on PGlite in a
 * folder and on PostgreSQL: median and 99th percentile in milliseconds.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
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
import { findPostgresPackage } from "../src/testing/postgres-binaries.ts";
import { startPostgresServer } from "../src/testing/postgres-server.ts";
import { runAssessment } from "../src/testing/run-assessment.ts";
import { sampleAssessment, sampleIssue } from "../src/testing/sample-assessment.ts";
import { seedProject } from "../src/testing/seed-project.ts";

const count = Number(process.argv[2] ?? 100_000);
const severities = ["critical", "high", "medium", "low", "info"] as const;
const categories = ["security", "runtime_risks", "code_smells", "dead_code"] as const;

function issuesOf(commit: number) {
  return Array.from({ length: count }, (_, index) =>
    sampleIssue({
      symbol: `Symbol${index}`,
      snippet: `line ${index}\n`.repeat(5),
      rule_id: `rule-${index % 120}`,
      severity: severities[(index * 7) % 5] ?? "info",
      category: categories[index % 4] ?? "security",
      file: `src/module-${index % 40}/part-${index % 700}/file-${index % 5000}.ts`,
      start_line: ((index * 31) % 900) + (index % 50 === 0 ? commit : 1),
      message: `Something is wrong with Symbol${index}, in the ${index % 97}th place.`,
    }),
  );
}

async function timed<T>(name: string, run: () => Promise<T>): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const start = performance.now();
  const result = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(
    `  ${name.padEnd(44)} ${seconds} s, longest stop of the event loop ${Math.round(delay.max / 1e6)} ms`,
  );
  return result;
}

async function repeated(name: string, times: number, run: (round: number) => Promise<unknown>) {
  const durations: number[] = [];
  for (let round = 0; round < times; round++) {
    const start = performance.now();
    await run(round);
    durations.push(performance.now() - start);
  }
  durations.sort((a, b) => a - b);
  const at = (share: number) => (durations[Math.min(times - 1, Math.floor(times * share))] ?? 0).toFixed(1);
  console.log(`  ${name.padEnd(44)} p50 ${at(0.5).padStart(7)}   p99 ${at(0.99).padStart(7)}`);
}

async function measure(database: Database): Promise<void> {
  const { db } = database;
  console.log(`${database.engine}, ${count} issues`);
  const { owner, project } = await seedProject(db);
  const first = sampleAssessment(issuesOf(1));
  await timed("store a first assessment", () => runAssessment(db, project.id, first));
  await timed("checkpoint, vacuum, analyze", () => database.maintain());
  await timed("store it again unchanged", () => runAssessment(db, project.id, first));
  const changed = sampleAssessment(issuesOf(2));
  const latest = await timed("store it with 2 % changed", () => runAssessment(db, project.id, changed));
  await database.maintain();

  const list = (options: Partial<IssueListOptions>) =>
    listIssues(db, project.id, {
      status: ["open", "reopened"],
      sort: "-severity",
      limit: 50,
      offset: 0,
      ...options,
    });
  const { issues } = await list({});
  const ids = issues.map(({ id }) => id);
  await repeated("get one", 300, (round) => getIssue(db, project.id, ids[round % 50] ?? ""));
  await repeated("list, gravest first", 100, () => list({}));
  await repeated("list, page 1,000", 30, () => list({ offset: 50_000 }));
  await repeated("list, two severities and a category", 50, () =>
    list({ severity: ["critical", "high"], category: ["security"] }),
  );
  await repeated("list, a rule", 50, (round) => list({ rule_id: [`rule-${round}`] }));
  await repeated("list, a folder", 50, (round) => list({ file: `src/module-${round % 40}` }));
  await repeated("list, a glob", 20, () => list({ file: "**/file-12*.ts" }));
  await repeated("list, newest first", 50, () => list({ sort: "-first_seen_at" }));
  await repeated("list, by file", 50, () => list({ sort: "file" }));
  await repeated("list, search", 20, () => list({ search: "symbol777" }));
  await repeated("statistics", 10, () =>
    getIssueStats(db, project.id, { status: ["open", "reopened"], trend_days: 90 }),
  );
  await repeated("dashboard", 100, () => getHealthDashboard(db, project.id, { trend_days: 90 }));
  await repeated("assessment in full", 100, () => getAssessment(db, project.id, latest.id));
  await repeated("dismiss one, scores included", 20, (round) =>
    dismissIssue(db, project.id, ids[round] ?? "", owner.id, { reason: "wont_fix", comment: "" }),
  );
  console.log(`  resident memory ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
}

const dataDir = mkdtempSync(join(tmpdir(), "octokraft-bench-"));
const embedded = await openDatabase({ dataDir });
await measure(embedded);
await embedded.close();
rmSync(dataDir, { recursive: true, force: true });

const packageFolder = findPostgresPackage();
if (packageFolder === null) {
  console.log("PostgreSQL: there is no package for this platform");
} else {
  const server = await startPostgresServer(packageFolder);
  const database = await openDatabase({ dataDir: "", databaseUrl: server.url("postgres") });
  await measure(database);
  await database.close();
  await server.stop();
}
