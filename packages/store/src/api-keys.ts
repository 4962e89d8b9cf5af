import { createHash, randomBytes } from "node:crypto";
import type { Selectable } from "kysely";
import { countOf } from "./count-of.ts";
import { newId } from "./new-id.ts";
import type { Page, PageOptions } from "./page.ts";
import type { Db, Role, Tables } from "./tables.ts";
import type { UserReference } from "./users.ts";

/** A key without its secret. */
export type ApiKey = Pick<Selectable<Tables["api_keys"]>, (typeof columns)[number]>;
/** A key with its secret, which only its creation shows. */
export type ApiKeyCreated = ApiKey & { key: string };
export type ApiKeyPage = Page & { keys: ApiKey[] };

export interface ApiKeyCreate {
  name: string;
  description?: string;
  scopes?: "read"[];
  project_id?: string | null;
  expires_at?: string | null;
  /** The key to use instead of a random one. */
  secret?: string | undefined;
}

/** Who calls: the user behind a valid key, and what narrows the key. */
export interface Caller {
  key_id: string;
  user: UserReference;
  scopes: "read"[];
  /** The one project that the key reaches; null for all of the user's. */
  project_id: string | null;
  /** The user's role in the project that was asked about; null if the user is no member or none was. */
  role: Role | null;
}

const columns = [
  "id",
  "name",
  "description",
  "key_prefix",
  "scopes",
  "project_id",
  "last_used_at",
  "expires_at",
  "created_at",
] as const;

const prefixLength = 12;

/** What every key looks like. */
export const apiKeyPattern = /^ok_live_[0-9a-f]{64}$/;

/** @throws TypeError when the given secret is not of the form of a key. */
export async function createApiKey(db: Db, userId: string, create: ApiKeyCreate): Promise<ApiKeyCreated> {
  const key = create.secret ?? `ok_live_${randomBytes(32).toString("hex")}`;
  if (!apiKeyPattern.test(key)) {
    throw new TypeError("An API key is ok_live_ followed by 64 lowercase hex digits");
  }
  const row = await db
    .insertInto("api_keys")
    .values({
      id: newId(),
      user_id: userId,
      name: create.name,
      description: create.description ?? "",
      key_prefix: key.slice(0, prefixLength),
      secret_hash: hashOf(key),
      scopes: create.scopes ?? [],
      project_id: create.project_id ?? null,
      expires_at: create.expires_at ?? null,
      created_at: new Date(),
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return { ...row, key };
}

/** The user's own keys, newest first; revoked ones are gone. */
export async function listApiKeys(db: Db, userId: string, page: PageOptions): Promise<ApiKeyPage> {
  const own = db.selectFrom("api_keys").where("user_id", "=", userId).where("revoked_at", "is", null);
  const [keys, total_count] = await Promise.all([
    own.select(columns).orderBy("id", "desc").limit(page.limit).offset(page.offset).execute(),
    countOf(own),
  ]);
  return { keys, total_count, ...page };
}

/** Null if it is another user's, revoked, or does not exist. */
export async function getApiKey(db: Db, userId: string, keyId: string): Promise<ApiKey | null> {
  const row = await db
    .selectFrom("api_keys")
    .select(columns)
    .where("id", "=", keyId)
    .where("user_id", "=", userId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

/** Holds at once, in every process: no key is remembered anywhere. False if there is no such key of the user. */
export async function revokeApiKey(db: Db, userId: string, keyId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("api_keys")
    .set({ revoked_at: new Date() })
    .where("id", "=", keyId)
    .where("user_id", "=", userId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * The caller behind a secret, with the role in a project, in one query; or null if the key is unknown, revoked or expired. Looked up by hash, so
 * that the time it takes tells nothing about the secrets that exist.
 */
export async function findCaller(
  db: Db,
  secret: string,
  projectId: string | null = null,
): Promise<Caller | null> {
  if (!apiKeyPattern.test(secret)) return null;
  const row = await db
    .selectFrom("api_keys")
    .innerJoin("users", "users.id", "api_keys.user_id")
    .leftJoin("memberships", (join) =>
      join.onRef("memberships.user_id", "=", "users.id").on("memberships.project_id", "=", projectId),
    )
    .select([
      "api_keys.id as key_id",
      "api_keys.scopes",
      "api_keys.project_id",
      "api_keys.last_used_at",
      "memberships.role",
      "users.id",
      "users.name",
      "users.email",
    ])
    .where("secret_hash", "=", hashOf(secret))
    .where("revoked_at", "is", null)
    .where((e) => e.or([e("expires_at", "is", null), e("expires_at", ">", new Date().toISOString())]))
    .executeTakeFirst();
  if (row === undefined) return null;
  const { key_id, scopes, project_id, last_used_at, role, ...user } = row;
  if (last_used_at === null || last_used_at < aMinuteAgo()) await recordUse(db, key_id);
  return { key_id, user, scopes, project_id, role };
}

function aMinuteAgo(): string {
  return new Date(Date.now() - 60_000).toISOString();
}

/** `last_used_at` is true to the minute, so that at most one request a minute writes. */
async function recordUse(db: Db, keyId: string): Promise<void> {
  await db
    .updateTable("api_keys")
    .set({ last_used_at: new Date() })
    .where("id", "=", keyId)
    .where((e) => e.or([e("last_used_at", "is", null), e("last_used_at", "<", aMinuteAgo())]))
    .execute();
}

function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
