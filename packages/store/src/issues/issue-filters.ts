import { globPattern, isGlob, type Category, type Severity } from "@octokraft/engine";
import { severities } from "@octokraft/engine/scoring";
import { sql } from "kysely";
import type { RawBuilder, SelectQueryBuilder } from "kysely";
import { anyOf } from "../any-of.ts";
import type { Db, IssueStatus, Tables } from "../tables.ts";
import { foldCase } from "./fold-case.ts";
import { likeText, likeGlob } from "./like-pattern.ts";

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

/** Filters that `issue_counts` can answer. */
export function areCounted({ file, first_seen_since, search }: IssueFilters): boolean {
  return file === undefined && first_seen_since === undefined && search === undefined;
}

/** The issues of a project that meet the filters. */
export function matchingIssues(
  db: Db,
  projectId: string,
  filters: IssueFilters,
): SelectQueryBuilder<Tables, "issues", object> {
  let query = db.selectFrom("issues").where("issues.project_id", "=", projectId);
  const { status, severity, file, first_seen_since, search } = filters;
  if (status !== undefined) query = query.where(statusIn(status));
  if (severity !== undefined) {
    const ranks = severity.map((name) => severities.indexOf(name) + 1);
    query = query.where(sql<boolean>`issues.severity_rank = any(${ranks}::smallint[])`);
  }
  for (const key of ["category", "repository_id", "rule_id", "analyzer"] as const) {
    const values = filters[key];
    if (values !== undefined) query = query.where(`issues.${key}`, "=", anyOf<never>([...values] as never[]));
  }
  if (file !== undefined) query = query.where(fileIs(file));
  if (first_seen_since !== undefined) query = query.where("issues.first_seen_at", ">=", first_seen_since);
  if (search !== undefined) query = query.where("issues.search_text", "like", likeText(foldCase(search)));
  return query;
}

/** The rows of `issue_counts` that meet filters of which `areCounted` says that it can. */
export function countedIssues(
  db: Db,
  projectId: string,
  filters: IssueFilters,
): SelectQueryBuilder<Tables, "issue_counts", object> {
  let query = db.selectFrom("issue_counts").where("issue_counts.project_id", "=", projectId);
  for (const key of ["status", "severity", "category", "repository_id", "rule_id", "analyzer"] as const) {
    const values = filters[key];
    if (values !== undefined) {
      query = query.where(`issue_counts.${key}`, "=", anyOf<never>([...values] as never[]));
    }
  }
  return query;
}

/** The rows of `issue_places` that meet filters without rules of which `areCounted` says that it can. */
export function placedIssues(
  db: Db,
  projectId: string,
  filters: IssueFilters,
): SelectQueryBuilder<Tables, "issue_places", object> {
  let query = db.selectFrom("issue_places").where("issue_places.project_id", "=", projectId);
  for (const key of ["status", "severity", "category", "repository_id", "analyzer"] as const) {
    const values = filters[key];
    if (values !== undefined) {
      query = query.where(`issue_places.${key}`, "=", anyOf<never>([...values] as never[]));
    }
  }
  return query;
}

const active: readonly IssueStatus[] = ["open", "reopened"];
const inactive: readonly IssueStatus[] = ["resolved", "dismissed"];

/** In the words of the indexes that hold the active ones alone, or the others. */
function statusIn(statuses: readonly IssueStatus[]): RawBuilder<boolean> {
  const only = (half: readonly IssueStatus[]) => statuses.every((status) => half.includes(status));
  const exact = sql<boolean>`issues.status = ${anyOf(statuses)}`;
  if (only(active)) {
    const half = sql<boolean>`issues.status in ('open', 'reopened')`;
    return active.every((status) => statuses.includes(status)) ? half : sql<boolean>`(${half} and ${exact})`;
  }
  if (only(inactive)) return sql<boolean>`(issues.status in ('resolved', 'dismissed') and ${exact})`;
  return exact;
}

/** So long is the beginning of a path that indexes hold. */
const keyLength = 250;

function fileIs(file: string): RawBuilder<boolean> {
  if (isGlob(file)) {
    const literal = file.slice(0, file.search(/[*?{]/u));
    const likes = likeGlob(file);
    const narrowed = likes === null ? sql`true` : sql`issues.search_text like ${likes}`;
    return sql<boolean>`(${startsWith(literal)} and ${narrowed} and issues.file ~ ${globPattern(file)})`;
  }
  const name = file.endsWith("/") ? file.slice(0, -1) : file;
  if (name.length + 1 >= keyLength) {
    return sql<boolean>`(${startsWith(name)} and (issues.file = ${file} or starts_with(issues.file, ${`${name}/`})))`;
  }
  // One range from the file to the end of the folder, and out of it what only begins alike: `a.ts` between `a` and `a/`.
  const itself = file === name ? sql`issues.file_key = ${name} or` : sql``;
  return sql<boolean>`(issues.file_key >= ${name} and issues.file_key < ${`${name}0`}
    and (${itself} issues.file_key >= ${`${name}/`}))`;
}

/** Narrows to a range of the index: everything that begins with a text lies between it and its successor. */
function startsWith(prefix: string): RawBuilder<boolean> {
  const key = prefix.slice(0, keyLength);
  if (key === "") return sql<boolean>`true`;
  return sql<boolean>`issues.file_key >= ${key} and issues.file_key < ${`${key}\u{10FFFF}`}`;
}
