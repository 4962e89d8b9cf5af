import { PgBoss, fromKysely } from "pg-boss";
import type { Db } from "../tables.ts";
import type { JobData, JobName } from "./queues.ts";

/**
 * A job queue that speaks through this transaction: what it writes is there when the transaction
 * commits, and never was when it does not.
 */
export function queueIn(trx: Db): PgBoss {
  return new PgBoss({ db: fromKysely(trx) });
}

/**
 * Adds a job as part of the caller's transaction.
 *
 * @param id of the row that the job is for: job and row have one id.
 * @throws Error when the queue refuses it: a row whose job is missing would wait for ever.
 */
export async function enqueue(trx: Db, name: JobName, id: string, data: JobData): Promise<void> {
  if ((await queueIn(trx).send(name, data, { id })) === null)
    throw new Error(`The queue did not take the ${name} job ${id}.`);
}

/**
 * Takes queued jobs back and tells running ones to stop (their signal aborts within seconds), as part
 * of the caller's transaction.
 */
export async function cancelJobs(trx: Db, name: JobName, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await queueIn(trx).cancel(name, [...ids]);
}
