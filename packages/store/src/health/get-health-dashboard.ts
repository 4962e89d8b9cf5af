import type { CodebaseDynamics, ConventionConsistency, Db, TestQuality } from "../tables.ts";
import { listDriftAlerts } from "./drift-alerts.ts";
import type { DriftAlert } from "./drift-alerts.ts";
import { selectAssessmentSummary } from "./select-assessment.ts";
import type { HealthAssessmentSummary } from "./select-assessment.ts";

/** The scores of one completed assessment. */
export type TrendPoint = Awaited<ReturnType<typeof selectTrend>>[number];

/** A project's health at a glance. */
export interface HealthDashboard {
  project_id: string;
  state: "no_repositories" | "not_assessed" | "assessing" | "assessed";
  /** The latest completed one of the whole project. */
  latest_assessment: HealthAssessmentSummary | null;
  running_assessment: HealthAssessmentSummary | null;
  /** Of the whole project, oldest first. */
  trend: TrendPoint[];
  /** The active ones, newest first, at most 20. */
  drift_alerts: DriftAlert[];
  drift_alert_count: number;
  codebase_dynamics: CodebaseDynamics | null;
  convention_consistency: ConventionConsistency | null;
  test_quality: TestQuality | null;
}

/**
 * @param trend_days how many days back the trend reaches.
 * @returns an empty state, not an error, before the first assessment.
 */
export async function getHealthDashboard(
  db: Db,
  projectId: string,
  { trend_days }: { trend_days: number },
): Promise<HealthDashboard> {
  const [latest, running, repository, trend, alerts] = await Promise.all([
    selectLatest(db, projectId),
    selectAssessmentSummary(db)
      .where("project_id", "=", projectId)
      .where("status", "in", ["pending", "running"])
      .orderBy("assessments.id", "desc")
      .limit(1)
      .executeTakeFirst(),
    db
      .selectFrom("repositories")
      .select("id")
      .where("project_id", "=", projectId)
      .limit(1)
      .executeTakeFirst(),
    selectTrend(db, projectId, trend_days),
    listDriftAlerts(db, projectId, { status: ["active"], sort: "-created_at", limit: 20, offset: 0 }),
  ]);
  const {
    codebase_dynamics = null,
    convention_consistency = null,
    test_quality = null,
    ...summary
  } = latest ?? {};
  return {
    project_id: projectId,
    state: stateOf(latest !== undefined, running !== undefined, repository !== undefined),
    latest_assessment: latest === undefined ? null : (summary as HealthAssessmentSummary),
    running_assessment: running ?? null,
    trend,
    drift_alerts: alerts.drift_alerts,
    drift_alert_count: alerts.total_count,
    codebase_dynamics,
    convention_consistency,
    test_quality,
  };
}

function stateOf(assessed: boolean, running: boolean, linked: boolean): HealthDashboard["state"] {
  if (assessed) return "assessed";
  if (running) return "assessing";
  return linked ? "not_assessed" : "no_repositories";
}

function selectLatest(db: Db, projectId: string) {
  return selectAssessmentSummary(db)
    .innerJoin("projects", "projects.latest_assessment_id", "assessments.id")
    .select([
      "assessments.codebase_dynamics",
      "assessments.convention_consistency",
      "assessments.test_quality",
    ])
    .where("projects.id", "=", projectId)
    .executeTakeFirst();
}

function selectTrend(db: Db, projectId: string, days: number) {
  return db
    .selectFrom("assessments")
    .select("id as assessment_id")
    .select([
      "completed_at",
      "overall_score",
      "security_score",
      "runtime_risks_score",
      "test_coverage_score",
      "code_smells_score",
      "duplication_score",
      "dead_code_score",
      "codebase_consistency_score",
      "compliance_score",
      "total_lines_of_code",
    ])
    .$narrowType<Completed>()
    .select("structural_coverage_pct")
    .where("project_id", "=", projectId)
    .where("repository_id", "is", null)
    .where("status", "=", "completed")
    .where("completed_at", ">=", new Date(Date.now() - days * 86_400_000).toISOString())
    .orderBy("completed_at")
    .execute();
}

/** What a completed assessment always has. */
interface Completed {
  completed_at: string;
  overall_score: number;
  security_score: number;
  runtime_risks_score: number;
  test_coverage_score: number;
  code_smells_score: number;
  duplication_score: number;
  dead_code_score: number;
  codebase_consistency_score: number;
  compliance_score: number;
  total_lines_of_code: number;
}
