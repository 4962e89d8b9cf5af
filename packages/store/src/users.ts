import { sql } from "kysely";
import { createApiKey } from "./api-keys.ts";
import type { ApiKeyCreated } from "./api-keys.ts";
import { newId } from "./new-id.ts";
import type { Db } from "./tables.ts";
import { inTransaction } from "./in-transaction.ts";

/** A user, as named by other resources. */
export interface UserReference {
  id: string;
  name: string;
  email: string;
}

const initialOwnerLock = 4_107_311_901;

/**
 * Makes the first user and a key that may do everything, if there is no user yet. However many
 * processes start at once, one of them makes them.
 *
 * @param secret the key to use instead of a random one; `ok_live_` and 64 hex digits.
 * @returns null if there was a user already.
 */
export async function createInitialOwner(
  db: Db,
  owner: { name: string; email: string; secret?: string | undefined },
): Promise<{ user: UserReference; api_key: ApiKeyCreated } | null> {
  return inTransaction(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(${initialOwnerLock})`.execute(trx);
    const existing = await trx.selectFrom("users").select("id").limit(1).executeTakeFirst();
    if (existing !== undefined) return null;
    const user = { id: newId(), name: owner.name, email: owner.email };
    await trx
      .insertInto("users")
      .values({ ...user, created_at: new Date() })
      .execute();
    const api_key = await createApiKey(trx, user.id, { name: "Initial key", secret: owner.secret });
    return { user, api_key };
  });
}
