import type { Db } from "./tables.ts";

/** Runs in the transaction that `db` is, or else in one of its own. */
export function inTransaction<T>(db: Db, run: (trx: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? run(db) : db.transaction().execute(run);
}
