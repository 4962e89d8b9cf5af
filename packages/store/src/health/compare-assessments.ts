import type { Category, CategoryScore } from "@octokraft/engine";
import { sql } from "kysely";
import type { AssessmentComparison, AssessmentResult, Db } from "../tables.ts";

interface DifferenceRow {
  category: Category;
  new_count: number;
  fixed_count: number;
  unchanged_count: number;
}

/** The completed assessment of the same target before one that is being completed, if there is one. */
export type PreviousAssessment = NonNullable<Awaited<ReturnType<typeof previousAssessment>>>;

export async function previousAssessment(
  trx: Db,
  { id, project_id, repository_id }: { id: string; project_id: string; repository_id: string | null },
) {
  const row = await trx
    .selectFrom("assessments")
    .select([
      "id",
      "overall_score",
      "structural_coverage_pct",
      "categories",
      "convention_consistency",
      "codebase_dynamics",
    ])
    .where("project_id", "=", project_id)
    .where(sql<boolean>`repository_id is not distinct from ${repository_id}::uuid`)
    .where("ref", "is", null)
    .where("status", "=", "completed")
    .where("id", "<>", id)
    .orderBy("completed_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * How an assessment of the default branches that is being completed differs from the one before it. To
 * be called when the issues are in line with it. Dismissed issues count as what they are in the code:
 * there, or gone.
 */
export async function compareAssessments(
  trx: Db,
  target: { project_id: string; repository_id: string | null },
  previous: PreviousAssessment,
  now: { result: AssessmentResult; categories: readonly CategoryScore[] },
): Promise<AssessmentComparison> {
  const differences = await differencesSince(trx, target, previous.id);
  const scoreBefore = new Map(previous.categories.map(({ category, score }) => [category, score]));
  const total = (key: "new_count" | "fixed_count" | "unchanged_count") =>
    differences.reduce((sum, row) => sum + row[key], 0);
  return {
    previous_assessment_id: previous.id,
    overall_score_change: change(now.result.overall_score, previous.overall_score),
    new_count: total("new_count"),
    fixed_count: total("fixed_count"),
    unchanged_count: total("unchanged_count"),
    categories: now.categories.map(({ category, score }) => {
      const row = differences.find((difference) => difference.category === category);
      return {
        category,
        score_change: change(score, scoreBefore.get(category)),
        new_count: row?.new_count ?? 0,
        fixed_count: row?.fixed_count ?? 0,
        unchanged_count: row?.unchanged_count ?? 0,
      };
    }),
  };
}

function change(after: number | null, before: number | null | undefined): number {
  return Math.round(((after ?? 0) - (before ?? 0)) * 100) / 100;
}

/**
 * An issue was there at a time if it had been seen by then and the last that had happened to it was not
 * that it was found gone.
 */
async function differencesSince(
  trx: Db,
  { project_id, repository_id }: { project_id: string; repository_id: string | null },
  previousId: string,
): Promise<DifferenceRow[]> {
  const ofRepository = repository_id === null ? sql`` : sql`and repository_id = ${repository_id}::uuid`;
  const { rows } = await sql<DifferenceRow>`
    with previous as (select completed_at from assessments where id = ${previousId}::uuid),
    states as (
      select category,
        status <> 'resolved' as is_there,
        first_seen_at <= previous.completed_at and (resolved_at is null or coalesce((
          select event from issue_events
          where issue_id = issues.id and event in ('resolved', 'reopened') and occurred_at <= previous.completed_at
          order by occurred_at desc, id desc limit 1
        ), '') <> 'resolved') as was_there
      from issues cross join previous
      where project_id = ${project_id}::uuid ${ofRepository}
    )
    select category,
      count(*) filter (where is_there and not was_there) as new_count,
      count(*) filter (where was_there and not is_there) as fixed_count,
      count(*) filter (where is_there and was_there) as unchanged_count
    from states group by category`.execute(trx);
  return rows;
}
