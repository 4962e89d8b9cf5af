import { createApiKey, revokeApiKey, type Db } from "@octokraft/store";

const hour = 60 * 60 * 1000;

/**
 * Lends a key of the first user to `use`. Only hashes of keys are kept, so a later start cannot know the
 * owner's; this one is revoked right after, and expires within an hour should the process be killed.
 */
export async function withOwnerKey<T>(db: Db, use: (key: string) => Promise<T>): Promise<T> {
  const { id } = await db
    .selectFrom("users")
    .select("id")
    .orderBy("created_at")
    .limit(1)
    .executeTakeFirstOrThrow();
  const created = await createApiKey(db, id, {
    name: "octokraft start",
    description: "Made by `octokraft start` for the demo project.",
    expires_at: new Date(Date.now() + hour).toISOString(),
  });
  try {
    return await use(created.key);
  } finally {
    await revokeApiKey(db, id, created.id);
  }
}
