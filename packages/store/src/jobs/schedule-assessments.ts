import type { PgBoss } from "pg-boss";
import { InvalidReferenceError } from "../invalid-reference-error.ts";
import type { Db } from "../tables.ts";
import type { ChoreName } from "./chores.ts";
import { queueIn } from "./queue-in.ts";

const name: ChoreName = "start-scheduled-assessment";

/**
 * Has the whole of a project assessed at the times of a cron expression of five fields in UTC, or no
 * more with null, as part of the caller's transaction.
 *
 * @throws InvalidReferenceError if it is no such expression.
 */
export async function scheduleAssessments(trx: Db, projectId: string, cron: string | null): Promise<void> {
  const queue = queueIn(trx);
  if (cron === null) {
    await queue.unschedule(name, projectId);
    return;
  }
  checkCron(queue, cron);
  await queue.schedule(name, cron, { project_id: projectId }, { key: projectId, tz: "UTC" });
}

function checkCron(queue: PgBoss, cron: string): void {
  try {
    // Its parser also takes six fields, with seconds, and recurrence rules.
    if (cron.trim().split(/\s+/u).length !== 5) throw new Error("it has not five fields");
    queue.previewSchedule(cron, { from: new Date(), count: 1 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidReferenceError(
      "/body/settings/assessment_schedule",
      `Not a cron expression: ${reason}.`,
    );
  }
}
