import { join } from "node:path";
import { sql } from "kysely";
import { fromPglite } from "pg-boss";
import type { ConstructorOptions } from "pg-boss";
import { migrate } from "./migrate.ts";
import { releaseOrphans } from "./jobs/release-orphans.ts";
import { createPGlite } from "./pglite/create-pglite.ts";
import { lockFolder } from "./pglite/folder-lock.ts";
import { openPGlite } from "./pglite/open-pglite.ts";
import type { PGliteClient } from "./pglite/pglite-client.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import type { Db } from "./tables.ts";

export interface DatabaseOptions {
  /** `postgres://...`: PostgreSQL 15 or later. Without it, PGlite under `dataDir`. */
  databaseUrl?: string | undefined;
  /** Folder that belongs to this process; `database` in it is PGlite's. */
  dataDir: string;
  /** Most connections to PostgreSQL at a time, those of the job queue not counted. 10. */
  connections?: number;
  /** Told of errors that no call waits for, such as a lost idle connection. They are dealt with already. */
  onError?: (error: Error) => void;
}

export interface Database {
  readonly engine: "pglite" | "postgres";
  readonly db: Db;
  /** How the job queue reaches this database. */
  readonly jobConnection: ConstructorOptions;
  /** Resolves when the database answers, rejects when it does not. */
  ping(): Promise<void>;
  /**
   * Removes dead rows and refreshes the planner's statistics, which a large assessment puts out of date.
   * On PGlite, which has no background processes, it also writes the log into the tables and truncates
   * it, and runs every ten minutes by itself. To be called after each assessment.
   */
  maintain(): Promise<void>;
  /** Waits for what runs, then lets go of connections, thread and folder. */
  close(): Promise<void>;
}

const maintenanceInterval = 10 * 60 * 1000;

/**
 * Opens the database and brings it to this version's shape.
 *
 * On PGlite everything that was committed survives the death of the process (kill -9 included), but not
 * a loss of power: it never waits for the disk. PostgreSQL does.
 *
 * @throws DataFolderInUseError when another process has the folder open.
 * @throws DataFolderUnusableError when the folder holds no database that this version can read.
 * @throws PostgresUnusableError when the server cannot be reached, is too old, or lacks pg_trgm.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, dataDir, connections = 10, onError = () => {} } = options;
  if (databaseUrl !== undefined && databaseUrl !== "") {
    const db = await openPostgres(databaseUrl, { connections, onError });
    return ready(postgresDatabase(db, databaseUrl));
  }
  const unlock = lockFolder(dataDir);
  try {
    const folder = pgliteFolder(dataDir);
    await createPGlite(folder);
    const { db, client } = await openPGlite({ folder, template: null }, onError);
    const database = await ready(pgliteDatabase(db, client, unlock, onError));
    await releaseOrphans(db);
    return database;
  } catch (error) {
    unlock();
    throw error;
  }
}

/** @internal */
export function pgliteFolder(dataDir: string): string {
  return join(dataDir, "database");
}

async function ready(database: Database): Promise<Database> {
  try {
    await migrate(database.db, database.jobConnection);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

function postgresDatabase(db: Db, connectionString: string): Database {
  return {
    engine: "postgres",
    db,
    jobConnection: { connectionString, max: 3, application_name: "octokraft-jobs" },
    ping: () => ping(db),
    maintain: async () => {
      await sql`vacuum (analyze, skip_locked) issues, issue_counts, issue_stays, issue_places, issue_events`.execute(
        db,
      );
    },
    close: () => db.destroy(),
  };
}

/** @internal Also used by the tests' databases, which begin with a template and have no folder. */
export function pgliteDatabase(
  db: Db,
  client: PGliteClient,
  unlock: () => void,
  onError: (error: Error) => void,
): Database {
  async function maintain(): Promise<void> {
    await sql`checkpoint`.execute(db);
    await sql`vacuum (analyze)`.execute(db);
  }
  const timer = setInterval(() => void maintain().catch(onError), maintenanceInterval);
  timer.unref();
  return {
    engine: "pglite",
    db,
    jobConnection: { db: fromPglite(client.forJobs()), backend: "pglite" },
    ping: () => ping(db),
    maintain,
    close: async () => {
      clearInterval(timer);
      await db.destroy();
      await client.close();
      unlock();
    },
  };
}

async function ping(db: Db): Promise<void> {
  await sql`select 1`.execute(db);
}
