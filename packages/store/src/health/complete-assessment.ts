import type { Assessment } from "@octokraft/engine";
import { sql } from "kysely";
import type { Updateable } from "kysely";
import { inTransaction } from "../in-transaction.ts";
import { countPlaces } from "../issues/count-places.ts";
import { syncIssues } from "../issues/sync-issues.ts";
import type { FileChanges } from "../issues/tell-repeated-apart.ts";
import type { Sighting } from "../issues/sync-issues.ts";
import { lockProject } from "../lock-project.ts";
import { storableJson } from "../storable-json.ts";
import type {
  AnalyzedTotals,
  AssessmentComparison,
  CodebaseDynamics,
  Db,
  StageTimings,
  Tables,
} from "../tables.ts";
import { assessmentResult, combinedResult, noCounts } from "./assessment-result.ts";
import type { Figures, IssueCounts } from "./assessment-result.ts";
import { compareAssessments, previousAssessment } from "./compare-assessments.ts";
import { conventionConsistency } from "./convention-consistency.ts";
import { countActiveIssues } from "./count-active-issues.ts";
import { raiseDriftAlerts } from "./raise-drift-alerts.ts";
import { testQuality } from "./test-quality.ts";

/** What one repository's part of an assessment gave. */
export interface RepositoryResult {
  repository_id: string;
  /** How long it took to get the code. */
  fetch_duration_ms: number;
  assessment: Assessment;
  /** What changed since the commit that was assessed before, where it can be told. */
  changes?: { since: string; files: FileChanges } | null | undefined;
}

/** What is measured over all repositories by others than the engine; null is shown as not measured. */
export interface AssessmentMeasures {
  codebase_dynamics?: CodebaseDynamics | null;
}

interface Part {
  figures: Figures;
  analyzed: AnalyzedTotals;
  timings: StageTimings;
  issuesDiffer: boolean;
}

/** Of the lists of skipped files and of notes, as much as an answer shows. */
const shownItems = 1000;

/**
 * Stores the results of all repositories of an assessment and marks it as completed, in one transaction:
 * nobody sees a part of them. Issues are brought in line with what was found, dismissed ones do not
 * count. An assessment of another ref than the default branch gives figures only and leaves the issues
 * and the repository's score alone.
 *
 * @returns false if it is finished already or was deleted; then nothing is stored.
 */
export async function completeAssessment(
  db: Db,
  assessmentId: string,
  results: readonly RepositoryResult[],
  measures: AssessmentMeasures = {},
): Promise<boolean> {
  const begun = performance.now();
  return inTransaction(db, async (trx) => {
    const assessment = await lockAssessment(trx, assessmentId);
    if (assessment === null) return false;
    const at = new Date();
    const parts: Part[] = [];
    for (const result of results) parts.push(await storePart(trx, assessment, result, at));
    if (parts.some(({ issuesDiffer }) => issuesDiffer)) await countPlaces(trx, assessment.project_id);

    const { result, categories } = combinedResult(parts.map((part) => part.figures));
    const previous = assessment.ref === null ? await previousAssessment(trx, assessment) : null;
    let comparison: AssessmentComparison | null = null;
    const measured = results.map(({ assessment: { measures: own } }) => own);
    const convention_consistency = conventionConsistency(measured);
    if (previous !== null) {
      const codebase_dynamics = measures.codebase_dynamics ?? null;
      const now = { result, categories, convention_consistency, codebase_dynamics };
      comparison = await compareAssessments(trx, assessment, previous, now);
      if (assessment.repository_id === null) await raiseDriftAlerts(trx, assessment, previous, now);
    }
    const timings = sumTimings(parts.map((part) => part.timings));
    const stored_ms = performance.now() - begun;
    timings.stages.push({ stage: "store", duration_ms: stored_ms });
    timings.duration_ms += stored_ms;
    await trx
      .updateTable("assessments")
      .set({
        ...result,
        status: "completed",
        stage: null,
        error: null,
        completed_at: at,
        duration_ms: sql<number>`extract(epoch from ${at}::timestamptz - started_at) * 1000`,
        categories: JSON.stringify(categories),
        analyzed: JSON.stringify(sumAnalyzed(parts.map((part) => part.analyzed))),
        timings: JSON.stringify(timings),
        comparison: jsonOrNull(comparison),
        codebase_dynamics: jsonOrNull(measures.codebase_dynamics),
        convention_consistency: jsonOrNull(convention_consistency),
        test_quality: JSON.stringify(testQuality(measured, result)),
      })
      .where("id", "=", assessmentId)
      .execute();
    if (assessment.repository_id === null) {
      await trx
        .updateTable("projects")
        .set({ latest_assessment_id: assessmentId })
        .where("id", "=", assessment.project_id)
        .execute();
    }
    return true;
  });
}

export type LockedAssessment = NonNullable<Awaited<ReturnType<typeof lockAssessment>>>;

/** Also keeps other assessments of the project from being completed at the same time. */
async function lockAssessment(trx: Db, assessmentId: string) {
  const assessment = await trx
    .selectFrom("assessments")
    .select(["id", "project_id", "repository_id", "ref"])
    .where("id", "=", assessmentId)
    .where("status", "=", "running")
    .executeTakeFirst();
  if (assessment === undefined) return null;
  await lockProject(trx, assessment.project_id);
  const still = await trx
    .selectFrom("assessments")
    .select("id")
    .where("id", "=", assessmentId)
    .where("status", "=", "running")
    .forUpdate()
    .executeTakeFirst();
  return still === undefined ? null : assessment;
}

async function storePart(
  trx: Db,
  run: LockedAssessment,
  { repository_id, fetch_duration_ms, assessment, changes = null }: RepositoryResult,
  at: Date,
): Promise<Part> {
  const { analyzed, commit, structural_coverage_pct, engine_version, issues } = assessment;
  const repository = await trx
    .selectFrom("repositories")
    .select(["id", "project_id", "latest_assessment_id", "assessed_commit", "last_assessed_at"])
    .where("id", "=", repository_id)
    .where("project_id", "=", run.project_id)
    .executeTakeFirst();
  const tracked = repository !== undefined && run.ref === null;
  let issuesDiffer = false;
  if (tracked) {
    const sighting = { assessment_id: run.id, commit, at };
    const known = changes?.since === repository.assessed_commit ? changes.files : null;
    issuesDiffer = await syncIssues(trx, repository, previousSighting(repository), sighting, issues, known);
  }
  const counts = tracked
    ? await countActiveIssues(trx, repository_id)
    : await countUndismissed(trx, repository_id, issues);
  const size = { lines: analyzed.lines, test_lines: analyzed.test_lines, structural_coverage_pct };
  const figures = assessmentResult(counts, size);
  const { result, categories } = figures;
  const part: Part = {
    figures,
    issuesDiffer,
    analyzed: totalsOf(analyzed),
    timings: {
      stages: [{ stage: "fetch", duration_ms: fetch_duration_ms }, ...assessment.timings.stages],
      duration_ms: fetch_duration_ms + assessment.timings.duration_ms,
    },
  };
  const shown = {
    ...part.analyzed,
    languages: analyzed.languages,
    skipped: analyzed.skipped.slice(0, shownItems),
    notes: analyzed.notes.slice(0, shownItems),
  };
  const row: Updateable<Tables["assessment_repositories"]> = {
    ...result,
    commit_sha: commit,
    status: "completed",
    error: null,
    categories: JSON.stringify(categories),
    analyzed: storableJson(shown),
    timings: JSON.stringify(part.timings),
    engine_version,
    skipped_files: analyzed.skipped.length === 0 ? null : storableJson(analyzed.skipped),
  };
  await trx
    .updateTable("assessment_repositories")
    .set(row)
    .where("assessment_id", "=", run.id)
    .where("repository_id", "=", repository_id)
    .execute();
  if (tracked) {
    await trx
      .updateTable("repositories")
      .set({
        overall_score: result.overall_score,
        overall_grade: result.overall_grade,
        last_assessed_at: at,
        latest_assessment_id: run.id,
        assessed_commit: commit,
        updated_at: at,
      })
      .where("id", "=", repository_id)
      .execute();
  }
  return part;
}

function jsonOrNull(value: object | null | undefined): string | null {
  return value === null || value === undefined ? null : storableJson(value);
}

function previousSighting(repository: {
  latest_assessment_id: string | null;
  assessed_commit: string | null;
  last_assessed_at: string | null;
}): Sighting | null {
  const { latest_assessment_id, assessed_commit, last_assessed_at } = repository;
  if (latest_assessment_id === null || assessed_commit === null || last_assessed_at === null) return null;
  return { assessment_id: latest_assessment_id, commit: assessed_commit, at: last_assessed_at };
}

/** The counts of what was found on another ref, without what is dismissed on the default branch. */
async function countUndismissed(
  trx: Db,
  repositoryId: string,
  issues: Assessment["issues"],
): Promise<IssueCounts> {
  const dismissed = await trx
    .selectFrom("issues")
    .select("fingerprint")
    .where("repository_id", "=", repositoryId)
    .where((e) =>
      e.or([
        e("dismissed_at", "is not", null),
        e.exists(
          e
            .selectFrom("issue_dismiss_rules")
            .select("dismiss_rule_id")
            .whereRef("issue_dismiss_rules.issue_id", "=", "issues.id"),
        ),
      ]),
    )
    .execute();
  const ignored = new Set(dismissed.map(({ fingerprint }) => fingerprint));
  const counts = noCounts();
  for (const { fingerprint, category, severity } of issues) {
    if (!ignored.has(fingerprint)) counts[category][severity]++;
  }
  return counts;
}

function totalsOf({
  files,
  lines,
  test_lines,
  parsed,
  skipped,
  notes,
}: Assessment["analyzed"]): AnalyzedTotals {
  return { files, lines, test_lines, parsed, skipped_count: skipped.length, note_count: notes.length };
}

function sumAnalyzed(parts: readonly AnalyzedTotals[]): AnalyzedTotals {
  const sum = { files: 0, lines: 0, test_lines: 0, parsed: 0, skipped_count: 0, note_count: 0 };
  for (const part of parts) {
    sum.files += part.files;
    sum.lines += part.lines;
    sum.test_lines += part.test_lines;
    sum.parsed += part.parsed;
    sum.skipped_count += part.skipped_count;
    sum.note_count += part.note_count;
  }
  return sum;
}

function sumTimings(parts: readonly StageTimings[]): StageTimings {
  const stages = new Map<StageTimings["stages"][number]["stage"], number>();
  let duration_ms = 0;
  for (const part of parts) {
    duration_ms += part.duration_ms;
    for (const { stage, duration_ms: ms } of part.stages) stages.set(stage, (stages.get(stage) ?? 0) + ms);
  }
  return { stages: [...stages].map(([stage, ms]) => ({ stage, duration_ms: ms })), duration_ms };
}
