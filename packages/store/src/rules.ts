import { categories } from "@octokraft/engine/scoring";
import { sql } from "kysely";
import type { Selectable } from "kysely";
import { inTransaction } from "./in-transaction.ts";
import { storableJson } from "./storable-json.ts";
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
    await sql`insert into rules (rule_id, analyzer, category, severity, cwe, title, explanation, fix, examples, url)
      select * from jsonb_to_recordset(${storableJson(rules)}::jsonb)
        as t(rule_id text, analyzer text, category text, severity text, cwe text, title text, explanation text,
          fix text, examples jsonb, url text)
      on conflict (rule_id) do update set analyzer = excluded.analyzer, category = excluded.category,
        severity = excluded.severity, cwe = excluded.cwe, title = excluded.title,
        explanation = excluded.explanation, fix = excluded.fix, examples = excluded.examples,
        url = excluded.url`.execute(trx);
  });
}

/** All rules, by category in the usual order, then by id. */
export async function listRules(db: Db): Promise<Rule[]> {
  return db
    .selectFrom("rules")
    .selectAll()
    .orderBy(sql`array_position(${[...categories]}::text[], category)`)
    .orderBy(sql`rule_id collate "C"`)
    .execute();
}

/** Null for a rule that no worker knows. */
export async function getRule(db: Db, ruleId: string): Promise<Rule | null> {
  return (await db.selectFrom("rules").selectAll().where("rule_id", "=", ruleId).executeTakeFirst()) ?? null;
}
