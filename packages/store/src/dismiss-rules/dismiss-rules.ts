import { sql } from "kysely";
import { ConflictError, violatesUnique } from "../conflict-error.ts";
import { countOf } from "../count-of.ts";
import { DeletedMeanwhileError } from "../deleted-meanwhile-error.ts";
import { rescore } from "../health/rescore.ts";
import { inTransaction } from "../in-transaction.ts";
import { InvalidReferenceError } from "../invalid-reference-error.ts";
import { settleStatus } from "../issues/settle-status.ts";
import { userReference } from "../json-expressions.ts";
import { lockProject } from "../lock-project.ts";
import { newId } from "../new-id.ts";
import type { Page, PageOptions } from "../page.ts";
import type { Db, DismissReason, DismissRuleMatch } from "../tables.ts";
import type { UserReference } from "../users.ts";
import { insertMatches } from "./apply-dismiss-rules.ts";
import { ruleMatcher } from "./rule-matcher.ts";

/** A project-wide rule that dismisses every issue it matches. */
export type DismissRule = Awaited<
  ReturnType<ReturnType<typeof selectDismissRule>["executeTakeFirstOrThrow"]>
>;
export type DismissRulePage = Page & { dismiss_rules: DismissRule[] };

export interface DismissRuleCreate {
  match: DismissRuleMatch;
  reason: DismissReason;
  comment: string;
}

/** A rule with the same criteria exists. */
export class DismissRuleExistsError extends ConflictError {
  readonly dismiss_rule_id: string;

  constructor(ruleId: string, options?: ErrorOptions) {
    super("dismiss_rule_exists", `Dismiss rule ${ruleId} has the same criteria.`, options);
    this.dismiss_rule_id = ruleId;
  }
}

function selectDismissRule(db: Db) {
  return db
    .selectFrom("dismiss_rules")
    .leftJoin("users", "users.id", "dismiss_rules.created_by_id")
    .select((e) => [
      "dismiss_rules.id",
      "dismiss_rules.project_id",
      "dismiss_rules.match",
      "dismiss_rules.reason",
      "dismiss_rules.comment",
      e
        .selectFrom("issue_dismiss_rules")
        .innerJoin("issues", "issues.id", "issue_dismiss_rules.issue_id")
        .whereRef("issue_dismiss_rules.dismiss_rule_id", "=", "dismiss_rules.id")
        .where("issues.status", "=", "dismissed")
        .select((c) => c.fn.countAll<number>().as("count"))
        .$asScalar()
        .$notNull()
        .as("matched_count"),
      userReference<UserReference>("users").as("created_by"),
      "dismiss_rules.created_at",
    ]);
}

/** Newest first. */
export async function listDismissRules(
  db: Db,
  projectId: string,
  { limit, offset }: PageOptions,
): Promise<DismissRulePage> {
  const [dismiss_rules, total_count] = await Promise.all([
    selectDismissRule(db)
      .where("dismiss_rules.project_id", "=", projectId)
      .orderBy("dismiss_rules.id", "desc")
      .limit(limit)
      .offset(offset)
      .execute(),
    countOf(db.selectFrom("dismiss_rules").where("project_id", "=", projectId)),
  ]);
  return { dismiss_rules, total_count, limit, offset };
}

/** Null if the project has no such rule. */
export async function getDismissRule(db: Db, projectId: string, ruleId: string): Promise<DismissRule | null> {
  const row = await selectDismissRule(db)
    .where("dismiss_rules.id", "=", ruleId)
    .where("dismiss_rules.project_id", "=", projectId)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Creates a rule and dismisses what it matches; the scores follow at once.
 *
 * @throws DismissRuleExistsError if the project has one with the same criteria.
 * @throws InvalidReferenceError if the message pattern is not of the linear-time kind, or the repository
 *   is not the project's.
 * @throws DeletedMeanwhileError if the project is deleted at the same time.
 */
export async function createDismissRule(
  db: Db,
  projectId: string,
  userId: string,
  { match, reason, comment }: DismissRuleCreate,
): Promise<DismissRule> {
  const matches = checkedMatcher(match);
  const id = newId();
  try {
    return await inTransaction(db, async (trx) => {
      if (!(await lockProject(trx, projectId))) throw new DeletedMeanwhileError("The project was deleted.");
      await checkRepository(trx, projectId, match.repository_id);
      const row = { id, project_id: projectId, match: JSON.stringify(match), reason, comment };
      await trx
        .insertInto("dismiss_rules")
        .values({ ...row, created_by_id: userId, created_at: new Date() })
        .execute();
      const candidates = await selectCandidates(trx, projectId, match);
      const ids = candidates.filter(matches).map((issue) => issue.id);
      await insertMatches(trx, id, ids);
      await rescore(trx, projectId, await settleStatus(trx, ids, { user_id: userId, comment }));
      return selectDismissRule(trx).where("dismiss_rules.id", "=", id).executeTakeFirstOrThrow();
    });
  } catch (error) {
    if (!violatesUnique(error, "dismiss_rules_match_unique")) throw error;
    const { id: existing } = await db
      .selectFrom("dismiss_rules")
      .select("id")
      .where("project_id", "=", projectId)
      .where(sql<boolean>`match = ${JSON.stringify(match)}::jsonb`)
      .executeTakeFirstOrThrow();
    throw new DismissRuleExistsError(existing, { cause: error });
  }
}

/**
 * Deletes a rule. Exactly the issues that only it had dismissed count again, at once. False if the
 * project has no such rule.
 */
export async function deleteDismissRule(
  db: Db,
  projectId: string,
  ruleId: string,
  userId: string,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    await lockProject(trx, projectId);
    const matched = await trx
      .selectFrom("issue_dismiss_rules")
      .innerJoin("dismiss_rules", "dismiss_rules.id", "issue_dismiss_rules.dismiss_rule_id")
      .select("issue_dismiss_rules.issue_id")
      .where("dismiss_rules.id", "=", ruleId)
      .where("dismiss_rules.project_id", "=", projectId)
      .execute();
    const { numDeletedRows } = await trx
      .deleteFrom("dismiss_rules")
      .where("id", "=", ruleId)
      .where("project_id", "=", projectId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    const ids = matched.map(({ issue_id }) => issue_id);
    await rescore(trx, projectId, await settleStatus(trx, ids, { user_id: userId, comment: "" }));
    return true;
  });
}

function checkedMatcher(match: DismissRuleMatch): ReturnType<typeof ruleMatcher> {
  try {
    return ruleMatcher(match);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InvalidReferenceError("/body/match/message_pattern", error.message);
  }
}

async function checkRepository(trx: Db, projectId: string, repositoryId: string | undefined): Promise<void> {
  if (repositoryId === undefined) return;
  const repository = await trx
    .selectFrom("repositories")
    .select("id")
    .where("id", "=", repositoryId)
    .where("project_id", "=", projectId)
    .executeTakeFirst();
  if (repository === undefined) {
    throw new InvalidReferenceError("/body/match/repository_id", "The project has no such repository.");
  }
}

/** Resolved ones too: should they come back, they are dismissed. */
async function selectCandidates(trx: Db, projectId: string, match: DismissRuleMatch) {
  let query = trx
    .selectFrom("issues")
    .select([
      "id",
      "rule_id",
      "analyzer",
      "category",
      "severity",
      "fingerprint",
      "repository_id",
      "file",
      "message",
    ])
    .where("project_id", "=", projectId);
  if (match.rule_id !== undefined) query = query.where("rule_id", "=", match.rule_id);
  if (match.repository_id !== undefined) query = query.where("repository_id", "=", match.repository_id);
  return query.execute();
}
