import type { Finding } from "@octokraft/engine";
import { sql } from "kysely";
import { timestampJson, userReference } from "../json-expressions.ts";
import type { CodeAuthor, Db } from "../tables.ts";
import type { UserReference } from "../users.ts";
import { selectIssueSummary } from "./select-issue.ts";
import type { IssueSummary } from "./select-issue.ts";

/** One thing that happened to an issue. */
export interface IssueEvent {
  event: "first_seen" | "moved" | "resolved" | "reopened" | "dismissed" | "restored";
  occurred_at: string;
  /** The assessment that showed it, if it still exists; null for what people did. */
  assessment_id: string | null;
  commit_sha: string | null;
  /** Where the issue was then. */
  file: string;
  start_line: number;
  user: UserReference | null;
  comment: string | null;
}

/** An issue in full. */
export type Issue = IssueSummary & {
  explanation: string;
  snippet: string;
  related: Finding["related"];
  /** Where the server shows the rule's page; null for a rule that no worker knows any more. */
  rule_url: string | null;
  /** Who last changed the first line; null until looked up. */
  author: CodeAuthor | null;
  /** From that change to the latest assessment of the repository. */
  age_days: number | null;
  /** Oldest first. */
  history: IssueEvent[];
};

/** Null if the project has no such issue. */
export async function getIssue(db: Db, projectId: string, issueId: string): Promise<Issue | null> {
  const row = await selectIssueSummary(db)
    .leftJoin("rules", "rules.rule_id", "issues.rule_id")
    .select([
      sql<string>`coalesce(rules.explanation, '')`.as("explanation"),
      "issues.snippet",
      "issues.related",
      sql<string | null>`'/docs/rules/' || rules.rule_id`.as("rule_url"),
      "issues.author",
      sql<number | null>`case when issues.author is not null then greatest(0, extract(day from
        repositories.last_assessed_at - (issues.author->>'committed_at')::timestamptz))::integer end`.as(
        "age_days",
      ),
      history.as("history"),
    ])
    .where("issues.id", "=", issueId)
    .where("issues.project_id", "=", projectId)
    .executeTakeFirst();
  return row ?? null;
}

const history = sql<IssueEvent[]>`(
  select jsonb_agg(jsonb_build_object(
    'event', e.event,
    'occurred_at', ${timestampJson(sql`e.occurred_at`)},
    'assessment_id', (select a.id from assessments a where a.id = e.assessment_id),
    'commit_sha', e.commit_sha,
    'file', e.file,
    'start_line', e.start_line,
    'user', ${userReference("u")},
    'comment', e.comment
  ) order by e.occurred_at, e.id nulls first)
  from (
    select null::uuid as id, 'first_seen' as event, issues.first_seen_at as occurred_at,
      issues.first_seen_assessment_id as assessment_id, issues.first_seen_commit as commit_sha,
      issues.first_seen_file as file, issues.first_seen_line as start_line,
      null::uuid as user_id, null as comment
    union all
    select id, event, occurred_at, assessment_id, commit_sha, file, start_line, user_id, comment
    from issue_events where issue_id = issues.id
  ) e left join users u on u.id = e.user_id
)`;
