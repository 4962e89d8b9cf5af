import { sql } from "kysely";
import type { Selectable } from "kysely";
import { inTransaction } from "./in-transaction.ts";
import type { Db, Tables } from "./tables.ts";

/** What a rule says of itself. */
export type Rule = Selectable<Tables["rules"]>;

/** Replaces what is known of rules by what the engine of this process knows. To be called when a worker starts. */
export async function saveRules(db: Db, rules: readonly Rule[]): Promise<void> {
  await inTransaction(db, async (trx) => {
    await trx
      .deleteFrom("rules")
      .where(sql<boolean>`rule_id <> all(${rules.map(({ rule_id }) => rule_id)}::text[])`)
      .execute();
    await sql`insert into rules (rule_id, analyzer, category, explanation, url)
      select * from jsonb_to_recordset(${JSON.stringify(rules)}::jsonb)
        as t(rule_id text, analyzer text, category text, explanation text, url text)
      on conflict (rule_id) do update set analyzer = excluded.analyzer, category = excluded.category,
        explanation = excluded.explanation, url = excluded.url`.execute(trx);
  });
}
