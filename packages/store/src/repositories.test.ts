import { expect, test } from "vitest";
import { beginAssessment } from "./health/begin-assessment.ts";
import { completeAssessment } from "./health/complete-assessment.ts";
import { startAssessment } from "./health/start-assessment.ts";
import { getRepository, linkRepository, listRepositories, unlinkRepository } from "./repositories.ts";
import type { RepositoryLink } from "./repositories.ts";
import { runAssessment, sampleAssessment, sampleIssue, seedProject, testDatabase } from "./testing/index.ts";

const { db } = await testDatabase();
const page = { limit: 20, offset: 0 };

function git(name: string): RepositoryLink {
  const url = `https://git.octokraft.dev/shop/${name}.git`;
  return { provider: "git", url, name, default_branch: "main", head_sha: "9".repeat(40) };
}

test("repositories are listed by name, whatever its case", async () => {
  const { project, repository } = await seedProject(db);
  const zoo = await linkRepository(db, project.id, git("Zoo"));
  const api = await linkRepository(db, project.id, git("api"));
  const list = await listRepositories(db, project.id, page);
  expect(list).toEqual({ repositories: [api, repository, zoo], total_count: 3, ...page });
  expect(api).toMatchObject({ provider: "git", path: null, head_sha: "9".repeat(40), overall_score: null });
});

test("the same place twice in a project is a conflict, in another project it is not", async () => {
  const { project } = await seedProject(db);
  const other = await seedProject(db);
  await linkRepository(db, project.id, git("api"));
  await expect(linkRepository(db, project.id, { ...git("api"), name: "again" })).rejects.toMatchObject({
    code: "repository_linked",
  });
  await linkRepository(db, other.project.id, git("api"));
});

test("a place as long as the contract allows can be linked, once", async () => {
  const { project } = await seedProject(db);
  const path = `/${Array.from({ length: 1000 }, (_, index) => index.toString(36).padStart(3, "ü")).join("/")}`;
  const link: RepositoryLink = {
    provider: "local",
    path,
    name: "deep",
    default_branch: "main",
    head_sha: null,
  };
  expect(await linkRepository(db, project.id, link)).toMatchObject({ path });
  await expect(linkRepository(db, project.id, link)).rejects.toMatchObject({ code: "repository_linked" });
});

test("a GitHub repository keeps where its access comes from", async () => {
  const { project } = await seedProject(db);
  const github = { provider: "github", full_name: "shop/api", installation_id: 48_151_623 } as const;
  const url = "https://github.com/shop/api.git";
  const link = { ...github, url, name: "api", default_branch: "main", head_sha: null };
  const linked = await linkRepository(db, project.id, link);
  expect(linked).toMatchObject(github);
});

test("unlinking while an assessment is stored leaves nothing of the repository, whoever is first", async () => {
  for (const first of ["complete", "unlink"] as const) {
    const { project, repository } = await seedProject(db);
    const { id } = await startAssessment(db, project.id, { trigger_type: "manual" });
    await beginAssessment(db, id);
    const assessment = sampleAssessment(
      Array.from({ length: 50 }, (_, n) => sampleIssue({ symbol: `s${n}` })),
    );
    const complete = () =>
      completeAssessment(db, id, [{ repository_id: repository.id, fetch_duration_ms: 1, assessment }]);
    const unlink = () => unlinkRepository(db, project.id, repository.id);
    await Promise.all(first === "complete" ? [complete(), unlink()] : [unlink(), complete()]);
    expect(await getRepository(db, project.id, repository.id)).toBeNull();
    expect(await db.selectFrom("issues").select("id").where("project_id", "=", project.id).execute()).toEqual(
      [],
    );
  }
});

test("unlinking removes the repository with its issues; of another project it does not exist", async () => {
  const { project, repository } = await seedProject(db);
  const other = await seedProject(db);
  await runAssessment(db, project.id, sampleAssessment([sampleIssue()]));
  expect(await getRepository(db, project.id, repository.id)).toMatchObject({ overall_grade: "A" });
  expect(await getRepository(db, other.project.id, repository.id)).toBeNull();
  expect(await unlinkRepository(db, other.project.id, repository.id)).toBe(false);
  expect(await unlinkRepository(db, project.id, repository.id)).toBe(true);
  expect(await getRepository(db, project.id, repository.id)).toBeNull();
  expect(await db.selectFrom("issues").select("id").where("project_id", "=", project.id).execute()).toEqual(
    [],
  );
});
