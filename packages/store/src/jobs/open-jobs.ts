import { setTimeout as delay } from "node:timers/promises";
import { PgBoss } from "pg-boss";
import type { JobWithMetadata } from "pg-boss";
import type { Database } from "../open-database.ts";
import { chores } from "./chores.ts";
import type { ChoreData } from "./chores.ts";
import { processDied } from "./release-orphans.ts";
import { deadLetterQueue, jobKinds } from "./queues.ts";
import type { JobData, JobName } from "./queues.ts";

export interface Job {
  /** Also the id of the row that the job is for. */
  id: string;
  project_id: string;
  /** 0 for the first try, 1 and 2 for the retries. */
  attempt: number;
  /** Aborts when the job is cancelled, has run for an hour, or is handed back because this process stops. */
  signal: AbortSignal;
}

export type JobHandler = (job: Job) => Promise<void>;

export interface JobsOptions {
  /** Told of errors of the queue itself and of every error that a handler throws. */
  onError?: (error: Error) => void;
  /**
   * How often is looked for what no notification tells of: retries that are due, jobs whose retries are
   * used up, and what is done at set times. 5.
   */
  pollingSeconds?: number;
}

export interface Jobs {
  /**
   * Runs jobs of a name in this process, at most `concurrency` at a time (1). A job whose handler throws
   * is tried twice more with growing delays, then its row is marked as failed with the error's message.
   * One whose process dies is given to another process about half a minute later.
   */
  work(name: JobName, handler: JobHandler, options?: { concurrency?: number }): Promise<void>;
  /**
   * Takes no more jobs, lets the running ones finish for `graceSeconds` (5), then aborts their signals
   * and hands them back to be run again by another process or the next start of this one.
   */
  stop(options?: { graceSeconds?: number }): Promise<void>;
}

/** How long a handler may take to notice that its signal was aborted, before the stop goes on without it. */
const abortSeconds = 10;

/**
 * Connects this process to the job queue. From then on it also takes part in what is done at set times:
 * scheduled assessments are started and old data is deleted.
 */
export async function openJobs(
  database: Database,
  { onError = () => {}, pollingSeconds = 5 }: JobsOptions = {},
): Promise<Jobs> {
  const boss = new PgBoss({
    ...database.jobConnection,
    useListenNotify: true,
    // How soon the jobs of a dead process are found, after their heartbeat of 30 s is overdue.
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on("error", onError);
  await boss.start();

  const names = new Set<string>();
  const running = new Map<string, { job: JobWithMetadata<JobData>; done: Promise<void> }>();
  const stopping = new AbortController();
  let stopped: Promise<void> | undefined;

  async function run(job: JobWithMetadata<JobData>, handler: JobHandler): Promise<void> {
    const { id, data, retryCount } = job;
    const signal = AbortSignal.any([job.signal, stopping.signal]);
    const handled = handler({ id, project_id: data.project_id, attempt: retryCount, signal });
    running.set(id, { job, done: handled });
    try {
      await handled;
      running.delete(id);
    } catch (error) {
      if (!stopping.signal.aborted) {
        running.delete(id);
        onError(error instanceof Error ? error : new Error(String(error)));
      }
      throw error;
    }
  }

  /** The stop has counted as a failed attempt: gives the attempt back, and the delay before it. */
  async function handBack(): Promise<void> {
    for (const { job } of running.values()) {
      await boss.update(
        job.name,
        { ...job.data },
        {
          id: job.id,
          startAfter: new Date(),
          retryLimit: job.retryLimit + 1,
        },
      );
    }
  }

  for (const [name, run] of Object.entries(chores)) {
    names.add(name);
    await boss.work(
      name,
      { pollingIntervalSeconds: pollingSeconds },
      async ([job]: { data: ChoreData | null }[]) => {
        await run(database.db, job?.data ?? {});
      },
    );
  }

  return {
    async work(name, handler, { concurrency = 1 } = {}) {
      const failed = deadLetterQueue(name);
      names.add(name).add(failed);
      const metadata = { includeMetadata: true } as const;
      await boss.work(
        failed,
        { ...metadata, pollingIntervalSeconds: pollingSeconds },
        async ([job]: JobWithMetadata<JobData>[]) => {
          if (job !== undefined)
            await jobKinds[name].fail(database.db, job.sourceId ?? job.id, reasonOf(job));
        },
      );
      const options = {
        ...metadata,
        localConcurrency: concurrency,
        // How soon a cancelled job is told.
        heartbeatRefreshSeconds: 5,
        pollingIntervalSeconds: pollingSeconds,
        notifyPollingIntervalSeconds: pollingSeconds,
      };
      await boss.work(name, options, async ([job]: JobWithMetadata<JobData>[]) => {
        if (job !== undefined) await run(job, handler);
      });
    },
    stop({ graceSeconds = 5 } = {}) {
      stopped ??= stop(graceSeconds);
      return stopped;
    },
  };

  async function stop(graceSeconds: number): Promise<void> {
    await Promise.all([...names].map((name) => boss.offWork(name, { wait: false })));
    const settled = Promise.allSettled([...running.values()].map(({ done }) => done));
    await Promise.race([settled, delay(graceSeconds * 1000, null, { ref: false })]);
    stopping.abort(new Error("This process is stopping; the job is handed back."));
    const left = Promise.all([...names].map((name) => boss.offWork(name, { wait: true })));
    await Promise.race([left, delay(abortSeconds * 1000, null, { ref: false })]);
    await handBack();
    await boss.stop({ graceful: true, timeout: 1000 });
  }
}

/** pg-boss's own words for what befell a job, for people. */
const ownReasons: Record<string, string> = {
  "job heartbeat timeout": processDied,
  "job timed out": "It took longer than an hour.",
  "pg-boss shut down while active": "The process that ran it was stopped.",
};

/** Why the last attempt of a job failed, for people. */
function reasonOf({ sourceOutput }: JobWithMetadata<JobData>): string {
  // An error as it was thrown, or anything else as `value`.
  const output: { message?: string; value?: { message?: string } | string } | null = sourceOutput;
  const value = output?.value;
  const message = output?.message ?? (typeof value === "object" ? value.message : value) ?? processDied;
  return ownReasons[message] ?? message;
}
