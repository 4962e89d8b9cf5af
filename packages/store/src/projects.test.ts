import { expect, test } from "vitest";
import { DeletedMeanwhileError } from "./deleted-meanwhile-error.ts";
import { createDismissRule } from "./dismiss-rules/dismiss-rules.ts";
import { beginAssessment } from "./health/begin-assessment.ts";
import { completeAssessment } from "./health/complete-assessment.ts";
import { startAssessment } from "./health/start-assessment.ts";
import { roleInProject } from "./members.ts";
import { newId } from "./new-id.ts";
import { linkRepository } from "./repositories.ts";
import { createProject, deleteProject, getProject, listProjects, updateProject } from "./projects.ts";
import type { ProjectListOptions } from "./projects.ts";
import {
  runAssessment,
  sampleAssessment,
  sampleIssue,
  seedProject,
  seedUser,
  testDatabase,
} from "./testing/index.ts";

const { db } = await testDatabase();

test("a new project has its creator as owner, all settings by default, and no score", async () => {
  const user = await seedUser(db);
  const project = await createProject(db, user.id, { key: "web-shop", name: "Web shop" });
  expect(project).toEqual({
    id: project.id,
    key: "web-shop",
    name: "Web shop",
    description: "",
    settings: {
      pr_analysis_enabled: true,
      architecture_reviews_enabled: true,
      analysis_trigger: "automatic",
      assessment_schedule: null,
      assessment_retention_days: null,
      drift_thresholds: { score: 5, coverage: 5, convention: 5, churn: 100 },
      severity_overrides: {},
      ignored_paths: [],
      external_analyzers_enabled: true,
    },
    role: "owner",
    repository_count: 0,
    member_count: 1,
    overall_score: null,
    overall_grade: null,
    last_assessed_at: null,
    created_at: project.created_at,
    updated_at: project.created_at,
  });
  expect(await roleInProject(db, project.id, user.id)).toBe("owner");
});

test("a key is unique on the server, also when two come at once", async () => {
  const user = await seedUser(db);
  const attempts = await Promise.allSettled(
    ["One", "Two"].map((name) => createProject(db, user.id, { key: "taken", name })),
  );
  const refused = attempts.flatMap((attempt) => (attempt.status === "rejected" ? [attempt.reason] : []));
  expect(refused).toMatchObject([{ code: "key_taken" }]);
});

test("a project shows the score of the latest assessment of the whole of it", async () => {
  const { owner, project } = await seedProject(db);
  const assessment = await runAssessment(db, project.id, sampleAssessment([sampleIssue()]));
  expect(await getProject(db, project.id, owner.id)).toMatchObject({
    repository_count: 1,
    overall_score: assessment.overall_score,
    overall_grade: assessment.overall_grade,
    last_assessed_at: assessment.completed_at,
  });
});

test("settings are merged: what is left out stays, null restores the default", async () => {
  const user = await seedUser(db);
  const { id } = await createProject(db, user.id, { key: newId(), name: "p" });
  const settings = async (update: Parameters<typeof updateProject>[3]["settings"]) =>
    (await updateProject(db, id, user.id, update === undefined ? {} : { settings: update }))?.settings;
  await settings({
    ignored_paths: ["legacy/**"],
    drift_thresholds: { score: 3, churn: 50 },
    severity_overrides: { "empty-catch": "low", "sql-injection": "critical" },
  });
  const changed = await settings({
    drift_thresholds: { churn: null },
    severity_overrides: { "empty-catch": null },
    analysis_trigger: "manual",
  });
  expect(changed).toMatchObject({
    analysis_trigger: "manual",
    ignored_paths: ["legacy/**"],
    drift_thresholds: { score: 3, coverage: 5, convention: 5, churn: 100 },
    severity_overrides: { "sql-injection": "critical" },
  });
  expect(await settings({ ignored_paths: null, severity_overrides: null })).toMatchObject({
    ignored_paths: [],
    severity_overrides: {},
  });
});

test("simultaneous changes of different settings are both kept", async () => {
  const user = await seedUser(db);
  const { id } = await createProject(db, user.id, { key: newId(), name: "p" });
  await Promise.all([
    updateProject(db, id, user.id, { settings: { ignored_paths: ["a"] } }),
    updateProject(db, id, user.id, { settings: { analysis_trigger: "manual" } }),
    updateProject(db, id, user.id, { name: "q" }),
  ]);
  expect(await getProject(db, id, user.id)).toMatchObject({
    name: "q",
    settings: { ignored_paths: ["a"], analysis_trigger: "manual" },
  });
});

test("only one's own projects are listed, found by name or key, in every order", async () => {
  const user = await seedUser(db);
  const stranger = await seedUser(db);
  await createProject(db, stranger.id, { key: newId(), name: "alpha of another" });
  const made = [];
  for (const [key, name] of [
    ["zeta-1", "alpha"],
    ["b-shop", "Gamma"],
    ["c-1", "beta 100%"],
  ] as const) {
    made.push(await createProject(db, user.id, { key, name }));
  }
  const names = async (options: Partial<ProjectListOptions>, only: string | null = null) => {
    const caller = { user, project_id: only };
    const list = await listProjects(db, caller, { sort: "-created_at", limit: 20, offset: 0, ...options });
    expect(list.projects).toHaveLength(Math.min(list.total_count, options.limit ?? 20));
    return list.projects.map(({ name }) => name);
  };
  expect(await names({})).toEqual(["beta 100%", "Gamma", "alpha"]);
  expect(await names({ sort: "created_at" })).toEqual(["alpha", "Gamma", "beta 100%"]);
  expect(await names({ sort: "name" })).toEqual(["alpha", "beta 100%", "Gamma"]);
  expect(await names({ sort: "-name", limit: 1 })).toEqual(["Gamma"]);
  expect(await names({ search: "SHOP" })).toEqual(["Gamma"]);
  expect(await names({ search: "100%" })).toEqual(["beta 100%"]);
  expect(await names({}, made[0]?.id)).toEqual(["alpha"]);
});

test("to those who are no members a project does not exist", async () => {
  const { project } = await seedProject(db);
  const stranger = await seedUser(db);
  expect(await getProject(db, project.id, stranger.id)).toBeNull();
  expect(await updateProject(db, newId(), stranger.id, { name: "x" })).toBeNull();
  expect(await roleInProject(db, project.id, stranger.id)).toBeNull();
});

test("deleting a project removes everything of it and nothing of others", async () => {
  const doomed = await seedProject(db);
  const other = await seedProject(db);
  for (const { project } of [doomed, other]) {
    await runAssessment(db, project.id, sampleAssessment([]));
    await runAssessment(db, project.id, sampleAssessment([sampleIssue()]));
  }
  expect(await deleteProject(db, doomed.project.id)).toBe(true);
  expect(await deleteProject(db, doomed.project.id)).toBe(false);
  for (const table of ["repositories", "assessments", "issues", "memberships", "drift_alerts"] as const) {
    const count = async (projectId: string) =>
      (await db.selectFrom(table).select("project_id").where("project_id", "=", projectId).execute()).length;
    expect(await count(doomed.project.id)).toBe(0);
    expect(await count(other.project.id)).toBeGreaterThan(0);
  }
});

test("what comes to a project that is deleted at the same time is told so", async () => {
  const { project, owner } = await seedProject(db);
  await deleteProject(db, project.id);
  const link = {
    provider: "local",
    path: "/srv/git/a",
    name: "a",
    default_branch: "main",
    head_sha: null,
  } as const;
  await expect(linkRepository(db, project.id, link)).rejects.toThrow(DeletedMeanwhileError);
  const rule = { match: { category: "security" }, reason: "other", comment: "x" } as const;
  await expect(createDismissRule(db, project.id, owner.id, rule)).rejects.toThrow(DeletedMeanwhileError);
});

test("a project that is deleted while its assessment is stored leaves nothing, whoever is first", async () => {
  for (const first of ["complete", "delete"] as const) {
    const { project, repository } = await seedProject(db);
    const { id } = await startAssessment(db, project.id, { trigger_type: "manual" });
    await beginAssessment(db, id);
    const assessment = sampleAssessment(
      Array.from({ length: 50 }, (_, n) => sampleIssue({ symbol: `s${n}` })),
    );
    const complete = () =>
      completeAssessment(db, id, [{ repository_id: repository.id, fetch_duration_ms: 1, assessment }]);
    const remove = () => deleteProject(db, project.id);
    await Promise.all(first === "complete" ? [complete(), remove()] : [remove(), complete()]);
    for (const table of ["assessments", "issues", "repositories"] as const) {
      const rows = await db.selectFrom(table).select("id").where("project_id", "=", project.id).execute();
      expect(rows).toEqual([]);
    }
    expect(await completeAssessment(db, id, [])).toBe(false);
  }
});
