import { sql } from "kysely";
import { newId } from "../new-id.ts";
import type { Db } from "../tables.ts";
import { directoryOf } from "./count-issues.ts";
import { placeOrders } from "./count-places.ts";

/** Who dismissed or restored issues, and what was said about it. */
export interface Change {
  user_id: string;
  comment: string;
}

const batch = 1000;

/**
 * Gives issues the status that their dismissal by hand and the dismiss rules that match them make, and
 * writes into the history of those that changed. What is gone stays resolved.
 *
 * @param change null for what an assessment did: that has no entry in the history.
 * @returns the repositories of the issues that changed.
 */
export async function settleStatus(
  trx: Db,
  issueIds: readonly string[],
  change: Change | null,
): Promise<string[]> {
  const repositories = new Set<string>();
  for (let start = 0; start < issueIds.length; start += batch) {
    const { rows } = await sql<{
      id: string;
      repository_id: string;
      status: string;
      file: string;
      start_line: number;
    }>`
      with changed as (
      update issues set status = settled.status
      from (
        select id, status as former, case
          when dismissed_at is not null or exists (select from issue_dismiss_rules where issue_id = issues.id)
            then 'dismissed'
          when reopened_at is not null then 'reopened' else 'open' end as status
        from issues where id = any(${issueIds.slice(start, start + batch)}::uuid[]) and status <> 'resolved'
      ) as settled
      where issues.id = settled.id and issues.status <> settled.status
      returning issues.id, issues.project_id, issues.repository_id, issues.file, issues.start_line,
        issues.rule_id, issues.analyzer, issues.category, issues.severity, issues.status, settled.former,
        issues.first_seen_at, issues.resolved_at, issues.reopened_at, issues.confidence, issues.file_key
      ), differences as (
        select issues.*, was_or_is.status as counted_status, was_or_is.count
        from changed as issues cross join lateral (values (former, -1), (status, 1)) as was_or_is (status, count)
      ), counts as (
        insert into issue_counts
        select project_id, repository_id, ${directoryOf}, rule_id, analyzer, category, severity, counted_status,
          sum(count)
        from differences as issues group by 1, 2, 3, 4, 5, 6, 7, 8
      ), places as (
        insert into issue_places
        select project_id, repository_id, orders.sort, orders.value, coalesce((
            select stretch from issue_places as counted
            where counted.project_id = issues.project_id and counted.sort = orders.sort
              and counted.value = orders.value and counted.stretch <= issues.file_key
            order by counted.stretch desc limit 1
          ), '') as stretch,
          analyzer, category, severity, counted_status, sum(count)
        from differences as issues cross join lateral ${placeOrders} group by 1, 2, 3, 4, 5, 6, 7, 8, 9
      ), stays as (
        insert into issue_stays
        select project_id, repository_id, category, severity, counted_status = 'dismissed', first_seen_at, resolved_at,
          sum(count)
        from differences where reopened_at is null group by 1, 2, 3, 4, 5, 6, 7
      )
      select id, repository_id, status, file, start_line from changed`.execute(trx);
    for (const { repository_id } of rows) repositories.add(repository_id);
    if (change === null || rows.length === 0) continue;
    const occurred_at = new Date();
    const events = rows.map(({ id, status, file, start_line }) => ({
      id: newId(),
      issue_id: id,
      event: status === "dismissed" ? ("dismissed" as const) : ("restored" as const),
      occurred_at,
      file,
      start_line,
      user_id: change.user_id,
      comment: change.comment === "" ? null : change.comment,
    }));
    await sql`insert into issue_events (id, issue_id, event, occurred_at, file, start_line, user_id, comment)
      select * from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as t(id uuid, issue_id uuid, event text,
        occurred_at timestamptz, file text, start_line integer, user_id uuid, comment text)`.execute(trx);
  }
  return [...repositories];
}
