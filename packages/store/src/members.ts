import { sql } from "kysely";
import { ConflictError } from "./conflict-error.ts";
import { countOf } from "./count-of.ts";
import { inTransaction } from "./in-transaction.ts";
import type { Page, PageOptions } from "./page.ts";
import type { Db, Role } from "./tables.ts";

/** A user's membership in a project. */
export type Member = Awaited<ReturnType<ReturnType<typeof selectMember>["executeTakeFirstOrThrow"]>>;
export type MemberPage = Page & { members: Member[]; pending_invitation_count: number };

export interface MemberListOptions extends PageOptions {
  role?: Role | undefined;
}

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

/** Owners first, then by name. */
export async function listMembers(
  db: Db,
  projectId: string,
  { role, limit, offset }: MemberListOptions,
): Promise<MemberPage> {
  let wanted = db.selectFrom("memberships").where("project_id", "=", projectId);
  let list = selectMember(db).where("memberships.project_id", "=", projectId);
  if (role !== undefined) {
    wanted = wanted.where("role", "=", role);
    list = list.where("memberships.role", "=", role);
  }
  const pending = db
    .selectFrom("invitations")
    .where("project_id", "=", projectId)
    .where("expires_at", ">", new Date().toISOString());
  const [members, total_count, pending_invitation_count] = await Promise.all([
    list
      .orderBy("memberships.role", "desc")
      .orderBy(sql`lower(users.name)`)
      .orderBy("users.email")
      .limit(limit)
      .offset(offset)
      .execute(),
    countOf(wanted),
    countOf(pending),
  ]);
  return { members, pending_invitation_count, total_count, limit, offset };
}

/** Null if the user is no member of the project. */
export async function getMember(db: Db, projectId: string, userId: string): Promise<Member | null> {
  const row = await selectMember(db)
    .where("memberships.project_id", "=", projectId)
    .where("memberships.user_id", "=", userId)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Gives a member another role. Null if the user is no member of the project.
 *
 * @throws ConflictError `last_owner` if it would leave the project without an owner.
 */
export async function updateMember(
  db: Db,
  projectId: string,
  userId: string,
  { role }: { role: Role },
): Promise<Member | null> {
  await inTransaction(db, async (trx) => {
    if (role !== "owner") await keepAnOwner(trx, projectId, userId);
    await trx
      .updateTable("memberships")
      .set({ role, updated_at: new Date() })
      .where("project_id", "=", projectId)
      .where("user_id", "=", userId)
      .where("role", "!=", role)
      .execute();
  });
  return getMember(db, projectId, userId);
}

/**
 * Ends a membership; the user's keys lose the project at once. False if the user is no member of the project.
 *
 * @throws ConflictError `last_owner` if it would leave the project without an owner.
 */
export async function deleteMember(db: Db, projectId: string, userId: string): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    await keepAnOwner(trx, projectId, userId);
    const { numDeletedRows } = await trx
      .deleteFrom("memberships")
      .where("project_id", "=", projectId)
      .where("user_id", "=", userId)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  });
}

/** Two owners who demote each other at the same time wait for one another here: the lock makes the second see the first. */
async function keepAnOwner(trx: Db, projectId: string, userId: string): Promise<void> {
  await trx.selectFrom("projects").select("id").where("id", "=", projectId).forUpdate().execute();
  const owners = await trx
    .selectFrom("memberships")
    .select("user_id")
    .where("project_id", "=", projectId)
    .where("role", "=", "owner")
    .limit(2)
    .execute();
  if (owners.length === 1 && owners[0]?.user_id === userId.toLowerCase()) {
    throw new ConflictError("last_owner", "A project needs an owner. Make someone else an owner first.");
  }
}

function selectMember(db: Db) {
  return db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select([
      "memberships.project_id",
      "memberships.user_id",
      "users.name",
      "users.email",
      "memberships.role",
      "memberships.created_at",
      "memberships.updated_at",
    ]);
}
