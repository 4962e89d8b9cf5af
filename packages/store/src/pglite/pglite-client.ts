import { Worker } from "node:worker_threads";
import type { ErrorFields, Face, Request, Response, Rows, WorkerOptions } from "./protocol.ts";

/** A statement failed inside PGlite. `code` is PostgreSQL's SQLSTATE, as with the `pg` driver. */
export class PGliteError extends Error {
  override name = "PGliteError";
  declare code?: string;
  declare detail?: string;
  declare constraint?: string;
  declare table?: string;
  declare column?: string;

  constructor({ message, ...fields }: ErrorFields) {
    super(message);
    Object.assign(this, fields);
  }
}

/** PostgreSQL's code for a connection that broke. */
const connectionFailure = "08006";

type Unsent = Request extends infer R ? (R extends { id: number } ? Omit<R, "id"> : never) : never;

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * PGlite in a worker thread, so that a long statement does not stop the event loop. Has the methods of
 * PGlite that Kysely's dialect and pg-boss's adapter use, with their meaning: statements outside a
 * transaction wait until it has ended.
 */
export class PGliteClient {
  readonly waitReady = Promise.resolve();
  readonly ready = true;
  closed = false;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, (payload: string) => void>();
  readonly #onFailure: (error: Error) => void;
  #nextId = 1;
  #opened = false;
  #failure: Error | null = null;

  private constructor(worker: Worker, onFailure: (error: Error) => void) {
    this.#worker = worker;
    this.#onFailure = onFailure;
  }

  /**
   * @param onFailure told when the thread dies; every statement is refused from then on.
   * @throws when the folder cannot be opened as a database.
   */
  static async open(
    options: WorkerOptions,
    onFailure: (error: Error) => void = () => {},
  ): Promise<PGliteClient> {
    const worker = new Worker(new URL("./pglite-worker.ts", import.meta.url), {
      workerData: options,
      name: "octokraft-database",
    });
    const client = new PGliteClient(worker, onFailure);
    await new Promise<void>((resolve, reject) => {
      const opened = () => {
        client.#opened = true;
        resolve();
      };
      client.#waiting.set(0, { resolve: opened, reject });
      worker.on("message", (response: Response) => client.#receive(response));
      worker.on("error", (error) => client.#fail(error instanceof Error ? error : new Error(String(error))));
      worker.on("exit", () => client.#fail(new Error("The embedded database has stopped")));
    });
    return client;
  }

  async query<T>(sql: string, params: readonly unknown[] = []): Promise<PGliteRows<T>> {
    return this.#query<T>(null, sql, params, "application");
  }

  async exec(sql: string): Promise<{ rows: unknown[] }[]> {
    return (await this.#send({ kind: "exec", sql })) as { rows: unknown[] }[];
  }

  /** Commits when the callback resolves and rolls back when it rejects. */
  async transaction<T>(callback: (transaction: PGliteTransaction) => Promise<T>): Promise<T> {
    const transaction = (await this.#send({ kind: "begin" })) as number;
    const end = (commit: boolean) => this.#send({ kind: "end", transaction, commit });
    const rollback = async () => void (await end(false));
    const query: PGliteTransaction["query"] = (sql, params = []) =>
      this.#query(transaction, sql, params, "application");
    let result: T;
    try {
      result = await callback({ query, rollback });
    } catch (error) {
      await rollback();
      throw error;
    }
    await end(true);
    return result;
  }

  /** The same database with pg-boss's idea of values: dates instead of text. */
  forJobs(): {
    query: PGliteClient["query"];
    exec: PGliteClient["exec"];
    listen: PGliteClient["listen"];
  } {
    return {
      query: (sql, params) => this.#query(null, sql, params ?? [], "jobs"),
      exec: (sql) => this.exec(sql),
      listen: (channel, callback) => this.listen(channel, callback),
    };
  }

  async listen(channel: string, callback: (payload: string) => void): Promise<() => Promise<void>> {
    this.#listeners.set(channel, callback);
    await this.#send({ kind: "listen", channel });
    return async () => {
      this.#listeners.delete(channel);
      await this.#send({ kind: "unlisten", channel });
    };
  }

  /** The whole data folder as a tarball, to begin other databases with. */
  async dump(): Promise<Uint8Array> {
    return (await this.#send({ kind: "dump" })) as Uint8Array;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    if (this.#failure === null) await this.#send({ kind: "close" });
    await this.#worker.terminate();
  }

  async #query<T>(
    transaction: number | null,
    sql: string,
    params: readonly unknown[],
    face: Face,
  ): Promise<PGliteRows<T>> {
    const request: Unsent = { kind: "query", transaction, sql, params: [...params], face };
    const { rows, affectedRows } = (await this.#send(request)) as Rows;
    return { rows: rows as T[], fields: [], ...(affectedRows === undefined ? {} : { affectedRows }) };
  }

  #send(request: Unsent): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) {
        reject(this.#failure);
        return;
      }
      const id = this.#nextId++;
      this.#waiting.set(id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.#worker.postMessage({ id, ...request });
    });
  }

  #receive(response: Response): void {
    if ("channel" in response) {
      this.#listeners.get(response.channel)?.(response.payload);
      return;
    }
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if ("error" in response) waiting?.reject(new PGliteError(response.error));
    else waiting?.resolve(response.value);
  }

  #fail(error: Error): void {
    if (this.#failure === null) {
      const message = `The embedded database failed: ${error.message.slice(0, 500)}`;
      this.#failure = new PGliteError({ message, code: connectionFailure });
      if (!this.closed && this.#opened) this.#onFailure(this.#failure);
    }
    for (const { reject } of this.#waiting.values()) reject(this.#failure);
    this.#waiting.clear();
  }
}

/** PGlite's result; `fields` is left empty, since neither Kysely nor pg-boss reads it. */
export interface PGliteRows<T> {
  rows: T[];
  affectedRows?: number;
  fields: [];
}

/** One open transaction of a {@link PGliteClient}. */
export interface PGliteTransaction {
  query<T>(sql: string, params?: readonly unknown[]): Promise<PGliteRows<T>>;
  rollback(): Promise<void>;
}
