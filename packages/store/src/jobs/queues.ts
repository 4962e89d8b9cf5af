import type { PgBoss, Queue } from "pg-boss";
import { failAssessment } from "../health/fail-assessment.ts";
import { fixedSchedules } from "./chores.ts";
import type { ChoreName } from "./chores.ts";
import type { Db } from "../tables.ts";

/** What a job is about. The row with the job's own id says the rest. */
export interface JobData {
  project_id: string;
}

export const jobNames = ["run-assessment", "remove-mirrors"] as const;

/** A kind of background work. */
export type JobName = (typeof jobNames)[number];

interface JobKind {
  options: Omit<Queue, "name" | "deadLetter">;
  /** Marks the row of a job as failed whose retries are used up. */
  fail: (db: Db, id: string, reason: string) => Promise<unknown>;
}

export const jobKinds: Record<JobName, JobKind> = {
  "run-assessment": {
    options: {
      heartbeatSeconds: 30,
      expireInSeconds: 3600,
      retryLimit: 2,
      retryDelay: 5,
      retryBackoff: true,
      notify: true,
    },
    fail: failAssessment,
  },
  /** Repositories were unlinked: what the workers keep of them on their disks can go. */
  "remove-mirrors": {
    options: { heartbeatSeconds: 30, expireInSeconds: 600, retryLimit: 2, retryDelay: 30, notify: true },
    // The next time removes these too.
    fail: () => Promise.resolve(),
  },
};

/** Where a job goes whose retries are used up. */
export function deadLetterQueue(name: JobName): string {
  return `${name}-failed`;
}

const choreOptions = { retryLimit: 2, retryDelay: 60, expireInSeconds: 600 };

/** Creates the queues that are missing and brings the others to this version's options. */
export async function createQueues(boss: PgBoss): Promise<void> {
  for (const name of jobNames) {
    const deadLetter = deadLetterQueue(name);
    const { options } = jobKinds[name];
    await boss.createQueue(deadLetter, { retryLimit: 10, retryDelay: 5, retryBackoff: true });
    await boss.createQueue(name, { ...options, deadLetter });
    await boss.updateQueue(name, { ...options, deadLetter });
  }
  for (const [name, cron] of Object.entries(fixedSchedules)) {
    await boss.createQueue(name, choreOptions);
    await boss.schedule(name, cron);
  }
  await boss.createQueue("start-scheduled-assessment" satisfies ChoreName, choreOptions);
  // One waiting for each project, whatever happens meanwhile: it will assess the newest commits.
  await boss.createQueue("start-triggered-assessment" satisfies ChoreName, {
    ...choreOptions,
    policy: "short",
  });
}
