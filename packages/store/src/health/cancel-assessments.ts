import { cancelJobs } from "../jobs/queue-in.ts";
import { failAssessment } from "./fail-assessment.ts";
import type { Db } from "../tables.ts";

/**
 * Ends the unfinished assessments of a project, or those that a repository takes part in: their jobs are
 * taken back, they are marked as failed with the reason.
 */
export async function cancelAssessments(
  trx: Db,
  of: { project_id: string } | { repository_id: string },
  reason: string,
): Promise<void> {
  let unfinished = trx.selectFrom("assessments").select("id").where("status", "in", ["pending", "running"]);
  if ("project_id" in of) {
    unfinished = unfinished.where("project_id", "=", of.project_id);
  } else {
    const { repository_id } = of;
    unfinished = unfinished.where((e) =>
      e.exists(
        e
          .selectFrom("assessment_repositories")
          .select("assessment_id")
          .whereRef("assessment_id", "=", "assessments.id")
          .where("assessment_repositories.repository_id", "=", repository_id),
      ),
    );
  }
  const rows = await unfinished.execute();
  await cancelJobs(
    trx,
    "run-assessment",
    rows.map(({ id }) => id),
  );
  for (const { id } of rows) await failAssessment(trx, id, reason);
}
