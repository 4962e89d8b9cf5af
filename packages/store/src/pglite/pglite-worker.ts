import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite, types } from "@electric-sql/pglite";
import type { Transaction } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { timestampText } from "../timestamp-text.ts";
import type { ErrorFields, Face, Request, Response, WorkerOptions } from "./protocol.ts";

const port = parentPort;
if (port === null) throw new Error("pglite-worker.ts runs as a worker thread only");

const { folder, template } = workerData as WorkerOptions;
const database = await PGlite.create({
  ...(folder === null ? {} : { dataDir: folder }),
  ...(template === null ? {} : { loadDataDir: new Blob([readFileSync(template)]) }),
  extensions: { pg_trgm },
  // 128 MB by default: 140 MB more resident memory, and nothing won on one connection.
  // Reading an index in any order costs what reading a table from the start does: there is no disk to seek on.
  startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB", "-c", "random_page_cost=1.1"],
});

const parsers = {
  [types.TIMESTAMPTZ]: timestampText,
  [types.INT8]: Number,
  // A backslash, an x and hex digits. PGlite's own parser is slower than the rest of the query.
  [types.BYTEA]: (text: string) => Uint8Array.from(Buffer.from(text.slice(2), "hex")),
};
const optionsOf: Record<Face, object> = { application: { parsers }, jobs: {} };

interface OpenTransaction {
  statements: Transaction;
  settle: (commit: boolean) => void;
  done: Promise<void>;
}
const transactions = new Map<number, OpenTransaction>();
const listeners = new Map<string, () => Promise<void>>();
let nextTransaction = 1;

class Rollback extends Error {}

function begin(): Promise<number> {
  return new Promise((resolve, reject) => {
    const number = nextTransaction++;
    const done = database
      .transaction(async (statements) => {
        const decision = Promise.withResolvers<boolean>();
        const open: OpenTransaction = { statements, settle: decision.resolve, done: Promise.resolve() };
        transactions.set(number, open);
        queueMicrotask(() => {
          open.done = done;
          resolve(number);
        });
        if (!(await decision.promise)) throw new Rollback();
      })
      .finally(() => transactions.delete(number));
    done.catch(reject);
  });
}

function openTransaction(number: number): OpenTransaction {
  const open = transactions.get(number);
  if (open === undefined) throw new Error("The transaction has ended already");
  return open;
}

async function handle(request: Request): Promise<unknown> {
  switch (request.kind) {
    case "query": {
      const target =
        request.transaction === null ? database : openTransaction(request.transaction).statements;
      const { rows, affectedRows } = await target.query(request.sql, request.params, optionsOf[request.face]);
      return { rows, affectedRows };
    }
    case "exec":
      return (await database.exec(request.sql)).map(({ rows }) => ({ rows }));
    case "begin":
      return begin();
    case "end": {
      const open = openTransaction(request.transaction);
      open.settle(request.commit);
      await open.done.catch((error: unknown) => {
        if (request.commit || !(error instanceof Rollback)) throw error;
      });
      return null;
    }
    case "listen": {
      const { channel } = request;
      listeners.set(channel, await database.listen(channel, (payload) => reply({ channel, payload })));
      return null;
    }
    case "unlisten":
      await listeners.get(request.channel)?.();
      return null;
    case "dump":
      return new Uint8Array(await (await database.dumpDataDir("none")).arrayBuffer());
    case "close":
      break;
  }
  await database.close();
  return null;
}

function reply(response: Response): void {
  port?.postMessage(response);
}

/** Only these fields cross: PGlite's errors carry the statement, its parameters and the driver's source. */
function errorFields(error: unknown): ErrorFields {
  if (!(error instanceof Error)) return { message: String(error) };
  const fields: ErrorFields = { message: error.message.slice(0, 500) };
  for (const key of ["code", "detail", "constraint", "table", "column"] as const) {
    const value: unknown = Reflect.get(error, key);
    if (typeof value === "string") fields[key] = value.slice(0, 500);
  }
  return fields;
}

port.on("message", (request: Request) => {
  handle(request).then(
    (value) => reply({ id: request.id, value }),
    (error: unknown) => reply({ id: request.id, error: errorFields(error) }),
  );
});
reply({ id: 0, value: "ready" });
