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

interface Move {
  drift_type: DriftType;
  category: Category | null;
  /** Where it started from. */
  previous_value: number;
  current_value: number;
}

interface Drift extends Move {
  threshold: number;
  label: string;
  unit: string;
}

interface ActiveAlert {
  id: string;
  drift_type: DriftType;
  category: Category | null;
  previous_value: number;
  previous_assessment_id: string;
}

/**
 * Raises an alert for each value of the whole project that got worse by at least its threshold since the
 * assessment before: the overall score and each category's, structural coverage, how well conventions are kept, and the
 * lines changed. There is one active alert for each of these values: a further drift deepens it, told from where the
 * first one started unless the value had been better since.
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
  const drifts = [
    ...scoreDrifts(previous, now, thresholds.score),
    ...coverageDrift(previous, now, thresholds.coverage),
    ...conventionDrift(previous, now, thresholds.convention),
    ...churnDrift(previous.codebase_dynamics, now.codebase_dynamics, thresholds.churn),
  ];
  if (drifts.length === 0) return;
  const active = await activeAlerts(trx, assessment.project_id);
  const rows: Insertable<Tables["drift_alerts"]>[] = [];
  for (const drift of drifts) {
    const known = active.find(
      ({ drift_type, category }) => drift_type === drift.drift_type && category === drift.category,
    );
    const started = known !== undefined && wasBetter(known, drift) ? known : null;
    const figures = {
      previous_assessment_id: started?.previous_assessment_id ?? previous.id,
      assessment_id: assessment.id,
      ...described({ ...drift, previous_value: started?.previous_value ?? drift.previous_value }),
    };
    if (known === undefined) {
      const { drift_type, category } = drift;
      const identity = { id: newId(), project_id: assessment.project_id, repository_id: null };
      rows.push({ ...identity, drift_type, category, ...figures, status: "active", created_at: new Date() });
    } else {
      await trx.updateTable("drift_alerts").set(figures).where("id", "=", known.id).execute();
    }
  }
  if (rows.length > 0) await trx.insertInto("drift_alerts").values(rows).execute();
}

async function activeAlerts(trx: Db, projectId: string): Promise<ActiveAlert[]> {
  return trx
    .selectFrom("drift_alerts")
    .select(["id", "drift_type", "category", "previous_value", "previous_assessment_id"])
    .where("project_id", "=", projectId)
    .where("repository_id", "is", null)
    .where("status", "=", "active")
    .execute();
}

/** Whether a value was better when the first drift began than when the newest did: for churn less is better. */
function wasBetter(known: ActiveAlert, { drift_type, previous_value }: Drift): boolean {
  return drift_type === "churn"
    ? known.previous_value < previous_value
    : known.previous_value > previous_value;
}

/** The figures of a move, with how grave it is and a sentence on it. */
function described({ drift_type, previous_value, current_value, threshold, label, unit }: Drift) {
  const rises = drift_type === "churn";
  const change = rises ? rise(previous_value, current_value) : round(current_value - previous_value);
  const verb = rises ? "rose" : "fell";
  return {
    previous_value,
    current_value,
    change,
    severity: gravity(Math.abs(change) / threshold),
    message: `${label} ${verb} from ${round(previous_value)}${unit} to ${round(current_value)}${unit}.`,
  };
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
  if (round(previous_value - current_value) < threshold) return [];
  return [{ drift_type, category, previous_value, current_value, threshold, label, unit }];
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
  if (previous_value === 0 || rise(previous_value, current_value) < threshold) return [];
  const label = `Lines changed in ${now.window_days} days`;
  return [{ drift_type: "churn", category: null, previous_value, current_value, threshold, label, unit: "" }];
}

/** In percent of the value before. */
function rise(previous: number, current: number): number {
  return round((current / previous - 1) * 100);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
