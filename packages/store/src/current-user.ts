import { getApiKey } from "./api-keys.ts";
import type { ApiKey, Caller } from "./api-keys.ts";
import type { Db } from "./tables.ts";
import type { UserReference } from "./users.ts";

/** The calling user, with the key of the call. */
export type CurrentUser = UserReference & { api_key: ApiKey; created_at: string };

/** Null if the key was revoked since it was recognised. */
export async function getCurrentUser(
  db: Db,
  caller: Pick<Caller, "user" | "key_id">,
): Promise<CurrentUser | null> {
  const [user, api_key] = await Promise.all([
    db
      .selectFrom("users")
      .select(["id", "name", "email", "created_at"])
      .where("id", "=", caller.user.id)
      .executeTakeFirst(),
    getApiKey(db, caller.user.id, caller.key_id),
  ]);
  return user === undefined || api_key === null ? null : { ...user, api_key };
}
