import { Kysely, PGliteDialect } from "kysely";
import type { Db, Tables } from "../tables.ts";
import { PGliteClient } from "./pglite-client.ts";
import type { WorkerOptions } from "./protocol.ts";

export interface OpenPGlite {
  db: Db;
  client: PGliteClient;
}

/** @throws when the folder does not hold a database that this version can read. */
export async function openPGlite(options: WorkerOptions): Promise<OpenPGlite> {
  const client = await PGliteClient.open(options);
  const dialect = new PGliteDialect({ pglite: client });
  return { client, db: new Kysely<Tables>({ dialect }) };
}
