import type { Db } from "./tables.ts";

/**
 * Makes everything that changes what a project consists of or what counts in its scores wait for one
 * another: results, dismissals, unlinking, deletion. To be the first lock of a transaction, so that no
 * two wait for each other in a circle. False if there is no such project.
 */
export async function lockProject(trx: Db, projectId: string): Promise<boolean> {
  const row = await trx
    .selectFrom("projects")
    .select("id")
    .where("id", "=", projectId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row !== undefined;
}
