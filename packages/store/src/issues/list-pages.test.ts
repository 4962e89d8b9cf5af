import { sql } from "kysely";
import { expect, test } from "vitest";
import { createDismissRule } from "../dismiss-rules/dismiss-rules.ts";
import { runAssessment, sampleAssessment, seedProject, testDatabase } from "../testing/index.ts";
import { manyIssues } from "../testing/many-issues.ts";
import { dismissIssue, restoreIssue } from "./dismiss-issue.ts";
import { listIssues } from "./list-issues.ts";
import type { IssueListOptions } from "./list-issues.ts";
import { orderBy } from "./issue-order.ts";

const { db } = await testDatabase();
const keys = ["severity", "first_seen_at", "last_seen_at", "file", "rule_id", "confidence"] as const;
const sorts = keys.flatMap((key) => [key, `-${key}`] as const);

/** The pages that are not the same rows of one sort of all. */
async function wrongPages(projectId: string, filters: Partial<IssueListOptions>): Promise<string[]> {
  const wrong: string[] = [];
  for (const sort of sorts) {
    const statuses = filters.status ?? ["open", "reopened", "resolved", "dismissed"];
    const categories = filters.category ?? ["security", "runtime_risks", "code_smells", "dead_code"];
    const { rows } = await sql<{ id: string }>`
      select issues.id from issues join repositories on repositories.id = issues.repository_id
      where issues.project_id = ${projectId}::uuid and issues.status = any(${statuses}::text[])
        and issues.category = any(${categories}::text[])
      order by ${orderBy(sort, false)}`.execute(db);
    const sorted = rows.map(({ id }) => id);
    const total = sorted.length;
    for (let step = 0; step < 5; step += 1) {
      const offset = step < 3 ? Math.floor((total * step * 7919) / 3) % total : total - (step - 3) * 20;
      const limit = step % 4 === 0 ? 200 : 37;
      const page = await listIssues(db, projectId, { ...filters, sort, limit, offset });
      const expected = sorted.slice(offset, offset + limit);
      const isSame =
        page.issues.length === expected.length && page.issues.every(({ id }, at) => id === expected[at]);
      if (!isSame || page.total_count !== total) wrong.push(`${sort} ${offset} ${limit}`);
    }
  }
  return wrong;
}

test("every page of every order is that part of one sort of all issues, whatever happened to them", async () => {
  const { owner, project } = await seedProject(db);
  const words = { reason: "wont_fix", comment: "" } as const;
  const open = { status: ["open", "reopened"] } as const;
  // One value that thousands share, and some that few do.
  const found = manyIssues(3300);
  for (const [index, issue] of found.entries()) if (index % 5 > 0) issue.confidence = 0.9;
  await runAssessment(db, project.id, sampleAssessment(found.slice(0, 3000)));
  expect(await wrongPages(project.id, open)).toEqual([]);

  const { issues } = await listIssues(db, project.id, { ...open, sort: "file", limit: 40, offset: 980 });
  for (const { id } of issues) await dismissIssue(db, project.id, id, owner.id, words);
  await restoreIssue(db, project.id, issues[7]?.id ?? "", owner.id);
  await createDismissRule(db, project.id, owner.id, { match: { rule_id: "rule-3" }, ...words });
  await runAssessment(db, project.id, sampleAssessment(found.slice(300)));
  for (const { id } of issues.slice(0, 20)) await restoreIssue(db, project.id, id, owner.id);
  expect(await wrongPages(project.id, open)).toEqual([]);
  expect(await wrongPages(project.id, { category: ["security", "dead_code"] })).toEqual([]);
}, 120_000);
