import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table users (
    id uuid primary key,
    email text,
    name text not null,
    created_at timestamptz not null
  )`,
  `create unique index users_email on users (lower(email))`,

  `create table projects (
    id uuid primary key,
    key text not null constraint projects_key_unique unique,
    name text not null,
    description text not null,
    settings jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,

  `create table api_keys (
    id uuid primary key,
    user_id uuid not null references users on delete cascade,
    name text not null,
    description text not null,
    key_prefix text not null,
    secret_hash bytea not null unique,
    scopes text[] not null,
    project_id uuid references projects on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz,
    last_used_at timestamptz
  )`,
  `create index api_keys_user on api_keys (user_id, id desc)`,
];
