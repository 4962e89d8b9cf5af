import type { Db, Role } from "./tables.ts";

/** The user's role in a project, or null if the user is no member of it or it does not exist. */
export async function roleInProject(db: Db, projectId: string, userId: string): Promise<Role | null> {
  const row = await db
    .selectFrom("memberships")
    .select("role")
    .where("project_id", "=", projectId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row?.role ?? null;
}
