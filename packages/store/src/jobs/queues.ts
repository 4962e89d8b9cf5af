import type { PgBoss, Queue } from "pg-boss";

/** What the background does. A job's data names rows; the rows say the rest. */
export interface JobData {
  "run-assessment": { assessment_id: string; project_id: string };
}

export type JobName = keyof JobData;

export const jobNames: readonly JobName[] = ["run-assessment"];

/** Where a job goes whose retries are used up, so that what it stood for is marked as failed. */
export function deadLetterQueue(name: JobName): string {
  return `${name}-failed`;
}

const queueOptions: Record<JobName, Omit<Queue, "name" | "deadLetter">> = {
  "run-assessment": {
    // One queued or running job for each singletonKey: the target that is assessed.
    policy: "exclusive",
    heartbeatSeconds: 30,
    expireInSeconds: 3600,
    retryLimit: 2,
    retryDelay: 5,
    retryBackoff: true,
    notify: true,
  },
};

/** Creates the queues that are missing. */
export async function createQueues(boss: PgBoss): Promise<void> {
  for (const name of jobNames) {
    const deadLetter = deadLetterQueue(name);
    await boss.createQueue(deadLetter, { notify: true, retryLimit: 5, retryDelay: 5, retryBackoff: true });
    await boss.createQueue(name, { ...queueOptions[name], deadLetter });
  }
}
