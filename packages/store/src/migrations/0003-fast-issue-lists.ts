import { sql } from "kysely";
import type { QueryExecutorProvider } from "kysely";
import { PostgresUnusableError } from "../postgres/postgres-unusable-error.ts";

export async function up(db: QueryExecutorProvider): Promise<void> {
  const trigrams = await trigramOperators(db);
  for (const statement of statements) await sql.raw(statement).execute(db);
  // Substrings have no other index.
  await sql.raw(`create index issues_by_text on issues using gin (search_text ${trigrams})`).execute(db);
}

/**
 * The operator class of pg_trgm, in whatever schema the extension is. Its creation needs no superuser, only
 * the right to create in the database, and the files of PostgreSQL's contrib package.
 */
async function trigramOperators(db: QueryExecutorProvider): Promise<string> {
  try {
    await sql`create extension if not exists pg_trgm`.execute(db);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PostgresUnusableError(
      `The PostgreSQL extension pg_trgm, which the search in issues needs, cannot be created: ${reason}. ` +
        "Let an administrator run CREATE EXTENSION pg_trgm in this database once, then start again.",
      { cause: error },
    );
  }
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', namespaces.nspname, classes.opcname) as name
    from pg_opclass classes join pg_namespace namespaces on namespaces.oid = classes.opcnamespace
    where classes.opcname = 'gin_trgm_ops'`.execute(db);
  return rows[0]?.name ?? "gin_trgm_ops";
}

const statements = [
  // Message, file and symbol without upper case, as the application folds it: the same in every locale.
  `alter table issues add column search_text text collate "C"`,
  `update issues set search_text = replace(lower(concat_ws(chr(31), message, file, symbol)), 'ς', 'σ')`,
  `alter table issues alter column search_text set not null`,

  // Each order has one index, read from either end, and holds what lists filter by: pages are chosen in it alone.
  `drop index issues_gravest`,
  `create index issues_gravest on issues (project_id, severity_rank, file_key, start_line, id)
    include (category, repository_id) where status in ('open', 'reopened')`,
  `create index issues_gravest_inactive on issues (project_id, severity_rank, file_key, start_line, id)
    include (category, repository_id, status) where status in ('resolved', 'dismissed')`,
  `drop index issues_by_file`,
  `create index issues_by_file on issues (project_id, file_key, start_line, id)
    include (status, severity_rank, category, repository_id, last_seen_at)`,
  `drop index issues_by_rule`,
  `create index issues_by_rule on issues (project_id, rule_id, file_key, start_line, id)
    include (status, severity_rank, category, repository_id)`,
  `drop index issues_newest`,
  `create index issues_newest on issues (project_id, first_seen_at desc, file_key, start_line, id)
    include (status, severity_rank, category, repository_id)`,
  `create index issues_surest on issues (project_id, confidence desc, file_key, start_line, id)
    include (status, severity_rank, category, repository_id)`,
  `create index issues_reopened on issues (project_id) where reopened_at is not null`,
  `drop index issues_counted`,

  // Deleting a user must not read whole tables.
  `drop index api_keys_user`,
  `create index api_keys_user on api_keys (user_id, id desc)`,
  ...[
    ["invitations", "invited_by_id"],
    ["assessments", "triggered_by_id"],
    ["drift_alerts", "dismissed_by_id"],
    ["dismiss_rules", "created_by_id"],
    ["issues", "dismissed_by_id"],
    ["issue_events", "user_id"],
  ].map(
    ([table, column]) =>
      `create index ${table}_${column} on ${table} (${column}) where ${column} is not null`,
  ),

  // How many issues of a repository are alike in all that statistics tell apart, as a sum over rows.
  `create table issue_counts (
    project_id uuid not null references projects on delete cascade,
    repository_id uuid not null references repositories on delete cascade,
    directory text collate "C" not null,
    rule_id text not null,
    analyzer text not null,
    category text not null,
    severity text not null,
    status text not null,
    count integer not null
  )`,
  `create index issue_counts_of_project on issue_counts (project_id)`,
  `create index issue_counts_of_repository on issue_counts (repository_id)`,

  // How many issues that never came back came and went at the same times, as a sum over rows.
  `create table issue_stays (
    project_id uuid not null references projects on delete cascade,
    repository_id uuid not null references repositories on delete cascade,
    category text not null,
    severity text not null,
    is_dismissed boolean not null,
    came_at timestamptz not null,
    went_at timestamptz,
    count integer not null
  )`,
  `create index issue_stays_of_project on issue_stays (project_id)`,
  `create index issue_stays_of_repository on issue_stays (repository_id)`,

  `with alike as materialized (
    select project_id, repository_id, case when strpos(file, '/') = 0 then ''
        else left(file, length(file) - strpos(reverse(file), '/')) end as directory,
      rule_id, analyzer, category, severity, status, first_seen_at, resolved_at,
      reopened_at is null as is_one_stay, count(*) as count
    from issues group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  ), counts as (
    insert into issue_counts
    select project_id, repository_id, directory, rule_id, analyzer, category, severity, status, sum(count)
    from alike group by 1, 2, 3, 4, 5, 6, 7, 8
  )
  insert into issue_stays
  select project_id, repository_id, category, severity, status = 'dismissed', first_seen_at, resolved_at, sum(count)
  from alike where is_one_stay group by 1, 2, 3, 4, 5, 6, 7`,
];
