import { listRules } from "@octokraft/engine";
import { saveRules, type Jobs } from "@octokraft/store";

import { removeOrphanMirrors } from "./remove-orphan-mirrors.ts";
import { runAssessment } from "./run-assessment.ts";
import type { WorkerContext } from "./worker-context.ts";

/** Runs background jobs in this process until `jobs` is stopped. */
export async function startWorker(jobs: Jobs, context: WorkerContext): Promise<void> {
  await removeOrphanMirrors(context, { idle: true });
  await saveRules(
    context.database.db,
    listRules().map(({ id, analyzer, category, explanation }) => ({
      rule_id: id,
      analyzer,
      category,
      explanation,
      url: null,
    })),
  );
  await jobs.work("remove-mirrors", () => removeOrphanMirrors(context, { idle: false }));
  await jobs.work("run-assessment", (job) => runAssessment(job, context), {
    concurrency: context.settings.concurrency,
  });
}
