import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

import type { WorkerContext } from "./worker-context.ts";
import { mirrorsFolder } from "./worker-settings.ts";

/** Deletes the mirrors of repositories that are not linked any more, and half-made ones. */
export async function removeOrphanMirrors({ database, settings, logger }: WorkerContext): Promise<void> {
  const folder = mirrorsFolder(settings);
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  const linked = await database.db.selectFrom("repositories").select("id").execute();
  const kept = new Set(linked.map(({ id }) => `${id}.git`));
  for (const name of names.filter((name) => /\.(git|partial)$/.test(name) && !kept.has(name))) {
    await rm(join(folder, name), { recursive: true, force: true });
    logger.info({ mirror: name }, "mirror of an unlinked repository removed");
  }
}
