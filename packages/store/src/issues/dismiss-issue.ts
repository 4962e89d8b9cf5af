import { ConflictError } from "../conflict-error.ts";
import { rescore } from "../health/rescore.ts";
import { inTransaction } from "../in-transaction.ts";
import { lockProject } from "../lock-project.ts";
import { newId } from "../new-id.ts";
import type { Db, DismissReason } from "../tables.ts";
import { getIssue } from "./get-issue.ts";
import type { Issue } from "./get-issue.ts";
import { settleStatus } from "./settle-status.ts";

export interface IssueDismiss {
  reason: DismissReason;
  comment: string;
}

/** A dismiss rule keeps the issue dismissed. */
export class DismissedByRuleError extends ConflictError {
  readonly dismiss_rule_id: string;

  constructor(ruleId: string) {
    super("dismissed_by_rule", `Dismiss rule ${ruleId} matches this issue; delete the rule to restore it.`);
    this.dismiss_rule_id = ruleId;
  }
}

/**
 * Takes an issue out of the scores at once. Dismissing it again replaces reason and comment.
 *
 * @returns null if the project has no such issue.
 * @throws ConflictError `issue_resolved` if it is gone anyway.
 */
export async function dismissIssue(
  db: Db,
  projectId: string,
  issueId: string,
  userId: string,
  { reason, comment }: IssueDismiss,
): Promise<Issue | null> {
  return inTransaction(db, async (trx) => {
    const issue = await lockIssue(trx, projectId, issueId);
    if (issue === null) return null;
    if (issue.status === "resolved") {
      throw new ConflictError("issue_resolved", "This issue is resolved; there is nothing to dismiss.");
    }
    const again = issue.dismissal_reason === reason && issue.dismissal_comment === comment;
    if (!again) {
      const now = new Date();
      await trx
        .updateTable("issues")
        .set({
          dismissal_reason: reason,
          dismissal_comment: comment,
          dismissed_by_id: userId,
          dismissed_at: issue.dismissed_at ?? now,
        })
        .where("id", "=", issueId)
        .execute();
      const repositories = await settleStatus(trx, [issueId], { user_id: userId, comment });
      await rescore(trx, projectId, repositories);
      if (repositories.length === 0) {
        // It was dismissed before: only the words are new.
        const { file, start_line } = issue;
        const event = { id: newId(), issue_id: issueId, event: "dismissed" as const, occurred_at: now };
        await trx
          .insertInto("issue_events")
          .values({ ...event, file, start_line, user_id: userId, comment: comment === "" ? null : comment })
          .execute();
      }
    }
    return getIssue(trx, projectId, issueId);
  });
}

/**
 * Makes a dismissed issue count again at once. One that is not dismissed stays as it is.
 *
 * @returns null if the project has no such issue.
 * @throws DismissedByRuleError while a dismiss rule matches it.
 */
export async function restoreIssue(
  db: Db,
  projectId: string,
  issueId: string,
  userId: string,
): Promise<Issue | null> {
  return inTransaction(db, async (trx) => {
    const issue = await lockIssue(trx, projectId, issueId);
    if (issue === null) return null;
    if (issue.status === "dismissed") {
      const match = await trx
        .selectFrom("issue_dismiss_rules")
        .select("dismiss_rule_id")
        .where("issue_id", "=", issueId)
        .orderBy("dismiss_rule_id")
        .limit(1)
        .executeTakeFirst();
      if (match !== undefined) throw new DismissedByRuleError(match.dismiss_rule_id);
      await trx
        .updateTable("issues")
        .set({ dismissal_reason: null, dismissal_comment: null, dismissed_by_id: null, dismissed_at: null })
        .where("id", "=", issueId)
        .execute();
      await rescore(trx, projectId, await settleStatus(trx, [issueId], { user_id: userId, comment: "" }));
    }
    return getIssue(trx, projectId, issueId);
  });
}

async function lockIssue(trx: Db, projectId: string, issueId: string) {
  await lockProject(trx, projectId);
  const issue = await trx
    .selectFrom("issues")
    .select(["status", "dismissal_reason", "dismissal_comment", "dismissed_at", "file", "start_line"])
    .where("id", "=", issueId)
    .where("project_id", "=", projectId)
    .forUpdate()
    .executeTakeFirst();
  return issue ?? null;
}
