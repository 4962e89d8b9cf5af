import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table users (
    id uuid primary key,
    email text not null,
    name text not null,
    created_at timestamptz not null
  )`,
  `create unique index users_email_unique on users (lower(email))`,

  `create table projects (
    id uuid primary key,
    key text not null constraint projects_key_unique unique,
    name text not null,
    description text not null,
    settings jsonb not null,
    latest_assessment_id uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,

  `create table memberships (
    project_id uuid not null references projects on delete cascade,
    user_id uuid not null references users on delete cascade,
    role text not null check (role in ('owner', 'member')),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (project_id, user_id)
  )`,
  `create index memberships_user on memberships (user_id, project_id)`,

  // Those that wait for an answer; accepting or revoking one deletes it.
  `create table invitations (
    id uuid primary key,
    project_id uuid not null references projects on delete cascade,
    email text not null,
    role text not null check (role in ('owner', 'member')),
    token_hash bytea not null unique,
    invited_by_id uuid references users on delete set null,
    expires_at timestamptz not null,
    created_at timestamptz not null
  )`,
  `create unique index invitations_address_unique on invitations (project_id, lower(email))`,
  `create index invitations_newest on invitations (project_id, id desc)`,

  `create table api_keys (
    id uuid primary key,
    user_id uuid not null references users on delete cascade,
    name text not null,
    description text not null,
    key_prefix text not null,
    secret_hash bytea not null unique,
    scopes text[] not null,
    project_id uuid references projects on delete cascade,
    last_used_at timestamptz,
    expires_at timestamptz,
    revoked_at timestamptz,
    created_at timestamptz not null
  )`,
  `create index api_keys_user on api_keys (user_id, id desc) where revoked_at is null`,
  `create index api_keys_project on api_keys (project_id) where project_id is not null`,

  `create table repositories (
    id uuid primary key,
    project_id uuid not null references projects on delete cascade,
    provider text not null check (provider in ('local', 'git', 'github')),
    name text not null,
    path text,
    url text,
    full_name text,
    installation_id bigint,
    default_branch text not null,
    head_sha text,
    last_synced_at timestamptz,
    overall_score double precision,
    overall_grade text,
    last_assessed_at timestamptz,
    latest_assessment_id uuid,
    assessed_commit text,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  // By hash, here and below: an index entry cannot hold the longest texts that are allowed.
  `create unique index repositories_place_unique on repositories (project_id, md5(coalesce(path, url)))`,
  `create index repositories_by_name on repositories (project_id, lower(name), id)`,

  `create table assessments (
    id uuid primary key,
    project_id uuid not null references projects on delete cascade,
    repository_id uuid,
    ref text,
    trigger_type text not null check (trigger_type in ('manual', 'push', 'pr_merge', 'scheduled')),
    triggered_by_id uuid references users on delete set null,
    status text not null check (status in ('pending', 'running', 'completed', 'failed')),
    stage text,
    files_done integer not null,
    files_total integer,
    error text,
    created_at timestamptz not null,
    started_at timestamptz,
    completed_at timestamptz,
    duration_ms integer,
    overall_score double precision,
    overall_grade text,
    security_score double precision,
    runtime_risks_score double precision,
    test_coverage_score double precision,
    code_smells_score double precision,
    duplication_score double precision,
    dead_code_score double precision,
    codebase_consistency_score double precision,
    compliance_score double precision,
    critical_count integer,
    high_count integer,
    medium_count integer,
    low_count integer,
    info_count integer,
    total_lines_of_code integer,
    test_lines_of_code integer,
    structural_coverage_pct double precision,
    categories jsonb not null,
    analyzed jsonb,
    timings jsonb,
    comparison jsonb,
    codebase_dynamics jsonb,
    convention_consistency jsonb,
    test_quality jsonb
  )`,
  // The same target: one repository, or the whole project.
  `create unique index assessments_running_unique
    on assessments (project_id, coalesce(repository_id, project_id)) where status in ('pending', 'running')`,
  `create index assessments_newest on assessments (project_id, id desc)`,
  `create index assessments_by_score on assessments (project_id, overall_score desc nulls last, id desc)`,
  `create index assessments_completed on assessments (project_id, completed_at desc) where status = 'completed'`,

  `create table assessment_repositories (
    assessment_id uuid not null references assessments on delete cascade,
    repository_id uuid not null,
    name text not null,
    ref text not null,
    commit_sha text,
    status text not null check (status in ('pending', 'running', 'completed', 'failed')),
    error text,
    overall_score double precision,
    overall_grade text,
    security_score double precision,
    runtime_risks_score double precision,
    test_coverage_score double precision,
    code_smells_score double precision,
    duplication_score double precision,
    dead_code_score double precision,
    codebase_consistency_score double precision,
    compliance_score double precision,
    critical_count integer,
    high_count integer,
    medium_count integer,
    low_count integer,
    info_count integer,
    total_lines_of_code integer,
    test_lines_of_code integer,
    structural_coverage_pct double precision,
    categories jsonb not null,
    analyzed jsonb,
    timings jsonb,
    engine_version text,
    skipped_files jsonb,
    primary key (assessment_id, repository_id)
  )`,

  `create table drift_alerts (
    id uuid primary key,
    project_id uuid not null references projects on delete cascade,
    repository_id uuid,
    assessment_id uuid not null,
    previous_assessment_id uuid not null,
    drift_type text not null check (drift_type in ('score', 'coverage', 'convention', 'churn')),
    category text,
    convention_id uuid,
    previous_value double precision not null,
    current_value double precision not null,
    change double precision not null,
    severity text not null,
    message text not null,
    status text not null check (status in ('active', 'dismissed')),
    dismissed_by_id uuid references users on delete set null,
    dismissed_at timestamptz,
    created_at timestamptz not null
  )`,
  `create index drift_alerts_newest on drift_alerts (project_id, status, id desc)`,

  // What the rules say of themselves, as the engine that last started knew them.
  `create table rules (
    rule_id text primary key,
    analyzer text not null,
    category text not null,
    explanation text not null,
    url text
  )`,

  `create table issues (
    id uuid primary key,
    project_id uuid not null references projects on delete cascade,
    repository_id uuid not null references repositories on delete cascade,
    fingerprint text not null,
    -- Of everything that the engine says of it, so that an unchanged issue is not written again.
    finding_hash text not null,
    rule_id text not null,
    analyzer text not null,
    category text not null,
    severity text not null,
    severity_rank smallint not null generated always as
      (array_position(array['critical', 'high', 'medium', 'low', 'info'], severity)) stored,
    cwe text,
    file text collate "C" not null,
    -- An index cannot hold the longest paths that git can.
    file_key text collate "C" not null generated always as (left(file, 250)) stored,
    start_line integer not null,
    end_line integer not null,
    start_column integer not null,
    end_column integer not null,
    symbol text not null,
    message text not null,
    fix text,
    confidence double precision not null,
    related jsonb not null,
    snippet text not null,
    status text not null check (status in ('open', 'reopened', 'resolved', 'dismissed')),
    first_seen_assessment_id uuid not null,
    first_seen_commit text not null,
    first_seen_at timestamptz not null,
    first_seen_file text not null,
    first_seen_line integer not null,
    -- Null as long as it is there: then it was last seen in the repository's latest assessment.
    last_seen_assessment_id uuid,
    last_seen_commit text,
    last_seen_at timestamptz,
    resolved_at timestamptz,
    reopened_at timestamptz,
    reopened_count integer not null,
    dismissal_reason text,
    dismissal_comment text,
    dismissed_by_id uuid references users on delete set null,
    dismissed_at timestamptz,
    author jsonb
  )`,
  `create unique index issues_identity on issues (repository_id, fingerprint)`,
  `create index issues_gravest on issues (project_id, severity_rank, file_key, start_line, id)
    where status in ('open', 'reopened')`,
  `create index issues_by_file on issues (project_id, file_key, start_line, id)`,
  `create index issues_by_rule on issues (project_id, rule_id, file_key, start_line, id)`,
  `create index issues_newest on issues (project_id, first_seen_at desc, file_key, start_line, id)`,
  `create index issues_counted on issues (repository_id, category, severity) where status in ('open', 'reopened')`,

  `create table dismiss_rules (
    id uuid primary key,
    project_id uuid not null references projects on delete cascade,
    match jsonb not null,
    reason text not null,
    comment text not null,
    created_by_id uuid references users on delete set null,
    created_at timestamptz not null
  )`,
  `create unique index dismiss_rules_match_unique on dismiss_rules (project_id, md5(match::text))`,
  `create index dismiss_rules_newest on dismiss_rules (project_id, id desc)`,

  // Which rules dismiss which issues, so that the end of a rule brings back what only it had dismissed.
  `create table issue_dismiss_rules (
    issue_id uuid not null references issues on delete cascade,
    dismiss_rule_id uuid not null references dismiss_rules on delete cascade,
    created_at timestamptz not null,
    primary key (issue_id, dismiss_rule_id)
  )`,
  `create index issue_dismiss_rules_of_rule on issue_dismiss_rules (dismiss_rule_id)`,

  `create table issue_events (
    id uuid primary key,
    issue_id uuid not null references issues on delete cascade,
    event text not null check (event in ('moved', 'resolved', 'reopened', 'dismissed', 'restored')),
    occurred_at timestamptz not null,
    assessment_id uuid,
    commit_sha text,
    file text not null,
    start_line integer not null,
    user_id uuid references users on delete set null,
    comment text
  )`,
  `create index issue_events_of_issue on issue_events (issue_id, occurred_at, id)`,

  `create table facts (
    key text collate "C" primary key,
    value bytea not null,
    used_at timestamptz not null
  )`,
  // Facts are compressed where it pays before they come here; PostgreSQL need not try again.
  `alter table facts alter column value set storage external`,
  `create index facts_used on facts (used_at)`,
];
