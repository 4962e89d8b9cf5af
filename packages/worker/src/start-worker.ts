import type { Jobs } from "@octokraft/store";

import { removeOrphanMirrors } from "./remove-orphan-mirrors.ts";
import { runAssessment } from "./run-assessment.ts";
import { saveEngineRules } from "./save-engine-rules.ts";
import type { WorkerContext } from "./worker-context.ts";

/** Runs background jobs in this process until `jobs` is stopped. */
export async function startWorker(jobs: Jobs, context: WorkerContext): Promise<void> {
  await removeOrphanMirrors(context, { idle: true });
  await saveEngineRules(context.database.db);
  await jobs.work("remove-mirrors", () => removeOrphanMirrors(context, { idle: false }));
  await jobs.work("run-assessment", (job) => runAssessment(job, context), {
    concurrency: context.settings.concurrency,
  });
}
