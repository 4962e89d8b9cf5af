import { sql } from "kysely";
import type { QueryExecutorProvider } from "kysely";

export async function up(db: QueryExecutorProvider): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // How many issues lie where in the orders of lists, as a sum over rows: by value, then by stretch of files.
  `create table issue_places (
    project_id uuid not null references projects on delete cascade,
    repository_id uuid not null references repositories on delete cascade,
    sort text not null,
    value double precision not null,
    stretch text collate "C" not null,
    analyzer text not null,
    category text not null,
    severity text not null,
    status text not null,
    count integer not null
  )`,
  `create index issue_places_of_project on issue_places (project_id, sort, value, stretch)`,
  `create index issue_places_of_repository on issue_places (repository_id)`,
  `with files as (
    select project_id, file_key,
      floor((sum(count(*)) over (partition by project_id order by file_key) - count(*)) / 1000) as number
    from issues group by project_id, file_key
  ), stretches as (
    select project_id, file_key, min(file_key) over (partition by project_id, number) as stretch from files
  ), alike as (
    select project_id, repository_id, orders.sort, orders.value, stretch, analyzer, category, severity, status,
      count(*) as count
    from issues join stretches using (project_id, file_key) cross join lateral (values
      ('file', 0::double precision),
      ('confidence', issues.confidence),
      ('first_seen_at', (extract(epoch from issues.first_seen_at) * 1000000)::double precision)
    ) as orders (sort, value)
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9
  ), sized as (
    select *, sum(count) over (partition by project_id, sort, value) as size from alike
  )
  insert into issue_places
  select project_id, repository_id, sort, value, case when size < 2000 then '' else stretch end,
    analyzer, category, severity, status, sum(count)
  from sized group by 1, 2, 3, 4, 5, 6, 7, 8, 9`,
];
