import { sql } from "kysely";
import type { Db } from "../tables.ts";
import { inTransaction } from "../in-transaction.ts";

/**
 * Marks an assessment as failed, with the reason for people. Nothing of its results is kept.
 *
 * @returns false if it is finished already or does not exist.
 */
export async function failAssessment(db: Db, assessmentId: string, reason: string): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const now = new Date();
    const { numUpdatedRows } = await trx
      .updateTable("assessments")
      .set({
        status: "failed",
        stage: null,
        error: reason,
        completed_at: now,
        duration_ms: sql<number | null>`extract(epoch from ${now}::timestamptz - started_at) * 1000`,
      })
      .where("id", "=", assessmentId)
      .where("status", "in", ["pending", "running"])
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await trx
      .updateTable("assessment_repositories")
      .set({ status: "failed", error: sql<string>`coalesce(error, ${reason})` })
      .where("assessment_id", "=", assessmentId)
      .execute();
    return true;
  });
}
