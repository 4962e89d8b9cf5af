import type { Issue as EngineIssue } from "@octokraft/engine";
import {
  createApiKey,
  createProject,
  linkRepository,
  newId,
  type ApiKeyCreate,
  type Database,
  type Project,
  type ProjectCreate,
  type Repository,
  type Role,
} from "@octokraft/store";
import { runAssessment, sampleAssessment, sampleIssue, testDatabase } from "@octokraft/store/testing";
import { pino } from "pino";
import { afterAll } from "vitest";

import type { AppOptions } from "../app-options.ts";
import { createApp } from "../create-app.ts";
import { notImplemented } from "../handlers.ts";
import { contract } from "./contract.ts";
import { ContractChecker, type Answer } from "./contract-checker.ts";

export interface CallOptions {
  key?: string | undefined;
  params?: Record<string, string | number>;
  query?: Record<string, string | number | boolean | readonly string[]>;
  /** Sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface CallAnswer extends Answer {
  /** The parsed body; undefined if there is none. */
  body: unknown;
}

export interface TestUser {
  id: string;
  key: string;
}

export interface TestProject {
  project: Project;
  /** The project's id. */
  id: string;
  owner: TestUser;
  member: TestUser;
  /** A user with a valid key who has nothing to do with the project. */
  stranger: TestUser;
}

/** Proved for every operation at once in `roles.test.ts` and `every-operation.test.ts`, so no operation's own file has to show them. */
const provedForAll = new Set(["401", "403", "413", "415", "429", "500", "503"]);

/**
 * The real app in this process on a database of its own, and the means to call it by operationId. Each answer is held
 * against the contract.
 */
export class TestApi {
  readonly database: Database;
  readonly app: ReturnType<typeof createApp>;
  /** Every line that was logged, parsed. */
  readonly log: unknown[] = [];
  readonly #checker = new ContractChecker(contract);
  readonly #seen = new Set<string>();
  #users = 0;
  #projects = 0;

  constructor(database: Database, options: Partial<AppOptions> = {}) {
    this.database = database;
    this.app = createApp({
      database,
      logger: pino({ level: "debug" }, { write: (line: string) => void this.log.push(JSON.parse(line)) }),
      checkRepository: async () => ({ ok: false, field: "path", message: "is refused in this test" }),
      checkRef: async () => ({ ok: false, message: "does not exist in this test" }),
      validateResponses: true,
      ...options,
      limits: { requestsPerMinute: 1_000_000, ...options.limits },
    });
  }

  get db(): Database["db"] {
    return this.database.db;
  }

  /** Every operation of the contract by its id. */
  get operations(): ContractChecker["operations"] {
    return this.#checker.operations;
  }

  /** Paths of the properties that a body of the operation may have. */
  bodyProperties(operationId: string): string[][] {
    return this.#checker.bodyProperties(operationId);
  }

  /** The query parameters of an operation with the schemas of their values. */
  queryParameters(operationId: string): ReturnType<ContractChecker["queryParameters"]> {
    return this.#checker.queryParameters(operationId);
  }

  /** Rows of every table. */
  async rowCounts(): Promise<Record<string, number>> {
    const tables = await this.db.introspection.getTables();
    const counts: Record<string, number> = {};
    for (const { name } of tables.filter(({ schema }) => schema === "public")) {
      // Any table will do for the types: only its rows are counted.
      const rows = this.db.selectFrom(name as "users").select((e) => e.fn.countAll<number>().as("count"));
      counts[name] = (await rows.executeTakeFirstOrThrow()).count;
    }
    return counts;
  }

  /** Calls an operation and fails the test if the answer is not one that the contract allows. */
  async call(operationId: string, options: CallOptions = {}): Promise<CallAnswer> {
    const operation = this.#checker.operations.get(operationId);
    if (operation === undefined) throw new Error(`the contract has no operation ${operationId}`);
    const { params = {}, query = {}, body, key } = options;
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      if (value === undefined) throw new Error(`${operationId} needs the path parameter ${name}`);
      return encodeURIComponent(value);
    });
    const search = new URLSearchParams(
      Object.entries(query).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value]).map((item) => [name, String(item)]),
      ),
    );
    const headers = new Headers(options.headers);
    if (key !== undefined) headers.set("authorization", `Bearer ${key}`);
    if (body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
    const response = await this.app.request(`${path}${search.size > 0 ? `?${search.toString()}` : ""}`, {
      method: operation.method.toUpperCase(),
      headers,
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = { status: response.status, headers: response.headers, text };
    const judgedAs = isNotImplemented(operationId, answer.status) ? { ...answer, status: 500 } : answer;
    const faults = this.#checker.faults(operationId, judgedAs);
    if (faults.length > 0)
      throw new Error(`${operationId} answered ${answer.status} ${text}: ${faults.join("; ")}`);
    this.#seen.add(`${operationId} ${response.status}`);
    return { ...answer, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
  }

  /** After the file's tests: every status that this operation declares was seen, but for those that are proved for all. */
  covers(operationId: string): void {
    afterAll(() => {
      const declared = Object.keys(this.#checker.operations.get(operationId)?.responses ?? {});
      const unseen = declared.filter(
        (status) => !provedForAll.has(status) && !this.#seen.has(`${operationId} ${status}`),
      );
      if (unseen.length > 0)
        throw new Error(`${operationId} declares ${unseen.join(", ")}, which no test saw`);
    });
  }

  async user(key: Partial<ApiKeyCreate> = {}): Promise<TestUser> {
    const id = newId();
    const email = `user-${(this.#users += 1)}@octokraft.test`;
    await this.db
      .insertInto("users")
      .values({ id, email, name: `User ${this.#users}`, created_at: new Date() })
      .execute();
    return { id, key: await this.key(id, key) };
  }

  /** A project with an owner, and with a member and a stranger to it. */
  async project(create: Partial<ProjectCreate> = {}): Promise<TestProject> {
    const [owner, member, stranger] = [await this.user(), await this.user(), await this.user()];
    const key = `project-${(this.#projects += 1)}`;
    const project = await createProject(this.db, owner.id, { name: "Test project", key, ...create });
    await this.join(project.id, member.id, "member");
    return { project, id: project.id, owner, member, stranger };
  }

  /** A local repository of a project; nothing is at its path. */
  async repository(projectId: string, name = "storefront"): Promise<Repository> {
    const path = `/srv/git/${name}`;
    return linkRepository(this.db, projectId, {
      provider: "local",
      path,
      name,
      default_branch: "main",
      head_sha: null,
    });
  }

  /**
   * A project with one repository whose assessments found these issues, one list each: as a worker leaves it behind,
   * without running the engine.
   */
  async assessed(...runs: Partial<EngineIssue>[][]): Promise<TestProject & { repository: Repository }> {
    const project = await this.project();
    const repository = await this.repository(project.id);
    for (const issues of runs) {
      await runAssessment(this.db, project.id, sampleAssessment(issues.map((issue) => sampleIssue(issue))));
    }
    return { ...project, repository };
  }

  /** A project that got so much worse between two assessments that it has drift alerts. */
  async drifted(): Promise<TestProject & { repository: Repository }> {
    return this.assessed(
      [],
      Array.from({ length: 40 }, (_, index) => ({ symbol: `s${index}`, snippet: `s${index}` })),
    );
  }

  async join(projectId: string, userId: string, role: Role): Promise<void> {
    const now = new Date();
    await this.db
      .insertInto("memberships")
      .values({ project_id: projectId, user_id: userId, role, created_at: now, updated_at: now })
      .execute();
  }

  async key(userId: string, key: Partial<ApiKeyCreate> = {}): Promise<string> {
    const created = await createApiKey(this.db, userId, { name: "Test", ...key });
    return created.key;
  }
}

/** The contract knows no 501: it goes away. Until then its body must be that of any error. */
function isNotImplemented(operationId: string, status: number): boolean {
  return status === 501 && notImplemented.some((id) => id === operationId);
}

/** To be called at the top of a test file. */
export async function testApi(options: Partial<AppOptions> = {}): Promise<TestApi> {
  return new TestApi(await testDatabase(), options);
}
