import { expect, test } from "vitest";
import { getRepository, linkRepository, unlinkRepository } from "../repositories.ts";
import { updateProject } from "../projects.ts";
import { runAssessment, sampleAssessment, sampleIssue, seedProject, testDatabase } from "../testing/index.ts";
import { beginAssessment } from "./begin-assessment.ts";
import { completeAssessment } from "./complete-assessment.ts";
import { listIssues } from "../issues/list-issues.ts";
import { deleteOldAssessments } from "./delete-old-assessments.ts";
import { failAssessment } from "./fail-assessment.ts";
import { getAssessment } from "./get-assessment.ts";
import { dismissDriftAlert, listDriftAlerts } from "./drift-alerts.ts";
import { getHealthDashboard } from "./get-health-dashboard.ts";
import { listAssessments } from "./list-assessments.ts";
import { listSkippedFiles } from "./list-skipped-files.ts";
import { recordFetch, recordProgress } from "./record-progress.ts";
import { AssessmentRunningError, startAssessment } from "./start-assessment.ts";

const { db } = await testDatabase();

const manual = { trigger_type: "manual" } as const;

test("a started assessment is pending, names who asked for it, and has a job of its id", async () => {
  const { owner, project, repository } = await seedProject(db);
  const assessment = await startAssessment(db, project.id, { ...manual, triggered_by_id: owner.id });
  expect(assessment).toMatchObject({
    project_id: project.id,
    repository_id: null,
    status: "pending",
    triggered_by: owner,
    overall_score: null,
    categories: [],
    repositories: [{ repository_id: repository.id, name: "storefront", ref: "main", status: "pending" }],
    comparison: null,
  });
  const work = await beginAssessment(db, assessment.id);
  expect(work?.repositories.map(({ id, ref }) => ({ id, ref }))).toEqual([
    { id: repository.id, ref: "main" },
  ]);
});

test("a second one for the same target names the first, one for another target may run beside it", async () => {
  const { project, repository } = await seedProject(db);
  const first = await startAssessment(db, project.id, manual);
  const second = startAssessment(db, project.id, manual);
  await expect(second).rejects.toThrow(AssessmentRunningError);
  await expect(second).rejects.toMatchObject({ code: "assessment_running", assessment_id: first.id });
  await startAssessment(db, project.id, { ...manual, repository_id: repository.id });
  await failAssessment(db, first.id, "Stopped.");
  await startAssessment(db, project.id, manual);
});

test("of many that start at once for the same target one does", async () => {
  const { project } = await seedProject(db);
  const attempts = Array.from({ length: 5 }, () => startAssessment(db, project.id, manual));
  const settled = await Promise.allSettled(attempts);
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const reasons = settled.flatMap((attempt) => (attempt.status === "rejected" ? [attempt.reason] : []));
  expect(reasons.every((reason) => reason instanceof AssessmentRunningError)).toBe(true);
});

test("there must be something to assess, and a ref needs its one repository", async () => {
  const { project, repository } = await seedProject(db);
  const other = await seedProject(db);
  await expect(
    startAssessment(db, project.id, { ...manual, repository_id: other.repository.id }),
  ).rejects.toMatchObject({ pointer: "/body/repository_id" });
  await expect(startAssessment(db, project.id, { ...manual, ref: "v1" })).rejects.toMatchObject({
    pointer: "/body/ref",
  });
  await unlinkRepository(db, project.id, repository.id);
  await expect(startAssessment(db, project.id, manual)).rejects.toMatchObject({ code: "no_repositories" });
});

test("progress shows while it runs and is refused once it does not", async () => {
  const { project } = await seedProject(db);
  const { id } = await startAssessment(db, project.id, manual);
  await beginAssessment(db, id);
  expect(await recordProgress(db, id, { stage: "facts", files_done: 3, files_total: 9 })).toBe(true);
  const dashboard = await getHealthDashboard(db, project.id, { trend_days: 90 });
  expect(dashboard.state).toBe("assessing");
  expect(dashboard.running_assessment).toMatchObject({ stage: "facts", files_done: 3, files_total: 9 });
  await failAssessment(db, id, "The repository could not be fetched.");
  expect(await recordProgress(db, id, { stage: "join", files_done: 9, files_total: 9 })).toBe(false);
  expect(await getAssessment(db, project.id, id)).toMatchObject({
    status: "failed",
    stage: null,
    error: "The repository could not be fetched.",
    repositories: [{ status: "failed" }],
  });
});

test("a completed assessment has every term of its scores, from the issues that were found", async () => {
  const { project } = await seedProject(db);
  const issues = [
    sampleIssue({ symbol: "a", severity: "high", category: "security" }),
    sampleIssue({ symbol: "b" }),
    sampleIssue({ symbol: "c" }),
  ];
  const assessment = await runAssessment(db, project.id, sampleAssessment(issues));
  const security = { category: "security", weight: 2, baseline: 0.6, kloc: 2, penalty: 25, score: 7.41 };
  expect(assessment).toMatchObject({
    status: "completed",
    stage: null,
    security_score: 7.41,
    runtime_risks_score: 40,
    dead_code_score: 100,
    critical_count: 0,
    high_count: 1,
    medium_count: 2,
    total_lines_of_code: 2000,
    test_lines_of_code: 500,
    structural_coverage_pct: 71.4,
    analyzed: { files: 12, skipped_count: 1 },
    repositories: [{ status: "completed", high_count: 1, engine_version: "0.1.0" }],
  });
  expect(assessment.categories[0]).toMatchObject(security);
  const weighted = assessment.categories.reduce((sum, { score, weight }) => sum + score * weight, 0);
  expect(assessment.overall_score).toBeCloseTo(weighted / 8.8, 2);
  expect(assessment.timings?.stages.map(({ stage }) => stage)).toEqual(["fetch", "facts", "store"]);
  const skipped = await listSkippedFiles(db, project.id, assessment.id, { limit: 20, offset: 0 });
  expect(skipped).toMatchObject({ skipped_files: [{ path: "logo.png", reason: "binary" }], total_count: 1 });
});

test("several repositories make one score, weighted by lines, whose terms agree with the formula", async () => {
  const { project } = await seedProject(db);
  const second = await linkRepository(db, project.id, {
    provider: "git",
    url: "https://git.octokraft.dev/shop/api.git",
    name: "api",
    default_branch: "trunk",
    head_sha: null,
  });
  const { id } = await startAssessment(db, project.id, manual);
  const work = await beginAssessment(db, id);
  const results = (work?.repositories ?? []).map((repository) => {
    const issues = repository.id === second.id ? [sampleIssue()] : [];
    const lines = repository.id === second.id ? 3000 : 1000;
    const analyzed = { ...sampleAssessment([]).analyzed, lines, test_lines: 0 };
    const structural_coverage_pct = repository.id === second.id ? 100 : 0;
    const assessment = sampleAssessment(issues, { analyzed, structural_coverage_pct });
    return { repository_id: repository.id, fetch_duration_ms: 1, assessment };
  });
  await completeAssessment(db, id, results);
  const assessment = await getAssessment(db, project.id, id);
  expect(assessment).toMatchObject({
    total_lines_of_code: 4000,
    structural_coverage_pct: 75,
    medium_count: 1,
  });
  // 100 over 1,000 lines and 100 / (1 + 3 / 3 / 2) over 3,000.
  expect(assessment?.categories[1]).toMatchObject({ kloc: 4, score: 75, penalty: 0.6667 });
  const parts = assessment?.repositories.map(({ runtime_risks_score }) => runtime_risks_score);
  expect(parts).toEqual([66.67, 100]);
});

test("a fetch and an assessment show in the repository, with when it changed", async () => {
  const { project, repository } = await seedProject(db);
  await db
    .updateTable("repositories")
    .set({ updated_at: "2020-01-01T00:00:00Z" })
    .where("id", "=", repository.id)
    .execute();
  const { id } = await startAssessment(db, project.id, manual);
  await beginAssessment(db, id);
  const commit_sha = "a".repeat(40);
  await recordFetch(db, id, repository.id, { commit_sha, head_sha: "b".repeat(40) });
  const fetched = await getRepository(db, project.id, repository.id);
  expect(fetched).toMatchObject({ head_sha: "b".repeat(40), last_synced_at: fetched?.updated_at });
  expect((await getAssessment(db, project.id, id))?.repositories).toMatchObject([
    { commit_sha, status: "running" },
  ]);
  const result = { repository_id: repository.id, fetch_duration_ms: 1, assessment: sampleAssessment([]) };
  await completeAssessment(db, id, [result]);
  const assessment = await getAssessment(db, project.id, id);
  expect(assessment?.duration_ms).toBeLessThan(60_000);
  expect(await getRepository(db, project.id, repository.id)).toMatchObject({
    overall_score: 100,
    last_assessed_at: assessment?.completed_at,
    updated_at: assessment?.completed_at,
  });
});

test("what was finished stays as it is: neither a second result nor a failure is taken", async () => {
  const { project } = await seedProject(db);
  const assessment = await runAssessment(db, project.id, sampleAssessment([]));
  expect(await completeAssessment(db, assessment.id, [])).toBe(false);
  expect(await failAssessment(db, assessment.id, "Too late.")).toBe(false);
  expect(await beginAssessment(db, assessment.id)).toBeNull();
  expect(await getAssessment(db, project.id, assessment.id)).toEqual(assessment);
});

test("a result that cannot be stored leaves nothing behind", async () => {
  const { project, repository } = await seedProject(db);
  const { id } = await startAssessment(db, project.id, manual);
  await beginAssessment(db, id);
  const broken = sampleAssessment([sampleIssue({ start_line: 1e12 })]);
  const result = { repository_id: repository.id, fetch_duration_ms: 1, assessment: broken };
  await expect(completeAssessment(db, id, [result])).rejects.toThrow("out of range");
  expect(await getAssessment(db, project.id, id)).toMatchObject({ status: "running", overall_score: null });
  const issues = await db.selectFrom("issues").select("id").where("project_id", "=", project.id).execute();
  expect(issues).toEqual([]);
});

test("an assessment says how it differs from the one before it", async () => {
  const { project } = await seedProject(db);
  const [kept, fixed, added] = ["kept", "fixed", "added"].map((symbol) =>
    sampleIssue({ symbol, snippet: symbol }),
  );
  if (kept === undefined || fixed === undefined || added === undefined) throw new Error("unreachable");
  const first = await runAssessment(db, project.id, sampleAssessment([kept, fixed]));
  const second = await runAssessment(db, project.id, sampleAssessment([kept, added]));
  expect(second.comparison).toMatchObject({
    previous_assessment_id: first.id,
    overall_score_change: 0,
    new_count: 1,
    fixed_count: 1,
    unchanged_count: 1,
  });
  const third = await runAssessment(db, project.id, sampleAssessment([kept, fixed, added]));
  expect(third.comparison).toMatchObject({ new_count: 1, fixed_count: 0, unchanged_count: 2 });
  expect(third.comparison?.categories.find(({ category }) => category === "runtime_risks")).toMatchObject({
    new_count: 1,
    unchanged_count: 2,
  });
});

test("an assessment of another ref gives figures and leaves issues and scores of the default branch alone", async () => {
  const { project, repository } = await seedProject(db);
  await runAssessment(db, project.id, sampleAssessment([sampleIssue()]));
  const start = { repository_id: repository.id, ref: "release/2" };
  const other = await runAssessment(db, project.id, sampleAssessment([]), start);
  expect(other).toMatchObject({ ref: "release/2", overall_score: 100, comparison: null });
  const issues = await db
    .selectFrom("issues")
    .select("status")
    .where("project_id", "=", project.id)
    .execute();
  expect(issues).toEqual([{ status: "open" }]);
  const main = await runAssessment(db, project.id, sampleAssessment([sampleIssue()]), {
    ...start,
    ref: "main",
  });
  expect(main.ref).toBeNull();
});

test("the dashboard is an empty state before the first assessment and shows the latest and the trend after it", async () => {
  const { project, repository } = await seedProject(db);
  expect(await getHealthDashboard(db, project.id, { trend_days: 90 })).toMatchObject({
    state: "not_assessed",
    latest_assessment: null,
    trend: [],
    drift_alerts: [],
  });
  const first = await runAssessment(db, project.id, sampleAssessment([]));
  const second = await runAssessment(db, project.id, sampleAssessment([sampleIssue()]));
  const dashboard = await getHealthDashboard(db, project.id, { trend_days: 90 });
  expect(dashboard.state).toBe("assessed");
  expect(dashboard.latest_assessment?.id).toBe(second.id);
  expect(dashboard.trend.map(({ assessment_id }) => assessment_id)).toEqual([first.id, second.id]);
  await unlinkRepository(db, project.id, repository.id);
  const emptied = await seedProject(db);
  await unlinkRepository(db, emptied.project.id, emptied.repository.id);
  const empty = await getHealthDashboard(db, emptied.project.id, { trend_days: 90 });
  expect(empty.state).toBe("no_repositories");
});

test("conventions that are kept less well by the threshold or more raise an alert", async () => {
  const { project } = await seedProject(db);
  const sample = sampleAssessment([]);
  for (const conforming_count of [98, 94, 88]) {
    const conventions = [{ key: "go/functions/camelCase", applicable_count: 100, conforming_count }];
    await runAssessment(db, project.id, { ...sample, measures: { ...sample.measures, conventions } });
  }
  const { drift_alerts } = await getHealthDashboard(db, project.id, { trend_days: 90 });
  expect(drift_alerts).toMatchObject([
    {
      drift_type: "convention",
      previous_value: 94,
      current_value: 88,
      change: -6,
      severity: "medium",
      message: "Convention consistency fell from 94 % to 88 %.",
    },
  ]);
});

function dynamics(lines_added: number) {
  const counts = { window_days: 30, commit_count: 1, author_count: 1, lines_removed: 0 };
  return { codebase_dynamics: { ...counts, lines_added, open_pr_count: null, hotspots: [] } };
}

test("lines changed that rise by the threshold or more raise an alert, from nothing to something none", async () => {
  const { project } = await seedProject(db);
  for (const lines of [0, 100, 199, 450]) {
    await runAssessment(db, project.id, sampleAssessment([]), {}, dynamics(lines));
  }
  const { drift_alerts } = await getHealthDashboard(db, project.id, { trend_days: 90 });
  expect(drift_alerts).toMatchObject([
    {
      drift_type: "churn",
      previous_value: 199,
      current_value: 450,
      change: 126.13,
      severity: "medium",
      message: "Lines changed in 30 days rose from 199 to 450.",
    },
  ]);
});

test("a value has one active alert: a further fall deepens it, a recovery in between begins it anew, a dismissed one stays as it was", async () => {
  const { owner, project } = await seedProject(db);
  const coverageFalls = async (...values: number[]) => {
    for (const structural_coverage_pct of values) {
      await runAssessment(db, project.id, sampleAssessment([], { structural_coverage_pct }));
    }
    const options = { sort: "created_at", limit: 20, offset: 0 } as const;
    const { drift_alerts } = await listDriftAlerts(db, project.id, options);
    return drift_alerts.map(({ id, status, previous_value, current_value, change, severity }) => {
      return { id, status, previous_value, current_value, change, severity };
    });
  };
  const [first] = await coverageFalls(90, 84);
  expect(first).toMatchObject({ previous_value: 90, current_value: 84, change: -6, severity: "medium" });
  const deeper = await coverageFalls(78);
  expect(deeper).toEqual([{ ...first, current_value: 78, change: -12, severity: "high" }]);
  const anew = await coverageFalls(95, 80);
  expect(anew).toEqual([{ ...first, previous_value: 95, current_value: 80, change: -15, severity: "high" }]);
  await dismissDriftAlert(db, project.id, first?.id ?? "", owner.id);
  const second = await coverageFalls(70);
  expect(second).toEqual([
    { ...anew[0], status: "dismissed" },
    expect.objectContaining({ status: "active", previous_value: 80, current_value: 70, change: -10 }),
  ]);
});

test("values that fall by the threshold or more raise alerts, by how far grave", async () => {
  const { owner, project } = await seedProject(db);
  await updateProject(db, project.id, owner.id, {
    settings: { drift_thresholds: { score: 10, coverage: 2 } },
  });
  await runAssessment(db, project.id, sampleAssessment([], { structural_coverage_pct: 80 }));
  await runAssessment(
    db,
    project.id,
    sampleAssessment([sampleIssue({ severity: "high" })], { structural_coverage_pct: 77 }),
  );
  const dashboard = await getHealthDashboard(db, project.id, { trend_days: 90 });
  const alerts = dashboard.drift_alerts.map(({ drift_type, category, severity, message }) => ({
    drift_type,
    category,
    severity,
    message,
  }));
  expect(alerts).toEqual([
    {
      drift_type: "coverage",
      category: null,
      severity: "medium",
      message: "Structural coverage fell from 80 % to 77 %.",
    },
    {
      drift_type: "score",
      category: "runtime_risks",
      severity: "critical",
      message: "Runtime risks fell from 100 to 11.76.",
    },
    {
      drift_type: "score",
      category: null,
      severity: "medium",
      message: "The overall score fell from 100 to 84.96.",
    },
  ]);
  await runAssessment(
    db,
    project.id,
    sampleAssessment([sampleIssue({ severity: "high" })], { structural_coverage_pct: 77 }),
  );
  const after = await getHealthDashboard(db, project.id, { trend_days: 90 });
  expect(after.drift_alert_count).toBe(3);
});

test("assessments are listed newest first, filtered and sorted as asked", async () => {
  const { project, repository } = await seedProject(db);
  const good = await runAssessment(db, project.id, sampleAssessment([]));
  const bad = await runAssessment(db, project.id, sampleAssessment([sampleIssue()]), {
    trigger_type: "push",
  });
  const failed = await startAssessment(db, project.id, manual);
  await failAssessment(db, failed.id, "Stopped.");
  const ids = async (options: Partial<Parameters<typeof listAssessments>[2]>) => {
    const page = await listAssessments(db, project.id, {
      sort: "-created_at",
      limit: 20,
      offset: 0,
      ...options,
    });
    return page.assessments.map(({ id }) => id);
  };
  expect(await ids({})).toEqual([failed.id, bad.id, good.id]);
  expect(await ids({ sort: "overall_score" })).toEqual([bad.id, good.id, failed.id]);
  expect(await ids({ sort: "-overall_score" })).toEqual([good.id, bad.id, failed.id]);
  expect(await ids({ status: ["completed"], trigger_type: ["push"] })).toEqual([bad.id]);
  expect(await ids({ repository_id: [repository.id] })).toHaveLength(3);
  expect(await ids({ limit: 1, offset: 1 })).toEqual([bad.id]);
});

test("unlinking a repository ends the assessments that run on it and keeps the figures of finished ones", async () => {
  const { project, repository } = await seedProject(db);
  const finished = await runAssessment(db, project.id, sampleAssessment([sampleIssue()]));
  const running = await startAssessment(db, project.id, manual);
  await beginAssessment(db, running.id);
  expect(await unlinkRepository(db, project.id, repository.id)).toBe(true);
  expect(await getAssessment(db, project.id, running.id)).toMatchObject({
    status: "failed",
    error: "The repository storefront was unlinked from the project.",
  });
  expect(await getAssessment(db, project.id, finished.id)).toMatchObject({
    status: "completed",
    medium_count: 1,
  });
});

test("assessments older than the project keeps them are deleted, those that the present scores stand on never", async () => {
  const { owner, project } = await seedProject(db);
  const other = await seedProject(db);
  for (const { id } of [project, other.project]) {
    for (const issues of [[sampleIssue()], [], [sampleIssue()]]) {
      await runAssessment(db, id, sampleAssessment(issues));
    }
  }
  await db
    .updateTable("assessments")
    .set({ created_at: new Date(Date.now() - 10 * 86_400_000) })
    .execute();
  expect(await deleteOldAssessments(db)).toBe(0);
  await updateProject(db, project.id, owner.id, { settings: { assessment_retention_days: 7 } });
  expect(await deleteOldAssessments(db)).toBe(2);
  const all = { sort: "-created_at", limit: 20, offset: 0 } as const;
  const kept = await listAssessments(db, project.id, all);
  const dashboard = await getHealthDashboard(db, project.id, { trend_days: 90 });
  expect(kept.assessments.map(({ id }) => id)).toEqual([dashboard.latest_assessment?.id]);
  expect((await listAssessments(db, other.project.id, all)).total_count).toBe(3);
  const { issues } = await listIssues(db, project.id, { sort: "-severity", limit: 20, offset: 0 });
  expect(issues).toMatchObject([{ status: "reopened", first_seen_assessment_id: null }]);
});
