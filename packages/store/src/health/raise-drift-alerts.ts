import type { Category, CategoryScore, Severity } from "@octokraft/engine";
import type { Insertable } from "kysely";
import { newId } from "../new-id.ts";
import { withDefaults } from "../project-settings.ts";
import type {
  AssessmentResult,
  CodebaseDynamics,
  ConventionConsistency,
  Db,
  DriftType,
  Tables,
} from "../tables.ts";
import type { PreviousAssessment } from "./compare-assessments.ts";
import { healthCategoryLabels } from "./health-category-labels.ts";

interface Drift {
  drift_type: DriftType;
  category: Category | null;
  previous_value: number;
  current_value: number;
  change: number;
  threshold: number;
  message: string;
}

/**
 * Raises an alert for each value of the whole project that got worse by at least its threshold since the
 * assessment before: the overall score and each category's, structural coverage, how well conventions are kept, and the
 * lines changed.
 */
export async function raiseDriftAlerts(
  trx: Db,
  assessment: { id: string; project_id: string },
  previous: PreviousAssessment,
  now: {
    result: AssessmentResult;
    categories: readonly CategoryScore[];
    convention_consistency: ConventionConsistency | null;
    codebase_dynamics: CodebaseDynamics | null;
  },
): Promise<void> {
  const project = await trx
    .selectFrom("projects")
    .select("settings")
    .where("id", "=", assessment.project_id)
    .executeTakeFirstOrThrow();
  const thresholds = withDefaults(project.settings).drift_thresholds;
  const created_at = new Date();
  const drifts = [
    ...scoreDrifts(previous, now, thresholds.score),
    ...coverageDrift(previous, now, thresholds.coverage),
    ...conventionDrift(previous, now, thresholds.convention),
    ...churnDrift(previous.codebase_dynamics, now.codebase_dynamics, thresholds.churn),
  ];
  const rows = drifts.map((drift): Insertable<Tables["drift_alerts"]> => ({
    drift_type: drift.drift_type,
    category: drift.category,
    previous_value: drift.previous_value,
    current_value: drift.current_value,
    change: drift.change,
    message: drift.message,
    id: newId(),
    project_id: assessment.project_id,
    repository_id: null,
    assessment_id: assessment.id,
    previous_assessment_id: previous.id,
    severity: gravity(Math.abs(drift.change) / drift.threshold),
    status: "active",
    created_at,
  }));
  if (rows.length > 0) await trx.insertInto("drift_alerts").values(rows).execute();
}

/** Twice the threshold is high, four times critical. */
function gravity(excess: number): Severity {
  if (excess >= 4) return "critical";
  return excess >= 2 ? "high" : "medium";
}

function scoreDrifts(
  previous: PreviousAssessment,
  now: { result: AssessmentResult; categories: readonly CategoryScore[] },
  threshold: number,
): Drift[] {
  const before = new Map(previous.categories.map(({ category, score }) => [category, score]));
  const values: [Category | null, number | null | undefined, number | null][] = [
    [null, previous.overall_score, now.result.overall_score],
    ...now.categories.map(({ category, score }): [Category, number | undefined, number] => [
      category,
      before.get(category),
      score,
    ]),
  ];
  return values.flatMap(([category, previous_value, current_value]) => {
    const label = category === null ? "The overall score" : healthCategoryLabels[category];
    return fall("score", category, label, previous_value ?? null, current_value, threshold, "");
  });
}

function coverageDrift(
  previous: PreviousAssessment,
  now: { result: AssessmentResult },
  threshold: number,
): Drift[] {
  const { structural_coverage_pct } = previous;
  const current = now.result.structural_coverage_pct;
  return fall("coverage", null, "Structural coverage", structural_coverage_pct, current, threshold, " %");
}

function conventionDrift(
  previous: PreviousAssessment,
  now: { convention_consistency: ConventionConsistency | null },
  threshold: number,
): Drift[] {
  const before = previous.convention_consistency?.consistency_pct ?? null;
  const current = now.convention_consistency?.consistency_pct ?? null;
  return fall("convention", null, "Convention consistency", before, current, threshold, " %");
}

function fall(
  drift_type: DriftType,
  category: Category | null,
  label: string,
  previous_value: number | null,
  current_value: number | null,
  threshold: number,
  unit: string,
): Drift[] {
  if (previous_value === null || current_value === null) return [];
  const change = round(current_value - previous_value);
  if (-change < threshold) return [];
  const message = `${label} fell from ${round(previous_value)}${unit} to ${round(current_value)}${unit}.`;
  return [{ drift_type, category, previous_value, current_value, change, threshold, message }];
}

/** Of nothing to something no percentage can be told, so that this raises no alert. */
function churnDrift(
  previous: CodebaseDynamics | null,
  now: CodebaseDynamics | null,
  threshold: number,
): Drift[] {
  if (previous === null || now === null) return [];
  const previous_value = previous.lines_added + previous.lines_removed;
  const current_value = now.lines_added + now.lines_removed;
  if (previous_value === 0) return [];
  const change = round((current_value / previous_value - 1) * 100);
  if (change < threshold) return [];
  const message = `Lines changed in ${now.window_days} days rose from ${previous_value} to ${current_value}.`;
  return [{ drift_type: "churn", category: null, previous_value, current_value, change, threshold, message }];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
