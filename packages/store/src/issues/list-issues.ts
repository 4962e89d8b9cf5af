import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { anyOf } from "../any-of.ts";
import type { Page, PageOptions } from "../page.ts";
import type { Db } from "../tables.ts";
import { areCounted, matchingIssues } from "./issue-filters.ts";
import type { IssueFilters } from "./issue-filters.ts";
import { orderBy, sortKey } from "./issue-order.ts";
import type { IssueSort } from "./issue-order.ts";
import { listSections, partsOfPage } from "./list-sections.ts";
import { selectIssueSummary } from "./select-issue.ts";
import type { IssueSummary } from "./select-issue.ts";

export type IssuePage = Page & { issues: IssueSummary[] };

export interface IssueListOptions extends IssueFilters, PageOptions {
  sort: IssueSort;
}

interface Chosen {
  ids: readonly string[];
  total_count: number;
}

/** The page is chosen by ids alone, in an index as far as possible, and its rows are read after that. */
export async function listIssues(db: Db, projectId: string, options: IssueListOptions): Promise<IssuePage> {
  const { ids, total_count } = await choose(db, projectId, options);
  const rows = await selectIssueSummary(db).where("issues.id", "=", anyOf(ids)).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const issues = ids.flatMap((id) => byId.get(id) ?? []);
  return { issues, total_count, limit: options.limit, offset: options.offset };
}

function choose(db: Db, projectId: string, options: IssueListOptions): Promise<Chosen> {
  // The issues of a rule often lie together in an order: it has one severity. The planner takes them for
  // spread evenly, and would walk through nearly all issues to find them.
  const walk = areCounted(options) && options.rule_id === undefined;
  return walk ? walkOrder(db, projectId, options) : findAll(db, projectId, options);
}

/**
 * Walks the index of the order, in the sections that the page is in and from the nearer end, so that a page
 * far down costs little more than the first. How long the sections are is known from the counts.
 */
async function walkOrder(
  db: Db,
  projectId: string,
  { sort, limit, offset, ...filters }: IssueListOptions,
): Promise<Chosen> {
  const sections = await listSections(db, projectId, filters, sort);
  const { total_count, parts } = partsOfPage(sections, sort, limit, offset);
  const ids: string[] = [];
  for (const { before, after, length, order, ...part } of parts) {
    const fromTheEnd = after < before;
    const { values, ...equal } = part.filters;
    const rows = await matchingOrdered(db, projectId, { ...filters, ...equal }, order)
      .select("issues.id")
      .$if(values !== undefined, (query) => query.where(hasValue(order, values ?? [])))
      .$if(part.from !== null, (query) => query.where("issues.file_key", ">=", part.from ?? ""))
      .$if(part.to !== null, (query) => query.where("issues.file_key", "<", part.to ?? ""))
      .orderBy(orderBy(order, fromTheEnd))
      .limit(length)
      .offset(fromTheEnd ? after : before)
      .execute();
    const found = rows.map(({ id }) => id);
    ids.push(...(fromTheEnd ? found.reverse() : found));
  }
  return { ids, total_count };
}

/** In the words of the order's index. */
function hasValue(order: IssueSort, values: readonly number[]) {
  const [value] = values;
  const at = (micros: RawBuilder<unknown>) =>
    order.endsWith("confidence")
      ? sql`${micros}::double precision`
      : sql`timestamptz 'epoch' + ${micros}::double precision * interval '1 microsecond'`;
  const key = sortKey(order) ?? sql`null`;
  if (values.length === 1) return sql<boolean>`${key} = ${at(sql`${value}`)}`;
  return sql<boolean>`${key} = any(array(select ${at(sql`value`)} from unnest(${values}::double precision[]) as value))`;
}

/** Finds all that match once, to count and to sort them. */
async function findAll(
  db: Db,
  projectId: string,
  { sort, limit, offset, ...filters }: IssueListOptions,
): Promise<Chosen> {
  const key = sortKey(sort);
  const found = matchingOrdered(db, projectId, filters, sort)
    .select(["issues.id", "issues.file_key", "issues.start_line"])
    .$if(key !== null, (query) => query.select((key ?? sql`null`).as("sort_key")));
  const { rows } = await sql<Chosen>`
    with found as materialized (${found})
    select (select count(*) from found) as total_count, array(
      select id from found as issues
      order by ${orderBy(sort, false, key === null ? null : sql`issues.sort_key`)}
      limit ${limit} offset ${offset}
    ) as ids`.execute(db);
  return rows[0] ?? { ids: [], total_count: 0 };
}

function matchingOrdered(db: Db, projectId: string, filters: IssueFilters, sort: IssueSort) {
  // When what is there was last seen, its repository knows.
  return matchingIssues(db, projectId, filters).$if(sort.endsWith("last_seen_at"), (query) =>
    query.innerJoin("repositories", "repositories.id", "issues.repository_id"),
  );
}
