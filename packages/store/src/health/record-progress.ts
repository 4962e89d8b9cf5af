import type { AssessmentStage, Db } from "../tables.ts";

export interface AssessmentProgress {
  stage: AssessmentStage;
  /** Over all repositories. */
  files_done: number;
  /** Null until known. */
  files_total: number | null;
}

/**
 * Shows how far a running assessment is. One small write: for about one call a second.
 *
 * @returns false if it does not run any more (deleted, or taken for dead): the worker should stop.
 */
export async function recordProgress(
  db: Db,
  assessmentId: string,
  progress: AssessmentProgress,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("assessments")
    .set(progress)
    .where("id", "=", assessmentId)
    .where("status", "=", "running")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** False once it ended or was deleted. */
export async function isRunning(db: Db, assessmentId: string): Promise<boolean> {
  const row = await db
    .selectFrom("assessments")
    .select("id")
    .where("id", "=", assessmentId)
    .where("status", "=", "running")
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps what a fetch found: the head of the default branch, and the commit that the assessment takes. */
export async function recordFetch(
  db: Db,
  assessmentId: string,
  repositoryId: string,
  { commit_sha, head_sha }: { commit_sha: string; head_sha: string | null },
): Promise<void> {
  const now = new Date();
  await db
    .updateTable("assessment_repositories")
    .set({ commit_sha })
    .where("assessment_id", "=", assessmentId)
    .where("repository_id", "=", repositoryId)
    .execute();
  await db
    .updateTable("repositories")
    .set({ head_sha, last_synced_at: now, updated_at: now })
    .where("id", "=", repositoryId)
    .execute();
}
