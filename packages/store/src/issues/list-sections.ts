import type { Severity } from "@octokraft/engine";
import { severities } from "@octokraft/engine/scoring";
import { sql } from "kysely";
import type { Db } from "../tables.ts";
import { countedIssues } from "./issue-filters.ts";
import type { IssueFilters } from "./issue-filters.ts";
import type { IssueSort } from "./issue-order.ts";

/** A part of a list in its order: the issues of one severity, of one rule, of repositories seen at one time. */
export interface ListSection {
  /** Tells its issues from the list's others. */
  filters: IssueFilters;
  count: number;
}

/** The parts that a list falls into by its order, those of the first page first; one where the counts tell none. */
export async function listSections(
  db: Db,
  projectId: string,
  filters: IssueFilters,
  sort: IssueSort,
): Promise<ListSection[]> {
  const counted = countedIssues(db, projectId, filters);
  const count = sql<number>`coalesce(sum(issue_counts.count), 0)`.as("count");
  if (sort.endsWith("severity")) {
    const rows = await counted.select(["severity", count]).groupBy("severity").execute();
    const gravestFirst = rows.sort((a, b) => rank(a.severity) - rank(b.severity));
    const sections = gravestFirst.map((row) => ({ filters: { severity: [row.severity] }, count: row.count }));
    return sort === "-severity" ? sections : sections.reverse();
  }
  if (sort.endsWith("rule_id")) {
    const rows = await counted.select(["rule_id", count]).groupBy("rule_id").orderBy("rule_id").execute();
    const sections = rows.map((row) => ({ filters: { rule_id: [row.rule_id] }, count: row.count }));
    return sort === "rule_id" ? sections : sections.reverse();
  }
  if (sort.endsWith("last_seen_at") && areThere(filters)) {
    const rows = await counted
      .innerJoin("repositories", "repositories.id", "issue_counts.repository_id")
      .select([count, sql<string[]>`array_agg(distinct repositories.id)`.as("ids")])
      .groupBy("repositories.last_assessed_at")
      .orderBy("repositories.last_assessed_at", sort === "last_seen_at" ? "asc" : "desc")
      .execute();
    return rows.map((row) => ({ filters: { repository_id: row.ids }, count: row.count }));
  }
  return [{ filters: {}, count: (await counted.select(count).executeTakeFirstOrThrow()).count }];
}

/** What is there was last seen with the rest of its repository. */
function areThere({ status }: IssueFilters): boolean {
  return status !== undefined && status.every((one) => one === "open" || one === "reopened");
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Where a page lies. */
export interface PagePlace {
  total_count: number;
  /** Tells the issues of the sections that the page is in from others. */
  within: IssueFilters;
  /** So many issues of these sections come before the page and after it. */
  before: number;
  after: number;
  /** How many issues are on the page. */
  length: number;
  /** The order of the issues in these sections: in one time of last sight, that of the files. */
  order: IssueSort;
}

export function sectionsOnPage(
  sections: readonly ListSection[],
  sort: IssueSort,
  limit: number,
  offset: number,
): PagePlace {
  const total_count = sections.reduce((sum, { count }) => sum + count, 0);
  const length = Math.max(0, Math.min(limit, total_count - offset));
  const touched: ListSection[] = [];
  let [start, before, after] = [0, 0, 0];
  for (const section of sections) {
    const end = start + section.count;
    if (start < offset + length && end > offset) {
      touched.push(section);
      before += Math.max(0, offset - start);
      after += Math.max(0, end - offset - length);
    }
    start = end;
  }
  const within: IssueFilters = {};
  for (const key of ["severity", "rule_id", "repository_id"] as const) {
    const values = touched.flatMap(({ filters }) => filters[key] ?? []);
    if (values.length > 0) Object.assign(within, { [key]: values });
  }
  const oneTime = touched.length === 1 && sort.endsWith("last_seen_at") && within.repository_id !== undefined;
  const order = oneTime ? (sort === "last_seen_at" ? "-file" : "file") : sort;
  return { total_count, within, before, after, length, order };
}
