import { ConflictError } from "../conflict-error.ts";
import { deleteOldAssessments } from "../health/delete-old-assessments.ts";
import { startAssessment } from "../health/start-assessment.ts";
import { startOnChange, type RepositoryChange } from "../health/start-on-change.ts";
import type { Db } from "../tables.ts";

/** What the store does by itself at set times; one worker process does each. */
export const chores: Record<ChoreName, (db: Db, data: ChoreData) => Promise<void>> = {
  "start-scheduled-assessment": async (db, { project_id }) => {
    if (project_id === undefined) return;
    try {
      await startAssessment(db, project_id, { trigger_type: "scheduled" });
    } catch (error) {
      // One runs already, or there is nothing to assess: the schedule has nothing to do this time.
      if (!(error instanceof ConflictError)) throw error;
    }
  },
  "start-triggered-assessment": async (db, { event }) => {
    if (event !== undefined) await startOnChange(db, event);
  },
  "delete-old-data": async (db) => {
    await deleteOldAssessments(db);
  },
};

export type ChoreName = "start-scheduled-assessment" | "start-triggered-assessment" | "delete-old-data";

/** The project, for what is done for one. */
export interface ChoreData {
  project_id?: string;
  /** What was put off because another assessment was running. */
  event?: RepositoryChange;
}

/** When what is not done for a project is done, in UTC. */
export const fixedSchedules: Partial<Record<ChoreName, string>> = { "delete-old-data": "23 3 * * *" };
