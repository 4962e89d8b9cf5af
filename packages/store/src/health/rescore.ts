import { sql } from "kysely";
import type { Db } from "../tables.ts";
import { assessmentResult, combinedResult, noCounts } from "./assessment-result.ts";
import type { Figures, IssueCounts } from "./assessment-result.ts";
import { countActiveIssues } from "./count-active-issues.ts";
import { resultColumns } from "./select-assessment.ts";

/**
 * Scores the latest assessments of these repositories, and of the project, once more from the issues
 * that count now. To be called in the transaction that dismissed or restored some, after `lockProject`.
 */
export async function rescore(trx: Db, projectId: string, repositoryIds: readonly string[]): Promise<void> {
  const project = await trx
    .selectFrom("projects")
    .select("latest_assessment_id")
    .where("id", "=", projectId)
    .executeTakeFirstOrThrow();
  const assessments = new Set<string>();
  for (const repositoryId of new Set(repositoryIds)) {
    const { latest_assessment_id } = await trx
      .selectFrom("repositories")
      .select("latest_assessment_id")
      .where("id", "=", repositoryId)
      .executeTakeFirstOrThrow();
    if (latest_assessment_id !== null) {
      const counts = await countActiveIssues(trx, repositoryId);
      const { result } = await rescorePart(trx, latest_assessment_id, repositoryId, counts);
      const { overall_score, overall_grade } = result;
      await trx
        .updateTable("repositories")
        .set({ overall_score, overall_grade, updated_at: new Date() })
        .where("id", "=", repositoryId)
        .execute();
      assessments.add(latest_assessment_id);
    }
    const whole = project.latest_assessment_id;
    if (whole !== null && whole !== latest_assessment_id) {
      const counts = await countActiveIssuesIn(trx, repositoryId, whole);
      await rescorePart(trx, whole, repositoryId, counts);
      assessments.add(whole);
    }
  }
  for (const assessmentId of assessments) await recombine(trx, assessmentId);
}

async function rescorePart(
  trx: Db,
  assessmentId: string,
  repositoryId: string,
  counts: IssueCounts,
): Promise<Figures> {
  const part = await trx
    .selectFrom("assessment_repositories")
    .select(["total_lines_of_code", "test_lines_of_code", "structural_coverage_pct"])
    .where("assessment_id", "=", assessmentId)
    .where("repository_id", "=", repositoryId)
    .executeTakeFirst();
  const figures = assessmentResult(counts, {
    lines: part?.total_lines_of_code ?? 0,
    test_lines: part?.test_lines_of_code ?? 0,
    structural_coverage_pct: part?.structural_coverage_pct ?? null,
  });
  await trx
    .updateTable("assessment_repositories")
    .set({ ...figures.result, categories: JSON.stringify(figures.categories) })
    .where("assessment_id", "=", assessmentId)
    .where("repository_id", "=", repositoryId)
    .execute();
  return figures;
}

async function recombine(trx: Db, assessmentId: string): Promise<void> {
  const rows = await trx
    .selectFrom("assessment_repositories")
    .select([...resultColumns, "categories"])
    .where("assessment_id", "=", assessmentId)
    .execute();
  const parts = rows.map(({ categories, ...result }): Figures => ({ result, categories }));
  const { result, categories } = combinedResult(parts);
  await trx
    .updateTable("assessments")
    .set({ ...result, categories: JSON.stringify(categories) })
    .where("id", "=", assessmentId)
    .execute();
}

/** The issues that an earlier assessment showed and that are not dismissed now. */
async function countActiveIssuesIn(
  trx: Db,
  repositoryId: string,
  assessmentId: string,
): Promise<IssueCounts> {
  const { rows } = await sql<{
    category: keyof IssueCounts;
    severity: keyof IssueCounts["security"];
    count: number;
  }>`
    select category, severity, count(*) as count
    from issues cross join (select completed_at from assessments where id = ${assessmentId}::uuid) as assessment
    where repository_id = ${repositoryId}::uuid and first_seen_at <= assessment.completed_at
      and dismissed_at is null
      and not exists (select from issue_dismiss_rules where issue_id = issues.id)
      and (resolved_at is null or coalesce((
        select event from issue_events
        where issue_id = issues.id and event in ('resolved', 'reopened')
          and occurred_at <= assessment.completed_at
        order by occurred_at desc, id desc limit 1
      ), '') <> 'resolved')
    group by category, severity`.execute(trx);
  const counts = noCounts();
  for (const { category, severity, count } of rows) counts[category][severity] = count;
  return counts;
}
