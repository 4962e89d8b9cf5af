import { Kysely, PGliteDialect } from "kysely";
import type { Db, Tables } from "../tables.ts";
import { PGliteClient } from "./pglite-client.ts";
import type { WorkerOptions } from "./protocol.ts";

export interface OpenPGlite {
  db: Db;
  client: PGliteClient;
}

/** The data folder does not hold a database that this version can read. */
export class DataFolderUnusableError extends Error {
  override name = "DataFolderUnusableError";
}

/** @throws DataFolderUnusableError */
export async function openPGlite(
  options: WorkerOptions,
  onFailure?: (error: Error) => void,
): Promise<OpenPGlite> {
  const client = await PGliteClient.open(options, onFailure).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    const where = options.folder ?? "memory";
    throw new DataFolderUnusableError(
      `The database in ${where} cannot be opened; it is damaged or of another version. ${reason}`,
      { cause: error },
    );
  });
  const dialect = new PGliteDialect({ pglite: client });
  return { client, db: new Kysely<Tables>({ dialect }) };
}
