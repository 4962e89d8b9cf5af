import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "../migrate.ts";
import { pgliteDatabase } from "../open-database.ts";
import { openPGlite } from "../pglite/open-pglite.ts";

/** Once per run: a migrated, empty PGlite, kept as a tarball that each test file begins with. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "octokraft-pglite-"));
  const { db, client } = await openPGlite({ folder: null, template: null });
  const database = pgliteDatabase(
    db,
    client,
    () => {},
    () => {},
  );
  await migrate(db, database.jobConnection);
  const template = join(folder, "template.tar");
  writeFileSync(template, await client.dump());
  await database.close();
  project.provide("octokraftTestDatabase", { engine: "pglite", template });
  return () => rmSync(folder, { recursive: true, force: true });
}
