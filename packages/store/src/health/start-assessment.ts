import { sql } from "kysely";
import { ConflictError, violatesUnique } from "../conflict-error.ts";
import { DeletedMeanwhileError } from "../deleted-meanwhile-error.ts";
import { InvalidReferenceError } from "../invalid-reference-error.ts";
import { enqueue } from "../jobs/queue-in.ts";
import { newId } from "../new-id.ts";
import type { Db, TriggerType } from "../tables.ts";
import { getAssessment } from "./get-assessment.ts";
import type { HealthAssessment } from "./get-assessment.ts";
import { inTransaction } from "../in-transaction.ts";

export interface AssessmentStart {
  trigger_type: TriggerType;
  /** Who asked for it. */
  triggered_by_id?: string | undefined;
  /** One repository instead of the whole project. */
  repository_id?: string | undefined;
  /** Branch, tag or commit instead of the default branch; for one repository only. The default branch's name is as good as none. */
  ref?: string | undefined;
}

/** One runs for the same target already. */
export class AssessmentRunningError extends ConflictError {
  readonly assessment_id: string;

  constructor(assessmentId: string, options?: ErrorOptions) {
    super(
      "assessment_running",
      `Assessment ${assessmentId} of the same target is not finished yet.`,
      options,
    );
    this.assessment_id = assessmentId;
  }
}

/**
 * Adds an assessment and its job, both or neither.
 *
 * @throws AssessmentRunningError while one for the same target is pending or running.
 * @throws ConflictError `no_repositories` if the project has none.
 * @throws InvalidReferenceError if it has no repository of that id, or a ref comes without one.
 * @throws DeletedMeanwhileError if the project is deleted at the same time.
 */
export async function startAssessment(
  db: Db,
  projectId: string,
  start: AssessmentStart,
): Promise<HealthAssessment> {
  const id = newId();
  try {
    await inTransaction(db, (trx) => insertAssessment(trx, id, projectId, start));
  } catch (error) {
    if (!violatesUnique(error, "assessments_running_unique")) throw error;
    const running = await runningAssessment(db, projectId, start.repository_id ?? null);
    // It has ended in between: now there is room for this one.
    if (running === null) return startAssessment(db, projectId, start);
    throw new AssessmentRunningError(running, { cause: error });
  }
  const assessment = await getAssessment(db, projectId, id);
  if (assessment === null) throw new DeletedMeanwhileError("The project was deleted.");
  return assessment;
}

async function insertAssessment(
  trx: Db,
  id: string,
  projectId: string,
  { trigger_type, triggered_by_id, repository_id, ref }: AssessmentStart,
): Promise<void> {
  if (ref !== undefined && repository_id === undefined) {
    throw new InvalidReferenceError("/body/ref", "A ref can be given for a single repository only.");
  }
  let linked = trx.selectFrom("repositories").select(["id", "name", "default_branch"]);
  linked = linked.where("project_id", "=", projectId).forShare();
  if (repository_id !== undefined) linked = linked.where("id", "=", repository_id);
  const repositories = await linked.execute();
  if (repositories.length === 0) {
    if (repository_id === undefined)
      throw new ConflictError("no_repositories", "The project has no repository.");
    throw new InvalidReferenceError("/body/repository_id", "The project has no such repository.");
  }
  const isDefault = repositories.every(({ default_branch }) => default_branch === ref);
  await trx
    .insertInto("assessments")
    .values({
      id,
      project_id: projectId,
      repository_id: repository_id ?? null,
      ref: ref === undefined || isDefault ? null : ref,
      trigger_type,
      triggered_by_id: triggered_by_id ?? null,
      status: "pending",
      files_done: 0,
      categories: "[]",
      created_at: new Date(),
    })
    .execute();
  await trx
    .insertInto("assessment_repositories")
    .values(
      repositories.map((repository) => ({
        assessment_id: id,
        repository_id: repository.id,
        name: repository.name,
        ref: ref ?? repository.default_branch,
        status: "pending" as const,
        categories: "[]",
      })),
    )
    .execute();
  await enqueue(trx, "run-assessment", id, { project_id: projectId });
}

async function runningAssessment(
  db: Db,
  projectId: string,
  repositoryId: string | null,
): Promise<string | null> {
  const row = await db
    .selectFrom("assessments")
    .select("id")
    .where("project_id", "=", projectId)
    .where(sql<boolean>`repository_id is not distinct from ${repositoryId}`)
    .where("status", "in", ["pending", "running"])
    .executeTakeFirst();
  return row?.id ?? null;
}
