import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import { createApiKey } from "./api-keys.ts";
import type { ApiKeyCreated } from "./api-keys.ts";
import { ConflictError } from "./conflict-error.ts";
import { countOf } from "./count-of.ts";
import { inTransaction } from "./in-transaction.ts";
import { userReference } from "./json-expressions.ts";
import { getMember } from "./members.ts";
import type { Member } from "./members.ts";
import { newId } from "./new-id.ts";
import type { Page, PageOptions } from "./page.ts";
import { getProject } from "./projects.ts";
import type { Project } from "./projects.ts";
import type { Db, Role } from "./tables.ts";
import type { UserReference } from "./users.ts";

export type InvitationStatus = "pending" | "expired";
export type Invitation = Awaited<ReturnType<ReturnType<typeof selectInvitation>["executeTakeFirstOrThrow"]>>;
export type InvitationPage = Page & { invitations: Invitation[] };
/** An invitation with its token, which only its creation shows. */
export interface NewInvitation {
  invitation: Invitation;
  token: string;
}

export interface InvitationCreate {
  email: string;
  role: Role;
  invited_by_id: string;
}

export interface InvitationAcceptance {
  project: Project;
  member: Member;
  /** The first key of a new user; null for one who existed before. */
  api_key: ApiKeyCreated | null;
}

const lifetime = 7 * 24 * 60 * 60 * 1000;

/**
 * Invites an address for 7 days, in place of an earlier invitation of it. Only the token's hash is kept.
 *
 * @throws ConflictError `already_member`
 */
export async function createInvitation(
  db: Db,
  projectId: string,
  { email, role, invited_by_id }: InvitationCreate,
): Promise<NewInvitation> {
  const token = `inv_${randomBytes(32).toString("hex")}`;
  const id = newId();
  const created_at = new Date();
  const invitation = await inTransaction(db, async (trx) => {
    await trx
      .selectFrom("projects")
      .select("id")
      .where("id", "=", projectId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const member = await trx
      .selectFrom("memberships")
      .innerJoin("users", "users.id", "memberships.user_id")
      .select("users.id")
      .where("memberships.project_id", "=", projectId)
      .where(sql<boolean>`lower(users.email) = lower(${email})`)
      .executeTakeFirst();
    if (member !== undefined) {
      throw new ConflictError("already_member", `${email} is a member of this project already.`);
    }
    await trx
      .deleteFrom("invitations")
      .where("project_id", "=", projectId)
      .where(sql<boolean>`lower(email) = lower(${email})`)
      .execute();
    await trx
      .insertInto("invitations")
      .values({
        id,
        project_id: projectId,
        email,
        role,
        token_hash: hashOf(token),
        invited_by_id,
        expires_at: new Date(created_at.getTime() + lifetime),
        created_at,
      })
      .execute();
    // Here, because another invitation of the same address may replace this one at once.
    return selectInvitation(trx).where("invitations.id", "=", id).executeTakeFirstOrThrow();
  });
  return { invitation, token };
}

export interface InvitationListOptions extends PageOptions {
  status?: readonly InvitationStatus[] | undefined;
}

/** Those that wait for an answer and those that expired, newest first. */
export async function listInvitations(
  db: Db,
  projectId: string,
  { status = ["pending", "expired"], limit, offset }: InvitationListOptions,
): Promise<InvitationPage> {
  const now = new Date().toISOString();
  const wanted = db
    .selectFrom("invitations")
    .where("project_id", "=", projectId)
    .where((e) =>
      e.or([
        ...(status.includes("pending") ? [e("expires_at", ">", now)] : []),
        ...(status.includes("expired") ? [e("expires_at", "<=", now)] : []),
      ]),
    );
  const [invitations, total_count] = await Promise.all([
    selectInvitation(db)
      .where("invitations.id", "in", wanted.select("id"))
      .orderBy("invitations.id", "desc")
      .limit(limit)
      .offset(offset)
      .execute(),
    countOf(wanted),
  ]);
  return { invitations, total_count, limit, offset };
}

/** Null if the project has no such invitation, or it was accepted or revoked. */
export async function getInvitation(
  db: Db,
  projectId: string,
  invitationId: string,
): Promise<Invitation | null> {
  const row = await selectInvitation(db)
    .where("invitations.id", "=", invitationId)
    .where("invitations.project_id", "=", projectId)
    .executeTakeFirst();
  return row ?? null;
}

/** Its token stops working at once. False if the project has no such invitation. */
export async function deleteInvitation(db: Db, projectId: string, invitationId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("invitations")
    .where("id", "=", invitationId)
    .where("project_id", "=", projectId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/**
 * Takes a token, once: of any number of simultaneous attempts one succeeds. Makes the user if the address has none.
 *
 * @returns null if the token is unknown, used, revoked or expired.
 */
export async function acceptInvitation(
  db: Db,
  token: string,
  { name = "" }: { name?: string | undefined } = {},
): Promise<InvitationAcceptance | null> {
  return inTransaction(db, async (trx) => {
    const now = new Date();
    const invitation = await trx
      .deleteFrom("invitations")
      .where("token_hash", "=", hashOf(token))
      .where("expires_at", ">", now.toISOString())
      .returning(["project_id", "email", "role"])
      .executeTakeFirst();
    if (invitation === undefined) return null;
    const { project_id, email, role } = invitation;
    const made = await trx
      .insertInto("users")
      .values({ id: newId(), email, name, created_at: now })
      .onConflict((o) => o.expression(sql`lower(email)`).doNothing())
      .returning("id")
      .executeTakeFirst();
    const user =
      made ??
      (await trx
        .selectFrom("users")
        .select("id")
        .where(sql<boolean>`lower(email) = lower(${email})`)
        .executeTakeFirstOrThrow());
    await trx
      .insertInto("memberships")
      .values({ project_id, user_id: user.id, role, created_at: now, updated_at: now })
      .onConflict((o) => o.columns(["project_id", "user_id"]).doNothing())
      .execute();
    const api_key = made === undefined ? null : await createApiKey(trx, user.id, { name: "First key" });
    const project = await getProject(trx, project_id, user.id);
    const member = await getMember(trx, project_id, user.id);
    if (project === null || member === null)
      throw new Error(`Invitation to project ${project_id} has no project`);
    return { project, member, api_key };
  });
}

function selectInvitation(db: Db) {
  return db
    .selectFrom("invitations")
    .leftJoin("users", "users.id", "invitations.invited_by_id")
    .select([
      "invitations.id",
      "invitations.project_id",
      "invitations.email",
      "invitations.role",
      sql<InvitationStatus>`case when invitations.expires_at > ${new Date()} then 'pending' else 'expired' end`.as(
        "status",
      ),
      userReference<UserReference>("users").as("invited_by"),
      "invitations.expires_at",
      "invitations.created_at",
    ]);
}

function hashOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
