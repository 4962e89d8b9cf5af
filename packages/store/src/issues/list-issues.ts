import { globPattern, isGlob, type Category, type Severity } from "@octokraft/engine";
import { sql } from "kysely";
import type { RawBuilder, SelectQueryBuilder } from "kysely";
import { anyOf } from "../any-of.ts";
import { countOf } from "../count-of.ts";
import type { Page, PageOptions } from "../page.ts";
import type { Db, IssueStatus, Tables } from "../tables.ts";
import { selectIssueSummary } from "./select-issue.ts";
import type { IssueSummary } from "./select-issue.ts";

export type IssuePage = Page & { issues: IssueSummary[] };

/** All that are given must hold; the values of one are alternatives. */
export interface IssueFilters {
  severity?: readonly Severity[] | undefined;
  category?: readonly Category[] | undefined;
  repository_id?: readonly string[] | undefined;
  status?: readonly IssueStatus[] | undefined;
  rule_id?: readonly string[] | undefined;
  analyzer?: readonly string[] | undefined;
  /** A file, a folder, or a glob. */
  file?: string | undefined;
  first_seen_since?: string | undefined;
  /** Text in message, file or symbol, whatever its case. */
  search?: string | undefined;
}

type Matching = SelectQueryBuilder<Tables, "issues", object>;

type SortKey = "severity" | "first_seen_at" | "last_seen_at" | "file" | "rule_id" | "confidence";

export interface IssueListOptions extends IssueFilters, PageOptions {
  /** `-severity` is gravest first. Ties go by file and line. */
  sort: SortKey | `-${SortKey}`;
}

/**
 * The page is chosen by ids alone, as far as possible in the index of the order, and its rows are read
 * after that: a page far down costs little more than the first.
 */
export async function listIssues(
  db: Db,
  projectId: string,
  { sort, limit, offset, ...filters }: IssueListOptions,
): Promise<IssuePage> {
  const matching = matchingIssues(db, projectId, filters);
  const order = orderOf(sort);
  const page = candidates(db, matching, filters)
    .select("issues.id")
    .orderBy(sql`${sql.join(order)}`)
    .limit(limit)
    .offset(offset);
  const [issues, total_count] = await Promise.all([
    selectIssueSummary(db)
      .where("issues.id", "in", page)
      .orderBy(sql`${sql.join(order)}`)
      .execute(),
    countOf(matching),
  ]);
  return { issues, total_count, limit, offset };
}

/**
 * Few issues meet a rule or a file, and those often lie together in an order: a rule has one severity.
 * The planner takes them for spread evenly and walks the index of the order through nearly all issues, so
 * they are found first (`offset 0` keeps the two steps apart) and sorted then.
 */
function candidates(db: Db, matching: Matching, { rule_id, file }: IssueFilters): Matching {
  if (rule_id === undefined && file === undefined) return matching;
  const found = matching
    .select([
      "issues.id",
      "issues.repository_id",
      "issues.rule_id",
      "issues.severity_rank",
      "issues.file_key",
      "issues.start_line",
      "issues.confidence",
      "issues.first_seen_at",
      "issues.last_seen_at",
    ])
    .offset(0);
  return db.selectFrom(found.as("issues"));
}

/** The issues of a project that meet the filters. */
export function matchingIssues(db: Db, projectId: string, filters: IssueFilters): Matching {
  let query = db.selectFrom("issues").where("issues.project_id", "=", projectId);
  const { status } = filters;
  if (status !== undefined) query = query.where(statusIn(status));
  for (const key of ["severity", "category", "repository_id", "rule_id", "analyzer"] as const) {
    const values = filters[key];
    if (values !== undefined) query = query.where(`issues.${key}`, "=", anyOf<never>([...values] as never[]));
  }
  if (filters.file !== undefined) query = query.where(fileIs(filters.file));
  if (filters.first_seen_since !== undefined) {
    query = query.where("issues.first_seen_at", ">=", filters.first_seen_since);
  }
  if (filters.search !== undefined) {
    const text = filters.search.toLowerCase();
    query = query.where(
      sql<boolean>`(strpos(lower(issues.message), ${text}) > 0 or strpos(lower(issues.file), ${text}) > 0
        or strpos(lower(issues.symbol), ${text}) > 0)`,
    );
  }
  return query;
}

const active: readonly IssueStatus[] = ["open", "reopened"];

/** The active ones in the words of the index that holds them alone. */
function statusIn(statuses: readonly IssueStatus[]): RawBuilder<boolean> {
  const areActive = statuses.length === active.length && active.every((status) => statuses.includes(status));
  if (areActive) return sql<boolean>`issues.status in ('open', 'reopened')`;
  return sql<boolean>`issues.status = ${anyOf(statuses)}`;
}

function fileIs(file: string): RawBuilder<boolean> {
  if (isGlob(file)) {
    const literal = file.slice(0, file.search(/[*?]/u));
    return sql<boolean>`(${below(literal)} and issues.file ~ ${globPattern(file)})`;
  }
  const folder = file.endsWith("/") ? file : `${file}/`;
  return sql<boolean>`(issues.file_key = left(${file}, 250) and issues.file = ${file}
    or ${below(folder)} and starts_with(issues.file, ${folder}))`;
}

/** Narrows to a range of the index: everything that begins with a text lies between it and its successor. */
function below(prefix: string): RawBuilder<boolean> {
  const key = prefix.slice(0, 250);
  if (key === "") return sql<boolean>`true`;
  return sql<boolean>`issues.file_key >= ${key} and issues.file_key < ${`${key}\u{10FFFF}`}`;
}

/** What is there has no time of its own: it was last seen in the latest assessment of its repository. */
const lastSeenAt = sql`coalesce(issues.last_seen_at,
  (select r.last_assessed_at from repositories r where r.id = issues.repository_id))`;

/** Every order ends in the id, so that pages neither repeat nor skip. */
function orderOf(sort: IssueListOptions["sort"]): RawBuilder<unknown>[] {
  const descending = sort.startsWith("-");
  const direction = sql.raw(descending ? "desc" : "asc");
  const key = sort.replace("-", "") as SortKey;
  const ties = [sql`issues.file_key`, sql`issues.start_line`, sql`issues.id`];
  if (key === "file") return ties.map((tie) => sql`${tie} ${direction}`);
  // 1 is critical, so that the gravest come first when it grows.
  if (key === "severity")
    return [descending ? sql`issues.severity_rank` : sql`issues.severity_rank desc`, ...ties];
  const value = key === "last_seen_at" ? lastSeenAt : sql.ref(`issues.${key}`);
  return [sql`${value} ${direction}`, ...ties];
}
