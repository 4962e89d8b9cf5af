import type { FactCache } from "@octokraft/engine";
import { sql } from "kysely";
import type { Db } from "./tables.ts";

const day = 86_400_000;
/** Keys a statement: bounds what is in memory at once. */
const batch = 500;

/** The facts of blobs that earlier runs made. Safe to use from several runs at once. */
export function factCache(db: Db): FactCache {
  return {
    async get(keys) {
      const found = new Map<string, Uint8Array>();
      const stale: string[] = [];
      const aDayAgo = Date.now() - day;
      for (let start = 0; start < keys.length; start += batch) {
        const rows = await db
          .selectFrom("facts")
          .select(["key", "value", "used_at"])
          .where("key", "=", sql<string>`any(${keys.slice(start, start + batch)})`)
          .execute();
        for (const { key, value, used_at } of rows) {
          found.set(key, value);
          if (Date.parse(used_at) < aDayAgo) stale.push(key);
        }
      }
      if (stale.length > 0) {
        await db
          .updateTable("facts")
          .set({ used_at: new Date() })
          .where("key", "=", sql<string>`any(${stale})`)
          .execute();
      }
      return found;
    },
    async put(entries) {
      for (let start = 0; start < entries.length; start += batch) {
        const rows = entries.slice(start, start + batch);
        await sql`insert into facts (key, value, used_at)
          select key, decode(value, 'base64'), ${new Date()}::timestamptz
          from unnest(${rows.map(({ key }) => key)}::text[], ${rows.map(({ value }) => base64(value))}::text[])
            as t(key, value)
          on conflict (key) do nothing`.execute(db);
      }
    },
  };
}

/** The shortest text that both drivers hand over quickly. */
function base64(value: Uint8Array): string {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
}

/** Forgets facts that no run has used for so many days. Returns how many. */
export async function pruneFacts(db: Db, unusedDays: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("facts")
    .where("used_at", "<", new Date(Date.now() - unusedDays * day).toISOString())
    .executeTakeFirst();
  return Number(numDeletedRows);
}
