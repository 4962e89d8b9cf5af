import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, expect, inject, onTestFinished } from "vitest";
import { openDatabase, pgliteDatabase, pgliteFolder } from "../open-database.ts";
import type { Database } from "../open-database.ts";
import { openPGlite } from "../pglite/open-pglite.ts";

declare module "vitest" {
  export interface ProvidedContext {
    octokraftTestDatabase: { engine: "pglite"; template: string } | { engine: "postgres"; url: string };
  }
}

/**
 * A migrated database of one's own without any rows, on the engine that the vitest project stands for
 * (see `databaseProjects`). Called at the top of a test file it is closed and removed after the file,
 * called in a test after the test.
 */
export async function testDatabase(): Promise<Database> {
  const given = inject("octokraftTestDatabase");
  if (given.engine === "pglite") {
    const { db, client } = await openPGlite({ folder: null, template: given.template });
    const database = pgliteDatabase(db, client, () => {}, onError);
    afterwards(() => database.close());
    return database;
  }
  const { databaseUrl, drop } = await copyOfTemplate(given.url);
  const database = await openDatabase({ databaseUrl, dataDir: "", onError });
  afterwards(async () => {
    await database.close();
    await drop();
  });
  return database;
}

/**
 * Where `openDatabase` finds an empty database that nobody has open: a folder for PGlite, or a database
 * of the PostgreSQL server. For tests of what several processes do, or one after another. It is removed
 * after the test, or the file if it is asked for outside of one.
 */
export async function testPlace(): Promise<{ dataDir: string; databaseUrl?: string }> {
  const given = inject("octokraftTestDatabase");
  const dataDir = mkdtempSync(join(tmpdir(), "octokraft-place-"));
  afterwards(() => rmSync(dataDir, { recursive: true, force: true }));
  if (given.engine === "pglite") {
    const { client } = await openPGlite({ folder: pgliteFolder(dataDir), template: given.template });
    await client.close();
    return { dataDir };
  }
  const { databaseUrl, drop } = await copyOfTemplate(given.url);
  afterwards(drop);
  return { dataDir, databaseUrl };
}

/** The address of an empty PostgreSQL database, for tests of several connections to it; null on PGlite. */
export async function testDatabaseUrl(): Promise<string | null> {
  const given = inject("octokraftTestDatabase");
  if (given.engine === "pglite") return null;
  const { databaseUrl, drop } = await copyOfTemplate(given.url);
  afterwards(drop);
  return databaseUrl;
}

/** After the test in which this is called, or else after the file. */
function afterwards(run: () => void | Promise<void>): void {
  if (expect.getState().currentTestName === undefined) afterAll(run);
  else onTestFinished(run);
}

/** Dropping the database at the end may catch a connection that is just being closed. */
function onError(error: Error): void {
  if (Reflect.get(error, "code") !== "57P01") console.error(error.message);
}

async function copyOfTemplate(url: string): Promise<{ databaseUrl: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  const at = (database: string) => url.replace(/(%7B|\{)database(%7D|\})/, database);
  const run = async (statement: string) => {
    const client = new Client({ connectionString: at("postgres") });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await run(`create database ${name} template template_octokraft`);
  return { databaseUrl: at(name), drop: () => run(`drop database ${name} with (force)`) };
}
