import { sql } from "kysely";
import type { Db } from "../tables.ts";
import { queueIn } from "./queue-in.ts";
import { jobNames } from "./queues.ts";

export const processDied = "The process that ran it ended unexpectedly.";

/**
 * Fails the jobs that are marked as running, so that they are tried again. Only for a database that
 * belongs to this process alone, before it runs any: then whoever ran them is dead.
 */
export async function releaseOrphans(db: Db): Promise<void> {
  for (const name of jobNames) {
    const { rows } = await sql<{ id: string }>`
      select id from pgboss.job where name = ${name} and state = 'active'`.execute(db);
    const queue = queueIn(db);
    if (rows.length > 0) {
      await queue.fail(
        name,
        rows.map(({ id }) => id),
        { message: processDied },
      );
    }
    // Nobody has to be waited for.
    for (const { id } of rows) await queue.update(name, undefined, { id, startAfter: new Date() });
  }
}
