import { setTimeout as delay } from "node:timers/promises";

import { ClientError, type ApiClient } from "@octokraft/api-client";

import type { DemoRepository } from "./find-demo-repository.ts";

export type DemoAssessment = Awaited<ReturnType<ApiClient["getAssessment"]>>;

export interface DemoResult {
  project_id: string;
  project_key: string;
  assessment: DemoAssessment;
  /** False when the commit had been assessed before. */
  fresh: boolean;
}

const pollMs = 250;

/**
 * Links a repository to a project of its own and assesses its HEAD, as anyone would over the API. What is
 * there from an earlier start is used again.
 */
export async function assessDemo(
  api: ApiClient,
  repository: DemoRepository,
  onProgress: (assessment: DemoAssessment) => void,
  signal: AbortSignal,
): Promise<DemoResult> {
  const { project, linked } = (await findLinked(api, repository)) ?? (await link(api, repository));
  const params = { id: project.id };
  const known = await findAssessment(api, project.id, linked.id, repository.commit);
  if (known !== null) {
    return { project_id: project.id, project_key: project.key, assessment: known, fresh: false };
  }
  let assessment = await trigger(api, project.id, linked, repository);
  while (assessment.status === "pending" || assessment.status === "running") {
    onProgress(assessment);
    await delay(pollMs, undefined, { signal });
    assessment = await api.getAssessment({ params: { ...params, assessmentId: assessment.id }, signal });
  }
  return { project_id: project.id, project_key: project.key, assessment, fresh: true };
}

type Project = Awaited<ReturnType<ApiClient["createProject"]>>;
type Linked = Awaited<ReturnType<ApiClient["linkRepository"]>>;

async function findLinked(
  api: ApiClient,
  { path }: DemoRepository,
): Promise<{ project: Project; linked: Linked } | null> {
  for await (const project of api.items.listProjects({})) {
    for await (const linked of api.items.listRepositories({ params: { id: project.id } })) {
      if (linked.path === path) return { project, linked };
    }
  }
  return null;
}

async function link(
  api: ApiClient,
  { path, name }: DemoRepository,
): Promise<{ project: Project; linked: Linked }> {
  const project = await createProject(api, name);
  const linked = await api.linkRepository({ params: { id: project.id }, body: { path } });
  return { project, linked };
}

/** The key is the repository's name, with a number where another project has it already. */
async function createProject(api: ApiClient, name: string): Promise<Project> {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replace(/^-+|-+$/g, "");
  const key = slug.length < 2 ? "demo" : slug;
  for (let number = 1; ; number += 1) {
    try {
      return await api.createProject({
        body: { name: name.slice(0, 100), key: number === 1 ? key : `${key}-${number}` },
      });
    } catch (error) {
      if (!(error instanceof ClientError) || error.status !== 409 || number === 100) throw error;
    }
  }
}

/** The newest assessment that covers the commit: a completed one, or one that an earlier process left to be finished. */
async function findAssessment(
  api: ApiClient,
  projectId: string,
  repositoryId: string,
  commit: string,
): Promise<DemoAssessment | null> {
  const { assessments } = await api.listAssessments({
    params: { id: projectId },
    query: { status: ["completed"], limit: 5 },
  });
  for (const { id } of assessments) {
    const assessment = await api.getAssessment({ params: { id: projectId, assessmentId: id } });
    const part = assessment.repositories.find((part) => part.repository_id === repositoryId);
    if (part?.commit_sha === commit) return assessment;
  }
  return null;
}

async function trigger(
  api: ApiClient,
  projectId: string,
  linked: Linked,
  { branch, commit }: DemoRepository,
): Promise<DemoAssessment> {
  const body = branch === linked.default_branch ? {} : { repository_id: linked.id, ref: branch ?? commit };
  const started = await api.safe.triggerAssessment({ params: { id: projectId }, body });
  if (started.ok) return started.data;
  if (started.status === 409) {
    const { assessments } = await api.listAssessments({
      params: { id: projectId },
      query: { status: ["pending", "running"], limit: 1 },
    });
    const [running] = assessments;
    if (running !== undefined)
      return api.getAssessment({ params: { id: projectId, assessmentId: running.id } });
  }
  throw new Error(started.error.message);
}
