import { updateProject as changeProject } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";
import { checkSchedule } from "./check-schedule.ts";

export const updateProject: Handler<"updateProject"> = async ({ params, body }, { db, caller }) => {
  const schedule = body.settings?.assessment_schedule;
  if (schedule != null) checkSchedule(schedule);
  const project = await changeProject(db, params.id, caller.user.id, body);
  if (project === null) throw notFound("project");
  return { status: 200, body: project };
};
