import { sql } from "kysely";
import type { Db } from "../tables.ts";
import { noCounts } from "./assessment-result.ts";
import type { IssueCounts } from "./assessment-result.ts";

/** The issues of a repository that count in its scores. */
export async function countActiveIssues(db: Db, repositoryId: string): Promise<IssueCounts> {
  const rows = await db
    .selectFrom("issue_counts")
    .select(["category", "severity", sql<number>`sum(count)`.as("count")])
    .where("repository_id", "=", repositoryId)
    .where("status", "in", ["open", "reopened"])
    .groupBy(["category", "severity"])
    .execute();
  const counts = noCounts();
  for (const { category, severity, count } of rows) counts[category][severity] = count;
  return counts;
}
