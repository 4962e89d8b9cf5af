import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mock } from "node:test";
import { operations, type OperationId } from "../../packages/api-routes/src/index.ts";
import { createLogger } from "../../packages/cli/src/create-logger.ts";
import { repositoryChecks } from "../../packages/cli/src/services/repository-checks.ts";
import { createApp } from "../../packages/server/src/index.ts";
import { defaultSourcePolicy } from "../../packages/sources/src/index.ts";
import { commitAll, makeRepository, writeFiles } from "../../packages/sources/src/testing/index.ts";
import { createInitialOwner, openDatabase } from "../../packages/store/src/index.ts";
import { queueIn } from "../../packages/store/src/jobs/queue-in.ts";
import { runAssessment } from "../../packages/worker/src/run-assessment.ts";
import { saveEngineRules } from "../../packages/worker/src/save-engine-rules.ts";
import { firstCommit, secondCommit } from "./storefront.ts";

export interface Call {
  key?: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

export interface SeededServer {
  /** The owner's key. */
  key: string;
  /** Where the repository lies; it has one commit, and `secondCommit` adds another. */
  repositoryPath: string;
  secondCommit(): void;
  /** Calls an operation, a minute after the one before. Throws unless it succeeds. Gives the parsed body. */
  call(operationId: OperationId, call?: Call): Promise<unknown>;
  /** Runs an assessment that was triggered, as a worker does. */
  assess(assessmentId: string, projectId: string): Promise<void>;
  /** Folders of this run, which stand in no example. */
  folder: string;
  stop(): Promise<void>;
}

/** The real server, worker and engine on an empty embedded database, with a clock that moves only by calls. */
export async function startSeededServer(): Promise<SeededServer> {
  const folder = mkdtempSync(join(tmpdir(), "octokraft-examples-"));
  const dataDir = join(folder, "data");
  const repositoryPath = join(folder, "git", "storefront");
  makeRepository(repositoryPath, firstCommit);
  let now = Date.parse("2026-03-10T14:00:00Z");
  mock.timers.enable({ apis: ["Date"], now });
  const logger = createLogger({ level: "error", destination: process.stderr });
  const policy = { ...defaultSourcePolicy, repositoryRoots: [join(folder, "git")] };
  const database = await openDatabase({ dataDir });
  await saveEngineRules(database.db);
  const owner = await createInitialOwner(database.db, { name: "Ada Lovelace", email: "ada@octokraft.dev" });
  if (owner === null) throw new Error("an empty database has no user");
  const checks = repositoryChecks(policy, dataDir);
  const app = createApp({ database, logger, ...checks, validateResponses: true });

  return {
    key: owner.api_key.key,
    repositoryPath,
    folder,
    secondCommit() {
      writeFiles(repositoryPath, secondCommit);
      commitAll(repositoryPath, "Cancel orders, ship them, report on them");
    },
    async call(operationId, { key, params = {}, query = {}, body } = {}) {
      now += 60_000;
      mock.timers.setTime(now);
      const { method, path } = operations[operationId];
      const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
      const search = new URLSearchParams(query).toString();
      const response = await app.request(`${address}?${search}`, {
        method: method.toUpperCase(),
        headers: {
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${operationId} answered ${response.status}: ${text}`);
      return text === "" ? undefined : (JSON.parse(text) as unknown);
    },
    async assess(assessmentId, projectId) {
      const signal = new AbortController().signal;
      const settings = { dataDir, policy, concurrency: 1, threads: 1 };
      await runAssessment(
        { id: assessmentId, project_id: projectId, attempt: 0, signal },
        { database, logger, settings },
      );
      await queueIn(database.db).deleteJob("run-assessment", assessmentId);
    },
    async stop() {
      await database.close();
      mock.timers.reset();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
