import type { Category, Severity } from "@octokraft/engine";
import { categories } from "@octokraft/engine/scoring";
import { sql } from "kysely";
import type { Selectable } from "kysely";
import type { Db, IssueStatus, Tables } from "../tables.ts";
import { directoryOf } from "./count-issues.ts";
import { areCounted, countedIssues, matchingIssues } from "./issue-filters.ts";
import type { IssueFilters } from "./issue-filters.ts";
import { getIssueTrend } from "./issue-trend.ts";
import type { IssueTrendPoint } from "./issue-trend.ts";

type SeverityCounts = Record<Severity, number>;

/** Counts of the issues that match, and their number over time. */
export interface IssueStats {
  total_count: number;
  /** All eight in the usual order. */
  by_category: { category: Category; count: number; by_severity: SeverityCounts }[];
  by_severity: SeverityCounts;
  by_status: Record<IssueStatus, number>;
  /** Most issues first, at most 100. */
  by_rule: { rule_id: string; analyzer: string; category: Category; count: number }[];
  /** Most issues first, at most 100; a directory's own files only. */
  by_directory: { repository_id: string; directory: string; count: number }[];
  by_repository: { repository_id: string; name: string; count: number }[];
  /** Oldest first; heeds of the filters category, severity and repository alone. */
  trend: IssueTrendPoint[];
}

const most = 100;

export async function getIssueStats(
  db: Db,
  projectId: string,
  { trend_days, ...filters }: IssueFilters & { trend_days: number },
): Promise<IssueStats> {
  const counted = countedOrMatching(db, projectId, filters);
  const count = sql<number>`sum(counted.count)`;
  const [groups, by_directory, repositories, trend] = await Promise.all([
    counted
      .select(["repository_id", "rule_id", "analyzer", "category", "severity", "status", count.as("count")])
      .groupBy(["repository_id", "rule_id", "analyzer", "category", "severity", "status"])
      .having(count, ">", 0)
      .execute(),
    counted
      .select(["repository_id", "directory", count.as("count")])
      .groupBy(["repository_id", "directory"])
      .having(count, ">", 0)
      .orderBy(count, "desc")
      .orderBy("directory")
      .limit(most)
      .execute(),
    db.selectFrom("repositories").select(["id", "name"]).where("project_id", "=", projectId).execute(),
    getIssueTrend(db, projectId, filters, trend_days),
  ]);
  const by_severity = noSeverities();
  const by_status = { open: 0, reopened: 0, resolved: 0, dismissed: 0 };
  const by_category = categories.map((category) => ({ category, count: 0, by_severity: noSeverities() }));
  const by_rule = new Map<string, IssueStats["by_rule"][number]>();
  const by_repository = new Map<string, number>();
  let total_count = 0;
  for (const { repository_id, rule_id, analyzer, category, severity, status, count } of groups) {
    total_count += count;
    by_severity[severity] += count;
    by_status[status] += count;
    by_repository.set(repository_id, (by_repository.get(repository_id) ?? 0) + count);
    const key = JSON.stringify([rule_id, analyzer, category]);
    const rule = by_rule.get(key) ?? { rule_id, analyzer, category, count: 0 };
    rule.count += count;
    by_rule.set(key, rule);
    const entry = by_category[categories.indexOf(category)];
    if (entry === undefined) continue;
    entry.count += count;
    entry.by_severity[severity] += count;
  }
  return {
    total_count,
    by_category,
    by_severity,
    by_status,
    by_rule: [...by_rule.values()]
      .sort(
        (a, b) =>
          b.count - a.count || a.rule_id.localeCompare(b.rule_id) || a.category.localeCompare(b.category),
      )
      .slice(0, most),
    by_directory,
    by_repository: repositories
      .map(({ id, name }) => ({ repository_id: id, name, count: by_repository.get(id) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name)),
    trend,
  };
}

type Counted = Pick<
  Selectable<Tables["issue_counts"]>,
  "repository_id" | "rule_id" | "analyzer" | "category" | "severity" | "status" | "directory" | "count"
>;

/** From the counts if they can answer, else each issue as one. */
function countedOrMatching(db: Db, projectId: string, filters: IssueFilters) {
  const columns = ["repository_id", "rule_id", "analyzer", "category", "severity", "status"] as const;
  if (areCounted(filters)) {
    const counts = countedIssues(db, projectId, filters).select([...columns, "directory", "count"]);
    return db.selectFrom(counts.$castTo<Counted>().as("counted"));
  }
  const ones = matchingIssues(db, projectId, filters)
    .select(columns)
    .select([directoryOf.as("directory"), sql<number>`1`.as("count")]);
  return db.selectFrom(ones.$castTo<Counted>().as("counted"));
}

function noSeverities(): SeverityCounts {
  return { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
}
