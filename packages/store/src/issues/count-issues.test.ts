import { sql } from "kysely";
import { expect, test } from "vitest";
import { createDismissRule, deleteDismissRule } from "../dismiss-rules/dismiss-rules.ts";
import { runAssessment, sampleAssessment, seedProject, testDatabase } from "../testing/index.ts";
import { manyIssues } from "../testing/many-issues.ts";
import { directoryOf } from "./count-issues.ts";
import { dismissIssue, restoreIssue } from "./dismiss-issue.ts";
import { listIssues } from "./list-issues.ts";

const { db } = await testDatabase();

/** The counts less the issues themselves: what is left is wrong. */
async function differences() {
  const wrongCounts = await sql`
    select rule_id, directory, status, sum(count) as difference from (
      select repository_id, directory, rule_id, analyzer, category, severity, status, count from issue_counts
      union all
      select repository_id, ${directoryOf}, rule_id, analyzer, category, severity, status, -1 from issues
    ) as both_sides
    group by repository_id, directory, rule_id, analyzer, category, severity, status
    having sum(count) <> 0`.execute(db);
  const wrongStays = await sql`
    select severity, is_dismissed, came_at, went_at, sum(count) as difference from (
      select repository_id, category, severity, is_dismissed, came_at, went_at, count from issue_stays
      union all
      select repository_id, category, severity, status = 'dismissed', first_seen_at, resolved_at, -1 from issues
      where reopened_at is null
    ) as both_sides
    group by repository_id, category, severity, is_dismissed, came_at, went_at
    having sum(count) <> 0`.execute(db);
  return [...wrongCounts.rows, ...wrongStays.rows];
}

test("the counts agree with the issues after whatever happens to them", async () => {
  const { owner, project } = await seedProject(db);
  const words = { reason: "wont_fix", comment: "" } as const;
  const found = manyIssues(300);
  await runAssessment(db, project.id, sampleAssessment(found));
  expect(await differences()).toEqual([]);

  const { issues } = await listIssues(db, project.id, { sort: "file", limit: 40, offset: 80 });
  const ids = issues.map(({ id }) => id);
  for (const id of ids.slice(0, 5)) await dismissIssue(db, project.id, id, owner.id, words);
  await restoreIssue(db, project.id, ids[1] ?? "", owner.id);
  const rule = await createDismissRule(db, project.id, owner.id, { match: { severity: "high" }, ...words });
  expect(await differences()).toEqual([]);

  await runAssessment(db, project.id, sampleAssessment(found.slice(100)));
  expect(await differences()).toEqual([]);
  await deleteDismissRule(db, project.id, rule.id, owner.id);
  expect(await differences()).toEqual([]);

  await runAssessment(db, project.id, sampleAssessment(found.slice(30)));
  for (const id of ids.slice(20)) {
    await dismissIssue(db, project.id, id, owner.id, words).catch(() => null);
  }
  expect(await differences()).toEqual([]);
  const statuses = await db.selectFrom("issues").select("status").distinct().execute();
  expect(statuses.map(({ status }) => status).sort()).toEqual(["dismissed", "open", "reopened", "resolved"]);
});
