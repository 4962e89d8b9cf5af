import { assessInChild } from "@octokraft/engine";
import { readChangedLines, type Snapshot } from "@octokraft/sources";
import {
  beginAssessment,
  completeAssessment,
  failAssessment,
  factCache,
  isRunning,
  pruneFacts,
  type AssessmentWork,
  type CodebaseDynamics,
  type Job,
  type RepositoryResult,
} from "@octokraft/store";

import { failureReason } from "./failure-reason.ts";
import { fetchSnapshot } from "./fetch-snapshot.ts";
import { lookUpAuthors } from "./look-up-authors.ts";
import { measureDynamics, type AssessedCommit } from "./measure-dynamics.ts";
import { progressWriter, type ProgressWriter } from "./progress-writer.ts";
import { removeOrphanMirrors } from "./remove-orphan-mirrors.ts";
import type { WorkerContext } from "./worker-context.ts";
import { mirrorPath } from "./worker-settings.ts";

/** Milliseconds for which the engine keeps what it knows: pushes to a project come in rows. */
const engineKeptFor = 600_000;
/** Facts that no assessment has asked for in so long are forgotten. */
const factDays = 60;

/**
 * Does one assessment: mirrors the repositories, assesses each in a child process and stores all results
 * in one transaction, so that nothing is visible before everything is there. What cannot succeed later
 * either is marked as failed with a reason; anything else rejects, and the queue tries it again.
 */
export async function runAssessment(job: Job, context: WorkerContext): Promise<void> {
  const { database, logger } = context;
  const work = await beginAssessment(database.db, job.id);
  if (work === null) return;
  const log = logger.child({ assessment_id: work.id, project_id: work.project_id, attempt: job.attempt });
  const gone = new AbortController();
  const signal = AbortSignal.any([job.signal, gone.signal]);
  const progress = progressWriter(database.db, work.id, () => gone.abort());
  const started = performance.now();
  log.info({ repositories: work.repositories.length }, "assessment started");
  try {
    const { results, commits } = await assessAll(work, context, signal, progress);
    const codebase_dynamics = await dynamicsOf(commits, signal, log);
    const files = results.reduce((sum, { assessment }) => sum + assessment.analyzed.files, 0);
    progress.show({ stage: "store", files_done: files, files_total: files });
    await progress.end();
    signal.throwIfAborted();
    await completeAssessment(database.db, work.id, results, { codebase_dynamics });
    log.info({ duration_ms: Math.round(performance.now() - started) }, "assessment completed");
    await authorsOf(commits, context, signal, log);
  } catch (error) {
    await progress.end();
    // It may have been stopped because the project was deleted, just when it had copied the repositories again.
    if (signal.aborted) await clearUp(context, log);
    if (gone.signal.aborted || (job.signal.aborted && !(await isRunning(database.db, work.id)))) {
      log.info("assessment does not exist any more");
      return;
    }
    const reason = job.signal.aborted ? null : failureReason(error);
    if (reason === null) throw error;
    await failAssessment(database.db, work.id, reason);
    log.warn({ reason }, "assessment failed");
  }
  await removeOrphanMirrors(context, { idle: false });
  await pruneFacts(database.db, factDays);
  await database.maintain();
}

async function clearUp(context: WorkerContext, log: WorkerContext["logger"]): Promise<void> {
  try {
    await removeOrphanMirrors(context, { idle: false });
  } catch (error) {
    log.warn({ err: error }, "mirrors that nobody needs cannot be removed");
  }
}

interface Fetched extends Pick<RepositoryResult, "changes" | "fetch_duration_ms" | "repository_id"> {
  snapshot: Snapshot;
}

const changesTimeLimitMs = 20_000;

/** Null where it cannot be told: equal issues are then told apart by their order. */
async function changesOf(
  repository: AssessmentWork["repositories"][number],
  commit: string,
  { settings, logger }: WorkerContext,
  stop: AbortSignal,
): Promise<RepositoryResult["changes"]> {
  const { id, assessed_commit: since } = repository;
  if (since === null || since === commit) return null;
  const signal = AbortSignal.any([stop, AbortSignal.timeout(changesTimeLimitMs)]);
  try {
    const range = { gitDir: mirrorPath(settings, id), from: since, to: commit, signal };
    return { since, files: await readChangedLines(range) };
  } catch (error) {
    stop.throwIfAborted();
    logger.info({ err: error, repository_id: id }, "what changed since the last assessment cannot be read");
    return null;
  }
}

async function assessAll(
  work: AssessmentWork,
  context: WorkerContext,
  signal: AbortSignal,
  progress: ProgressWriter,
): Promise<{ results: RepositoryResult[]; commits: AssessedCommit[] }> {
  const fetched: Fetched[] = [];
  for (const repository of work.repositories) {
    const begun = performance.now();
    const snapshot = await fetchSnapshot(work.id, repository, context, signal);
    const changes = await changesOf(repository, snapshot.commit, context, signal);
    const fetch_duration_ms = performance.now() - begun;
    fetched.push({ repository_id: repository.id, snapshot, changes, fetch_duration_ms });
  }
  const results: RepositoryResult[] = [];
  const commits: AssessedCommit[] = [];
  let before = 0;
  for (const [index, { snapshot, ...repository }] of fetched.entries()) {
    const last = index === fetched.length - 1;
    let done = 0;
    let total: number | null = null;
    const { threads } = context.settings;
    const assessment = await assessInChild(snapshot, {
      cache: factCache(context.database.db),
      settings: {
        ignored_paths: work.settings.ignored_paths,
        severity_overrides: work.settings.severity_overrides,
        external_analyzers: work.settings.external_analyzers_enabled,
      },
      signal,
      keepAlive: engineKeptFor,
      onProgress: ({ stage, files_done, files_total }) => {
        if (stage === "facts") {
          done = files_done;
          total = files_total;
        }
        progress.show({
          stage,
          files_done: before + done,
          files_total: last && total !== null ? before + total : null,
        });
      },
      ...(threads === undefined ? {} : { workers: threads }),
    });
    before += assessment.analyzed.files;
    results.push({ ...repository, assessment });
    commits.push({
      repository_id: repository.repository_id,
      gitDir: mirrorPath(context.settings, repository.repository_id),
      commit: snapshot.commit,
      committed_at: snapshot.committed_at,
      files: assessment.measures.files,
    });
  }
  return { results, commits };
}

/** Null when a history cannot be read: an assessment is worth having without it. */
async function dynamicsOf(
  commits: readonly AssessedCommit[],
  signal: AbortSignal,
  logger: WorkerContext["logger"],
): Promise<CodebaseDynamics | null> {
  const started = performance.now();
  try {
    const dynamics = await measureDynamics(commits, signal);
    logger.info({ duration_ms: Math.round(performance.now() - started) }, "history read");
    return dynamics;
  } catch (error) {
    signal.throwIfAborted();
    logger.warn({ err: error }, "the history cannot be read, how the code moves is not measured");
    return null;
  }
}

/** An assessment is complete without authors: whatever fails here is left for the next one. */
async function authorsOf(
  commits: readonly AssessedCommit[],
  { database }: WorkerContext,
  signal: AbortSignal,
  logger: WorkerContext["logger"],
): Promise<void> {
  for (const commit of commits) {
    try {
      const { issues, found } = await lookUpAuthors(database.db, commit, signal);
      logger.info({ repository_id: commit.repository_id, issues, found }, "authors looked up");
    } catch (error) {
      logger.warn({ err: error, repository_id: commit.repository_id }, "authors cannot be looked up");
    }
  }
}
