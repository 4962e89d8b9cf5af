import { CronExpressionParser } from "cron-parser";

import { invalidRequest } from "../http/invalid-request.ts";

/** Throws the 400 unless text is a cron expression of five fields, as the job queue's own parser reads it. */
export function checkSchedule(schedule: string): void {
  const message = faultOf(schedule);
  if (message !== undefined) throw invalidRequest({ pointer: "/body/settings/assessment_schedule", message });
}

function faultOf(schedule: string): string | undefined {
  if (schedule.trim().split(/\s+/).length !== 5) return "must be a cron expression of five fields";
  try {
    CronExpressionParser.parse(schedule, { tz: "UTC" });
    return undefined;
  } catch (error) {
    return `is not a cron expression: ${error instanceof Error ? error.message : String(error)}`;
  }
}
