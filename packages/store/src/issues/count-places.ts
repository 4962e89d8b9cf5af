import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Db } from "../tables.ts";

/** The orders in which places are counted, and what they go by before the file, as a number that PostgreSQL keeps exactly. */
export const placeOrders: RawBuilder<unknown> = sql`(values
  ('file', 0::double precision),
  ('confidence', issues.confidence),
  ('first_seen_at', (extract(epoch from issues.first_seen_at) * 1000000)::double precision)
) as orders (sort, value)`;

/**
 * Counts anew where in its orders a project has how many issues: files that follow one another and have some
 * thousand issues together are one stretch, named by its first file; a value that few issues share has one
 * stretch, named "". To be called whenever issues were added, or changed in what `issue_places` tells apart,
 * in the same transaction.
 */
export async function countPlaces(trx: Db, projectId: string): Promise<void> {
  await trx.deleteFrom("issue_places").where("project_id", "=", projectId).execute();
  await sql`with files as (
      select file_key, floor((sum(count(*)) over (order by file_key) - count(*)) / 1000) as number
      from issues where project_id = ${projectId}::uuid group by file_key
    ), stretches as (
      select file_key, min(file_key) over (partition by number) as stretch from files
    ), alike as (
      select project_id, repository_id, orders.sort, orders.value, stretch, analyzer, category, severity, status,
        count(*) as count
      from issues join stretches using (file_key) cross join lateral ${placeOrders}
      where project_id = ${projectId}::uuid
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    ), sized as (
      select *, sum(count) over (partition by sort, value) as size from alike
    )
    insert into issue_places
    select project_id, repository_id, sort, value, case when size < 2000 then '' else stretch end,
      analyzer, category, severity, status, sum(count)
    from sized group by 1, 2, 3, 4, 5, 6, 7, 8, 9`.execute(trx);
}
