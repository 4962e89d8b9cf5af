import { sql } from "kysely";
import type { RawBuilder } from "kysely";

/** A timestamp inside a JSON value in the form that it has outside: `2026-03-10T14:30:00Z`. */
export function timestampJson(expression: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}

/** The user of a joined `users` row as an object, null where the join found none. */
export function userReference<T>(table: string): RawBuilder<T | null> {
  const [id, name, email] = ["id", "name", "email"].map((column) => sql.ref(`${table}.${column}`));
  return sql<T | null>`case when ${id} is null then null
    else jsonb_build_object('id', ${id}, 'name', ${name}, 'email', ${email}) end`;
}
