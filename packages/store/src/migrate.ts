import { Migrator } from "kysely/migration";
import type { Migration } from "kysely/migration";
import { PgBoss } from "pg-boss";
import type { ConstructorOptions } from "pg-boss";
import { createQueues } from "./jobs/queues.ts";
import * as initial from "./migrations/0001-initial.ts";
import * as rulePages from "./migrations/0002-rule-pages.ts";
import * as fastIssueLists from "./migrations/0003-fast-issue-lists.ts";
import * as issuePlaces from "./migrations/0004-issue-places.ts";
import type { Db } from "./tables.ts";

const migrations: Record<string, Migration> = {
  "0001-initial": initial,
  "0002-rule-pages": rulePages,
  "0003-fast-issue-lists": fastIssueLists,
  "0004-issue-places": issuePlaces,
};

/**
 * Brings tables and queues to this version's shape. Safe with any number of processes at once: each
 * step runs under a lock of the database, and the later ones find it done.
 *
 * @throws when a statement of a migration fails; the database is then as it was before.
 */
export async function migrate(db: Db, jobConnection: ConstructorOptions): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;

  const boss = new PgBoss({ ...jobConnection, supervise: false, schedule: false, registerInstance: false });
  boss.on("error", () => {});
  await boss.start();
  await createQueues(boss);
  await boss.stop({ graceful: false });
}
