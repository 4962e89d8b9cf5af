import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

import type { WorkerContext } from "./worker-context.ts";
import { mirrorsFolder } from "./worker-settings.ts";

/**
 * Deletes the mirrors of repositories that are not linked any more.
 * @param idle that no assessment runs in this process: half-made mirrors are then leftovers as well
 */
export async function removeOrphanMirrors(
  { database, settings, logger }: WorkerContext,
  { idle }: { idle: boolean },
): Promise<void> {
  const folder = mirrorsFolder(settings);
  const names = (await readdir(folder).catch(() => [])).filter(
    (name) => name.endsWith(".git") || (idle && name.endsWith(".partial")),
  );
  if (names.length === 0) return;
  const linked = await database.db.selectFrom("repositories").select("id").execute();
  const kept = new Set(linked.map(({ id }) => `${id}.git`));
  for (const name of names.filter((name) => !kept.has(name))) {
    await rm(join(folder, name), { recursive: true, force: true });
    logger.info({ mirror: name }, "mirror of an unlinked repository removed");
  }
}
