import { sql } from "kysely";
import { expect, test } from "vitest";

import { chores } from "../jobs/chores.ts";
import { queueIn } from "../jobs/queue-in.ts";
import { updateProject } from "../projects.ts";
import { runAssessment, sampleAssessment, seedProject, testDatabase } from "../testing/index.ts";
import { beginAssessment } from "./begin-assessment.ts";
import { completeAssessment } from "./complete-assessment.ts";
import { listAssessments } from "./list-assessments.ts";
import { startOnChange } from "./start-on-change.ts";

const { db } = await testDatabase();
const [first, second, third] = ["a", "b", "c"].map((digit) => digit.repeat(40)) as [string, string, string];

async function seeded() {
  const { owner, project, repository } = await seedProject(db);
  const push = { repository_id: repository.id, branch: repository.default_branch, trigger_type: "push" };
  return {
    owner,
    project,
    repository,
    change: (commit_sha: string, change: object = {}) =>
      startOnChange(db, { ...push, trigger_type: "push", commit_sha, ...change }),
    assessments: async () =>
      (await listAssessments(db, project.id, { sort: "-created_at", limit: 20, offset: 0 })).assessments,
  };
}

async function waiting(projectId: string) {
  const { rows } = await sql<{ data: Parameters<(typeof chores)["start-triggered-assessment"]>[1] }>`
    select data from pgboss.job
    where name = 'start-triggered-assessment' and singleton_key = ${projectId} and state = 'created'`.execute(
    db,
  );
  return rows;
}

test.each(["push", "pr_merge"] as const)(
  "a %s to the default branch has the project assessed, with its trigger on record",
  async (trigger_type) => {
    const { change, assessments } = await seeded();
    expect(await change(first, { trigger_type })).toBe("started");
    expect(await assessments()).toMatchObject([
      { trigger_type, status: "pending", triggered_by: null, repository_id: null },
    ]);
  },
);

test("nothing starts for another branch, a commit that was assessed, or a repository that is not linked", async () => {
  const { project, change, assessments } = await seeded();
  expect(await change(first, { branch: "feature" })).toBe("ignored");
  expect(await change(first, { repository_id: "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e" })).toBe("ignored");
  expect(await assessments()).toEqual([]);
  await runAssessment(db, project.id, sampleAssessment([], { commit: first }));
  expect(await change(first)).toBe("ignored");
  expect(await change(second)).toBe("started");
});

test("nothing starts while the project's trigger is manual", async () => {
  const { owner, project, change, assessments } = await seeded();
  const set = (analysis_trigger: "automatic" | "manual") =>
    updateProject(db, project.id, owner.id, { settings: { analysis_trigger } });
  await set("manual");
  expect(await change(first)).toBe("ignored");
  expect(await assessments()).toEqual([]);
  await set("automatic");
  expect(await change(first)).toBe("started");
});

test("a change during an assessment is covered by it, or assessed after it, once for any number of them", async () => {
  const { project, repository, change, assessments } = await seeded();
  expect(await change(first)).toBe("started");
  expect(await change(second)).toBe("covered");
  const [running] = await assessments();
  const id = running?.id ?? "";
  await beginAssessment(db, id);
  await db
    .updateTable("assessment_repositories")
    .set({ commit_sha: second })
    .where("assessment_id", "=", id)
    .execute();
  expect(await change(second, { trigger_type: "pr_merge" })).toBe("covered");
  expect(await waiting(project.id)).toHaveLength(0);
  expect([await change(third), await change(third)]).toEqual(["put_off", "put_off"]);
  const [job, ...more] = await waiting(project.id);
  expect(more).toEqual([]);

  const assessment = sampleAssessment([], { commit: second });
  await completeAssessment(db, id, [{ repository_id: repository.id, fetch_duration_ms: 1, assessment }]);
  await queueIn(db).deleteJob("run-assessment", id);
  await chores["start-triggered-assessment"](db, job?.data ?? {});
  expect(await assessments()).toMatchObject([
    { trigger_type: "push", status: "pending" },
    { status: "completed" },
  ]);
});
