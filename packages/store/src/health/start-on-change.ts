import type { ChoreData, ChoreName } from "../jobs/chores.ts";
import { queueIn } from "../jobs/queue-in.ts";
import { withDefaults } from "../project-settings.ts";
import type { Db } from "../tables.ts";
import { AssessmentRunningError, startAssessment } from "./start-assessment.ts";

/** New code in a linked repository, as its hosting service tells. */
export interface RepositoryChange {
  repository_id: string;
  /** A direct push, or a merged pull request. */
  trigger_type: "push" | "pr_merge";
  /** The branch that changed, without `refs/heads/`. */
  branch: string;
  /** Its new head. */
  commit_sha: string;
}

/**
 * What came of a change: an assessment was `started`; one that has not read the repository yet or reads this very commit
 * `covers` it; one that began with an older commit runs, so that another is `put_off` until it ends; or it was `ignored`.
 */
export type ChangeOutcome = "started" | "covered" | "put_off" | "ignored";

const queue: ChoreName = "start-triggered-assessment";
const putOffSeconds = 30;

/**
 * Has the whole project of a repository assessed because its default branch changed. Ignored are other branches, commits
 * that the latest assessment has seen, repositories that are not linked, and projects whose `analysis_trigger` is
 * `manual`. The same change may be told any number of times.
 */
export async function startOnChange(db: Db, change: RepositoryChange): Promise<ChangeOutcome> {
  const target = await db
    .selectFrom("repositories")
    .innerJoin("projects", "projects.id", "repositories.project_id")
    .select(["projects.id", "projects.settings", "default_branch", "assessed_commit"])
    .where("repositories.id", "=", change.repository_id)
    .executeTakeFirst();
  if (target === undefined || withDefaults(target.settings).analysis_trigger === "manual") return "ignored";
  if (change.branch !== target.default_branch || change.commit_sha === target.assessed_commit)
    return "ignored";
  try {
    await startAssessment(db, target.id, { trigger_type: change.trigger_type });
    return "started";
  } catch (error) {
    if (!(error instanceof AssessmentRunningError)) throw error;
    if (await covers(db, error.assessment_id, change)) return "covered";
    const data: ChoreData = { event: change };
    await queueIn(db).send(queue, data, { singletonKey: target.id, startAfter: putOffSeconds });
    return "put_off";
  }
}

/** Whether an assessment has yet to read the repository, or read this commit. */
async function covers(
  db: Db,
  assessmentId: string,
  { repository_id, commit_sha }: RepositoryChange,
): Promise<boolean> {
  const running = await db
    .selectFrom("assessments")
    .innerJoin("assessment_repositories as part", "part.assessment_id", "assessments.id")
    .select(["assessments.status", "part.commit_sha"])
    .where("assessments.id", "=", assessmentId)
    .where("part.repository_id", "=", repository_id)
    .executeTakeFirst();
  return running?.status === "pending" || running?.commit_sha === commit_sha;
}

/** Takes back what was put off for a project, as part of the caller's transaction. */
export async function forgetChanges(trx: Db, projectId: string): Promise<void> {
  const jobs = await queueIn(trx).findJobs(queue, { key: projectId, queued: true });
  if (jobs.length > 0)
    await queueIn(trx).deleteJob(
      queue,
      jobs.map(({ id }) => id),
    );
}
