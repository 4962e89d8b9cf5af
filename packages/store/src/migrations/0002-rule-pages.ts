import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Written anew whenever a worker starts.
  `delete from rules`,
  `alter table rules
    add column severity text not null,
    add column cwe text,
    add column title text not null,
    add column fix text not null,
    add column examples jsonb not null`,

  // The commit at which git could not tell who wrote the line, so that it is not asked again for the same one.
  `alter table issues add column author_unknown_at text`,
];
