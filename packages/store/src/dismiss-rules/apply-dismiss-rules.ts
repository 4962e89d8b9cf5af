import { sql } from "kysely";
import { anyOf } from "../any-of.ts";
import { settleStatus } from "../issues/settle-status.ts";
import type { Db } from "../tables.ts";
import { ruleMatcher } from "./rule-matcher.ts";
import type { Matchable } from "./rule-matcher.ts";

const batch = 5000;

/** Notes which of the issues a rule matches. */
export async function insertMatches(trx: Db, ruleId: string, issueIds: readonly string[]): Promise<void> {
  for (let start = 0; start < issueIds.length; start += batch) {
    await sql`insert into issue_dismiss_rules (issue_id, dismiss_rule_id, created_at)
      select id, ${ruleId}::uuid, ${new Date()}::timestamptz
      from unnest(${issueIds.slice(start, start + batch)}::uuid[]) as t(id)`.execute(trx);
  }
}

/** Judges issues that an assessment added or changed by the project's dismiss rules anew. */
export async function applyDismissRules(
  trx: Db,
  projectId: string,
  issues: readonly (Matchable & { id: string })[],
): Promise<void> {
  if (issues.length === 0) return;
  const rules = await trx
    .selectFrom("dismiss_rules")
    .select(["id", "match"])
    .where("project_id", "=", projectId)
    .execute();
  if (rules.length === 0) return;
  const ids = issues.map(({ id }) => id);
  await trx.deleteFrom("issue_dismiss_rules").where("issue_id", "=", anyOf(ids)).execute();
  for (const { id, match } of rules) {
    const matches = ruleMatcher(match);
    await insertMatches(
      trx,
      id,
      issues.filter(matches).map((issue) => issue.id),
    );
  }
  await settleStatus(trx, ids, null);
}
