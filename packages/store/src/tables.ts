import type { ColumnType, JSONColumnType, Kysely } from "kysely";

/** `2026-03-10T14:30:00Z`. Written as a date, so that fractions are kept for sorting. */
type Timestamp = ColumnType<string, Date | string, Date | string>;
type NullableTimestamp = ColumnType<string | null, Date | string | null, Date | string | null>;

export interface Tables {
  users: {
    id: string;
    email: string | null;
    name: string;
    created_at: Timestamp;
  };
  api_keys: {
    id: string;
    user_id: string;
    name: string;
    description: string;
    key_prefix: string;
    secret_hash: Uint8Array;
    scopes: string[];
    project_id: string | null;
    created_at: Timestamp;
    expires_at: NullableTimestamp;
    revoked_at: NullableTimestamp;
    last_used_at: NullableTimestamp;
  };
  projects: {
    id: string;
    key: string;
    name: string;
    description: string;
    settings: JSONColumnType<Record<string, unknown>>;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
}

/** The database, or a transaction in it: every query function takes either. */
export type Db = Kysely<Tables>;
