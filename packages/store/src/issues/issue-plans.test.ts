import { beforeAll, expect, test } from "vitest";
import { createDismissRule } from "../dismiss-rules/dismiss-rules.ts";
import { explainQueries, scansOf } from "../testing/explain-queries.ts";
import { runAssessment, sampleAssessment, seedProject, testDatabase } from "../testing/index.ts";
import { issueShapes } from "../testing/issue-shapes.ts";
import { manyIssues } from "../testing/many-issues.ts";
import { getIssueStats } from "./get-issue-stats.ts";
import { listIssues } from "./list-issues.ts";

const database = await testDatabase();
const { db } = database;
let projectId = "";

beforeAll(async () => {
  const issues = manyIssues(15_000);
  // The issues of one project are a part of all, and some of them do not count.
  for (let projects = 0; projects < 2; projects += 1) {
    const { owner, project } = await seedProject(db);
    await runAssessment(db, project.id, sampleAssessment(issues));
    await runAssessment(db, project.id, sampleAssessment(issues.slice(1000)));
    const match = { rule_id: "rule-3" };
    await createDismissRule(db, project.id, owner.id, { match, reason: "wont_fix", comment: "" });
    projectId = project.id;
  }
  await database.maintain();
});

test.for(issueShapes)("the list of issues finds $name in $indexes", async ({ options, indexes }) => {
  const { offset = 0, ...others } = options;
  const explained = await explainQueries(database, (explaining) =>
    listIssues(explaining, projectId, {
      status: ["open", "reopened"],
      sort: "-severity",
      limit: 50,
      ...others,
      offset: Math.min(offset, 7_500),
    }),
  );
  for (const { plan, genericPlan } of explained) {
    for (const scan of [plan, genericPlan ?? plan].flatMap(scansOf)) {
      expect(scan).not.toMatch(/^Seq Scan (?:issues|issue_counts)$/u);
    }
  }
  const scans = explained.flatMap(({ plan }) => scansOf(plan));
  const used = scans.map((scan) => scan.split(" ").at(-1) ?? "");
  expect(used).toSatisfy((names: string[]) => names.some((name) => indexes.includes(name)));
});

test("statistics of all issues read counts and indexes, and no issue", async () => {
  const explained = await explainQueries(database, (explaining) =>
    getIssueStats(explaining, projectId, { status: ["open", "reopened"], trend_days: 90 }),
  );
  const scans = explained.flatMap(({ plan }) => scansOf(plan));
  expect(scans.filter((scan) => / issues/u.test(scan))).toEqual(["Index Scan issues_reopened"]);
  expect(scans.filter((scan) => scan.endsWith("issue_counts_of_project"))).toHaveLength(2);
});
