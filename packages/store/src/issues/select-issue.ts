import { sql } from "kysely";
import { timestampJson, userReference } from "../json-expressions.ts";
import type { Db, DismissReason } from "../tables.ts";
import type { UserReference } from "../users.ts";

/** Why an issue does not count. */
export interface Dismissal {
  /** By the person, or else by the oldest of the rules. */
  reason: DismissReason;
  comment: string;
  /** Null if only rules dismissed it. */
  dismissed_by: UserReference | null;
  dismissed_at: string;
  /** The dismiss rules that match it, oldest first. */
  dismiss_rule_ids: string[];
}

/** Issues without their code, explanation and history. */
export function selectIssueSummary(db: Db) {
  return db
    .selectFrom("issues")
    .innerJoin("repositories", "repositories.id", "issues.repository_id")
    .select([
      "issues.id",
      "issues.project_id",
      "issues.repository_id",
      "issues.rule_id",
      "issues.analyzer",
      "issues.category",
      "issues.severity",
      "issues.cwe",
      "issues.file",
      "issues.start_line",
      "issues.end_line",
      "issues.start_column",
      "issues.end_column",
      "issues.symbol",
      "issues.message",
      "issues.fix",
      "issues.confidence",
      "issues.fingerprint",
      "issues.status",
      dismissal.as("dismissal"),
      existing("issues.first_seen_assessment_id").as("first_seen_assessment_id"),
      "issues.first_seen_commit",
      "issues.first_seen_at",
      existing("coalesce(issues.last_seen_assessment_id, repositories.latest_assessment_id)").as(
        "last_seen_assessment_id",
      ),
      sql<string>`coalesce(issues.last_seen_commit, repositories.assessed_commit)`.as("last_seen_commit"),
      sql<string>`coalesce(issues.last_seen_at, repositories.last_assessed_at)`.as("last_seen_at"),
      "issues.resolved_at",
      "issues.reopened_at",
      "issues.reopened_count",
    ]);
}

/** An issue without its code, explanation and history. */
export type IssueSummary = Awaited<
  ReturnType<ReturnType<typeof selectIssueSummary>["executeTakeFirstOrThrow"]>
>;

/** The id of an assessment, or null if that was deleted since. */
function existing(expression: string) {
  return sql<string | null>`(select a.id from assessments a where a.id = ${sql.raw(expression)})`;
}

const rulesOfIssue = sql`(
  select jsonb_agg(rule.id order by rule.id) as ids,
    (array_agg(rule.reason order by rule.id))[1] as reason,
    (array_agg(rule.comment order by rule.id))[1] as comment,
    min(matches.created_at) as since
  from issue_dismiss_rules matches join dismiss_rules rule on rule.id = matches.dismiss_rule_id
  where matches.issue_id = issues.id
) as rules`;

const dismissal = sql<Dismissal | null>`case when issues.status = 'dismissed' then (
  select jsonb_build_object(
    'reason', coalesce(issues.dismissal_reason, rules.reason),
    'comment', coalesce(issues.dismissal_comment, rules.comment, ''),
    'dismissed_by', ${userReference("users")},
    'dismissed_at', ${timestampJson(sql`coalesce(least(issues.dismissed_at, rules.since), issues.dismissed_at)`)},
    'dismiss_rule_ids', coalesce(rules.ids, '[]'::jsonb)
  )
  from ${rulesOfIssue} left join users on users.id = issues.dismissed_by_id
) end`;
