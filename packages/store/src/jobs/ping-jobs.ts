import { sql } from "kysely";
import type { Db } from "../tables.ts";

/** Resolves when the tables of the job queue are there and answer, rejects otherwise. */
export async function pingJobs(db: Db): Promise<void> {
  await sql`select version from pgboss.version`.execute(db);
}
