import { join } from "node:path";

import { createApp, createMailer, listen, type Listening } from "@octokraft/server";
import { checkGit } from "@octokraft/sources";
import {
  createInitialOwner,
  lockFolder,
  openDatabase,
  openJobs,
  type Database,
  type Jobs,
} from "@octokraft/store";
import { startWorker } from "@octokraft/worker";
import type { Logger } from "pino";

import type { Settings } from "../settings/settings.ts";
import { prepareDataFolder } from "./prepare-data-folder.ts";
import { repositoryChecks } from "./repository-checks.ts";
import { sourcePolicy } from "./source-policy.ts";

export interface Services {
  database: Database;
  /** The owner's key when this start made the owner and chose the key itself; else null. */
  newKey: string | null;
  /** Where the API listens; null without it. */
  url: string | null;
  /** Takes no more requests and jobs, waits for what runs, hands back the rest, closes the database. */
  stop(): Promise<void>;
}

/** Starts the parts of Octokraft that one process is to run. What was started is stopped again if a later part fails. */
export async function runServices(
  settings: Settings,
  parts: { serve: boolean; work: boolean },
  logger: Logger,
): Promise<Services> {
  const running: { database?: Database; worker?: Stop; server?: Stop } = {};
  const stop = async (): Promise<void> => {
    await Promise.all([running.server?.(), running.worker?.()]);
    await running.database?.close();
  };
  try {
    await checkGit();
    prepareDataFolder(settings.OCTOKRAFT_DATA_DIR);
    const database = await openDatabase({
      databaseUrl: settings.DATABASE_URL,
      dataDir: settings.OCTOKRAFT_DATA_DIR,
      connections: settings.OCTOKRAFT_DATABASE_CONNECTIONS,
      onError: (error) => logger.error({ err: error }, "database"),
    });
    running.database = database;
    if (parts.work) running.worker = await runWorker(database, settings, logger);
    const listening = parts.serve ? await runServer(database, settings, logger) : null;
    if (listening !== null)
      running.server = () => listening.close(settings.OCTOKRAFT_SHUTDOWN_SECONDS * 1000);
    const url = listening?.url ?? null;
    // Last, so that a start that fails for another reason does not use up the one showing of the key.
    // Not by a worker, whose output nobody may see.
    const newKey = parts.serve ? await makeOwner(database, settings) : null;
    logger.info({ url, database: database.engine, ...parts }, "started");
    return { database, newKey, url, stop: () => stop().then(() => logger.info("stopped")) };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Stop = () => Promise<void>;

async function makeOwner(database: Database, settings: Settings): Promise<string | null> {
  const secret = settings.OCTOKRAFT_INITIAL_API_KEY;
  const made = await createInitialOwner(database.db, {
    name: settings.OCTOKRAFT_OWNER_NAME,
    email: settings.OCTOKRAFT_OWNER_EMAIL,
    secret,
  });
  return made === null || secret !== undefined ? null : made.api_key.key;
}

async function runWorker(database: Database, settings: Settings, logger: Logger): Promise<Stop> {
  // With PostgreSQL the data folder itself has no lock, but two workers may not write the same mirrors.
  const unlock = lockFolder(join(settings.OCTOKRAFT_DATA_DIR, "mirrors"));
  let jobs: Jobs | undefined;
  const stop: Stop = async () => {
    await jobs?.stop({ graceSeconds: settings.OCTOKRAFT_SHUTDOWN_SECONDS });
    unlock();
  };
  try {
    jobs = await openJobs(database, { onError: (error) => logger.error({ err: error }, "job") });
    await startWorker(jobs, {
      database,
      logger,
      settings: {
        dataDir: settings.OCTOKRAFT_DATA_DIR,
        policy: sourcePolicy(settings),
        concurrency: settings.OCTOKRAFT_CONCURRENT_ASSESSMENTS,
        threads: settings.OCTOKRAFT_WORKERS,
      },
    });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

function runServer(database: Database, settings: Settings, logger: Logger): Promise<Listening> {
  const { OCTOKRAFT_SMTP_URL: smtp, OCTOKRAFT_MAIL_FROM: from } = settings;
  const app = createApp({
    database,
    logger,
    ...repositoryChecks(sourcePolicy(settings), settings.OCTOKRAFT_DATA_DIR),
    publicUrl:
      settings.OCTOKRAFT_PUBLIC_URL ?? `http://${settings.OCTOKRAFT_HOST}:${settings.OCTOKRAFT_PORT}`,
    ...(smtp === undefined || from === undefined ? {} : { sendMail: createMailer(smtp, from) }),
    limits: { requestsPerMinute: settings.OCTOKRAFT_REQUESTS_PER_MINUTE },
  });
  return listen(app, { host: settings.OCTOKRAFT_HOST, port: settings.OCTOKRAFT_PORT });
}
