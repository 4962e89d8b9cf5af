import type { Severity } from "@octokraft/engine";
import { severities } from "@octokraft/engine/scoring";
import { sql } from "kysely";
import type { Db } from "../tables.ts";
import { countedIssues, placedIssues } from "./issue-filters.ts";
import type { IssueFilters } from "./issue-filters.ts";
import type { IssueSort } from "./issue-order.ts";

/** A part of a list in its order: issues that the order takes for equal but for their file, in files that follow one another. */
export interface ListSection {
  /** Tells the issues that are equal so far from the list's others. */
  filters: SectionFilters;
  /** The same for sections whose issues are equal so far. */
  key: string;
  /** Where its files begin, and before which they end; null for the first and the last. */
  from: string | null;
  to: string | null;
  count: number;
}

export interface SectionFilters {
  severity?: readonly Severity[];
  rule_id?: readonly string[];
  repository_id?: readonly string[];
  /** What `issue_places` has for the order's key. */
  values?: readonly number[];
}

type Equal = Pick<ListSection, "filters" | "key" | "count"> & { stretch: string | null };

/** The parts that a list falls into by its order, those of the first page first; one where the counts tell none. */
export async function listSections(
  db: Db,
  projectId: string,
  filters: IssueFilters,
  sort: IssueSort,
): Promise<ListSection[]> {
  const rows = await inNaturalOrder(db, projectId, filters, sort);
  const sections = rows.map(({ stretch, filters: of, key, count }, index): ListSection => {
    const next = rows[index + 1];
    const from = rows[index - 1]?.key === key ? stretch : null;
    return { filters: of, key, count, from, to: next?.key === key ? next.stretch : null };
  });
  return isNatural(sort) ? sections : sections.reverse();
}

/** Whether the files go forward in an order; if not, it is the exact reverse of one where they do. */
function isNatural(sort: IssueSort): boolean {
  return sort.startsWith("-") !== (sort.endsWith("file") || sort.endsWith("rule_id"));
}

async function inNaturalOrder(
  db: Db,
  projectId: string,
  filters: IssueFilters,
  sort: IssueSort,
): Promise<Equal[]> {
  const counted = countedIssues(db, projectId, filters);
  const count = sql<number>`coalesce(sum(count), 0)`.as("count");
  const name = sort.replace("-", "");
  if (name === "rule_id") {
    const rows = await counted.select(["rule_id", count]).groupBy("rule_id").orderBy("rule_id").execute();
    return rows.map((row) => ({
      filters: { rule_id: [row.rule_id] },
      key: row.rule_id,
      stretch: null,
      count: row.count,
    }));
  }
  if (name === "last_seen_at" && !areThere(filters)) {
    const row = await counted.select(count).executeTakeFirstOrThrow();
    return [{ filters: {}, key: "", stretch: null, count: row.count }];
  }
  const order = name === "first_seen_at" || name === "confidence" ? name : "file";
  const placed = placedIssues(db, projectId, filters).where("sort", "=", order);
  if (name === "severity") {
    const rows = await placed
      .select(["severity", "stretch", count])
      .groupBy(["severity", "stretch"])
      .orderBy("stretch")
      .execute();
    rows.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    return rows.map((row) => equal({ severity: [row.severity] }, row.severity, row));
  }
  if (name === "last_seen_at") {
    const rows = await placed
      .innerJoin("repositories", "repositories.id", "issue_places.repository_id")
      .select([
        "stretch",
        count,
        // Of the whole precision, which timestamps in answers have not.
        sql<string | null>`repositories.last_assessed_at::text`.as("time"),
        sql<string[]>`array_agg(distinct repositories.id)`.as("ids"),
      ])
      .groupBy(["repositories.last_assessed_at", "stretch"])
      .orderBy("repositories.last_assessed_at", "desc")
      .orderBy("stretch")
      .execute();
    return rows.map((row) => equal({ repository_id: row.ids }, row.time ?? "", row));
  }
  const rows = await placed
    .select(["value", "stretch", count])
    .groupBy(["value", "stretch"])
    .orderBy("value", "desc")
    .orderBy("stretch")
    .execute();
  return rows.map((row) => equal(order === "file" ? {} : { values: [row.value] }, String(row.value), row));
}

function equal(
  filters: SectionFilters,
  key: string,
  { stretch, count }: { stretch: string; count: number },
): Equal {
  return { filters, key, stretch, count };
}

/** What is there was last seen with the rest of its repository. */
function areThere({ status }: IssueFilters): boolean {
  return status !== undefined && status.every((one) => one === "open" || one === "reopened");
}

/** Issues in a row that one query can find. */
export interface PagePart {
  filters: SectionFilters;
  from: string | null;
  to: string | null;
  /** So many issues of this part come before the page and after it. */
  before: number;
  after: number;
  /** How many of its issues are on the page. */
  length: number;
  /** The order of the issues in this part: in one time of last sight, that of the files. */
  order: IssueSort;
}

/** At most three parts: what is equal to the first issue of the page, what is equal to the last, and all between. */
export function partsOfPage(
  sections: readonly ListSection[],
  sort: IssueSort,
  limit: number,
  offset: number,
): { total_count: number; parts: PagePart[] } {
  const total_count = sections.reduce((sum, { count }) => sum + count, 0);
  const end = Math.min(offset + limit, total_count);
  const groups: { key: string; sections: ListSection[]; start: number }[] = [];
  let start = 0;
  for (const section of sections) {
    if (section.count > 0 && start < end && start + section.count > offset) {
      const group = groups.at(-1);
      if (group?.key === section.key) group.sections.push(section);
      else groups.push({ key: section.key, sections: [section], start });
    }
    start += section.count;
  }
  const [first, ...others] = groups;
  const last = others.pop();
  const parts: PagePart[] = [];
  const add = (group: readonly ListSection[], partStart: number, isOneKey: boolean) => {
    const partEnd = partStart + group.reduce((sum, { count }) => sum + count, 0);
    const [top, bottom] = isNatural(sort) ? [group[0], group.at(-1)] : [group.at(-1), group[0]];
    const before = Math.max(0, offset - partStart);
    const after = Math.max(0, partEnd - end);
    const isOneTime = isOneKey && sort.endsWith("last_seen_at") && top?.filters.repository_id !== undefined;
    parts.push({
      filters: union(group.map(({ filters }) => filters)),
      from: isOneKey ? (top?.from ?? null) : null,
      to: isOneKey ? (bottom?.to ?? null) : null,
      before,
      after,
      length: partEnd - partStart - before - after,
      order: isOneTime ? (isNatural(sort) ? "file" : "-file") : sort,
    });
  };
  if (first !== undefined) add(first.sections, first.start, true);
  const [between] = others;
  if (between !== undefined) {
    const all = others.flatMap((group) => group.sections);
    add(all, between.start, others.length === 1);
  }
  if (last !== undefined) add(last.sections, last.start, true);
  return { total_count, parts };
}

function union(all: readonly SectionFilters[]): SectionFilters {
  const united: SectionFilters = {};
  for (const key of ["severity", "rule_id", "repository_id", "values"] as const) {
    const values = new Set<string | number>();
    for (const filters of all) for (const value of filters[key] ?? []) values.add(value);
    if (values.size > 0) Object.assign(united, { [key]: [...values] });
  }
  return united;
}
