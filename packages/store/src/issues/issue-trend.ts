import { sql } from "kysely";
import { anyOf } from "../any-of.ts";
import type { Db } from "../tables.ts";
import { matchingIssues } from "./issue-filters.ts";
import type { IssueFilters } from "./issue-filters.ts";

/** Issues at one completed assessment of the whole project. */
export interface IssueTrendPoint {
  assessment_id: string;
  completed_at: string;
  active_count: number;
  new_count: number;
  fixed_count: number;
}

type StayFilters = Pick<IssueFilters, "category" | "severity" | "repository_id">;

/** So many issues were there from one time to another; null for those that still are. */
interface Stay {
  came: number;
  went: number | null;
  active: boolean;
  count: number;
}

/**
 * The issues of a project over time. What is dismissed now counts as not active at any time; new and fixed
 * tell of what was there and what was not at the assessment before.
 *
 * @returns the assessments of the last so many days, oldest first.
 */
export async function getIssueTrend(
  db: Db,
  projectId: string,
  { category, severity, repository_id }: StayFilters,
  days: number,
): Promise<IssueTrendPoint[]> {
  const [points, stays] = await Promise.all([
    db
      .selectFrom("assessments")
      .select(["id", "completed_at", microseconds("completed_at").as("time")])
      .where("project_id", "=", projectId)
      .where("repository_id", "is", null)
      .where("status", "=", "completed")
      .orderBy("completed_at")
      .execute(),
    selectStays(db, projectId, { category, severity, repository_id }),
  ]);
  const times = points.map(({ time }) => time);
  const changes = points.map(() => ({ active: 0, new: 0, fixed: 0 }));
  for (const { came, went, active, count } of stays) {
    const first = firstAtOrAfter(times, came);
    const end = went === null ? times.length : firstAtOrAfter(times, went);
    const [arrival, departure] = [changes[first], changes[end]];
    // What comes and goes between two assessments was seen by neither.
    if (arrival === undefined || first >= end) continue;
    arrival.new += count;
    if (active) arrival.active += count;
    if (departure === undefined) continue;
    departure.fixed += count;
    if (active) departure.active -= count;
  }
  const since = (Date.now() - days * 86_400_000) * 1000;
  let active_count = 0;
  return points.flatMap(({ id, completed_at, time }, index) => {
    const change = changes[index];
    active_count += change?.active ?? 0;
    if (time < since || change === undefined || completed_at === null) return [];
    return [
      { assessment_id: id, completed_at, active_count, new_count: change.new, fixed_count: change.fixed },
    ];
  });
}

/** Timestamps as numbers: as text they lack their fraction. */
function microseconds(column: string) {
  return sql<number>`(extract(epoch from ${sql.ref(column)}) * 1000000)::float8`;
}

/** Of the issues that never came back there are sums; of the others the histories tell. */
async function selectStays(db: Db, projectId: string, filters: StayFilters): Promise<Stay[]> {
  let counted = db.selectFrom("issue_stays").where("project_id", "=", projectId);
  for (const key of ["category", "severity", "repository_id"] as const) {
    const values = filters[key];
    if (values !== undefined) counted = counted.where(key, "=", anyOf<never>([...values] as never[]));
  }
  const once = counted
    .select([
      microseconds("came_at").as("came"),
      microseconds("went_at").as("went"),
      sql<boolean>`not is_dismissed`.as("active"),
      sql<number>`sum(count)`.as("count"),
    ])
    .groupBy(["came_at", "went_at", "is_dismissed"])
    .execute();
  const reopened = matchingIssues(db, projectId, filters)
    .select(["issues.id", "issues.first_seen_at", "issues.status", "issues.resolved_at"])
    .where("issues.reopened_at", "is not", null);
  const again = sql<Stay>`
    with reopened as (${reopened}),
    stays as (
      select id, first_seen_at as came, status, resolved_at from reopened
      union all
      select reopened.id, e.occurred_at, reopened.status, reopened.resolved_at from reopened
      join issue_events e on e.issue_id = reopened.id and e.event = 'reopened'
    ),
    intervals as (
      select came, status <> 'dismissed' as active, case when resolved_at is not null then (
        select min(e.occurred_at) from issue_events e
        where e.issue_id = stays.id and e.event = 'resolved' and e.occurred_at > stays.came
      ) end as went
      from stays
    )
    select ${microseconds("came")} as came, ${microseconds("went")} as went, active, count(*) as count
    from intervals group by came, went, active`.execute(db);
  return [...(await once), ...(await again).rows];
}

/** The index of the first of the ascending times that is not before a time; their number if all are. */
function firstAtOrAfter(times: readonly number[], time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
