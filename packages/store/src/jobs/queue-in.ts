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
 * @param target what it works on, for a name with one queued or running job for each target.
 * @returns false if there is one for the target already.
 */
export async function enqueue(
  trx: Db,
  name: JobName,
  id: string,
  data: JobData,
  target?: string,
): Promise<boolean> {
  const options = target === undefined ? { id } : { id, singletonKey: target };
  return (await queueIn(trx).send(name, data, options)) !== null;
}

/**
 * Takes queued jobs back and tells running ones to stop (their signal aborts within seconds), as part
 * of the caller's transaction.
 */
export async function cancelJobs(trx: Db, name: JobName, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await queueIn(trx).cancel(name, [...ids]);
}
