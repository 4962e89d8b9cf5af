import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

import { createClient, type ApiClient } from "@octokraft/api-client";
import { makeRepository, temporaryFolder } from "@octokraft/sources/testing";
import { expect, test, vi } from "vitest";

import { runOctokraft, type RunningOctokraft } from "../testing/run-octokraft.ts";

// Each command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 300_000 });

/** Enough code that the assessment is still at work when the process is killed. */
const files = Object.fromEntries(
  Array.from({ length: 400 }, (_, index) => [
    `package${index}/code.go`,
    `package package${index}\n\n${Array.from(
      { length: 20 },
      (_, number) =>
        `func Step${number}(a, b int) int {\n\tif a > ${index} && b > ${number} {\n\t\treturn a*${number} + b\n\t}\n\treturn b\n}\n`,
    ).join("\n")}`,
  ]),
);

/** What an assessment shows that is not complete. */
const nothing = {
  overall_score: null,
  categories: [],
  analyzed: null,
  repositories: [{ overall_score: null, categories: [] }],
};

async function connect(server: RunningOctokraft, key: string): Promise<ApiClient> {
  const [, url = ""] = await server.until(/"url":"([^"]+)"/);
  return createClient({ baseUrl: url, auth: { apiKey: key } });
}

test("kill -9 in any stage: after the restart the assessment is taken up again, is failed with a reason after the third time, and nothing of it is seen before it is complete", async () => {
  using temporary = temporaryFolder();
  const path = join(temporary.path, "code");
  makeRepository(path, files);
  const environment = { OCTOKRAFT_REPOSITORY_ROOTS: path };
  let server = runOctokraft(["serve"], environment, temporary.path);
  const [key] = await server.until(/ok_live_[0-9a-f]{64}/);
  let api = await connect(server, key);
  const { id } = await api.createProject({ body: { name: "Code", key: "code" } });
  await api.linkRepository({ params: { id }, body: { path } });

  async function killIn(assessmentId: string, stages: readonly string[]): Promise<void> {
    for (;;) {
      const { status, stage, overall_score } = await api.getAssessment({ params: { id, assessmentId } });
      expect({ status, overall_score }).toEqual({
        status: expect.stringMatching(/pending|running/),
        overall_score: null,
      });
      if (stages.includes(stage ?? "")) break;
      await delay(20);
    }
    server.child.kill("SIGKILL");
    expect(await server.ended).toBe("SIGKILL");
    server = runOctokraft(["serve"], environment, temporary.path);
    api = await connect(server, key);
    expect(await api.getAssessment({ params: { id, assessmentId } })).toMatchObject(nothing);
    expect(await api.listIssues({ params: { id } })).toMatchObject({ total_count: 0 });
  }

  async function end(assessmentId: string) {
    for (;;) {
      const assessment = await api.getAssessment({ params: { id, assessmentId } });
      if (assessment.status === "completed" || assessment.status === "failed") return assessment;
      await delay(100);
    }
  }

  const first = await api.triggerAssessment({ params: { id }, body: {} });
  await killIn(first.id, ["fetch", "read"]);
  await killIn(first.id, ["facts"]);
  await killIn(first.id, ["facts", "join", "rules", "score", "store"]);
  expect(await end(first.id)).toMatchObject({
    ...nothing,
    status: "failed",
    error: "The process that ran it ended unexpectedly.",
  });

  const second = await api.triggerAssessment({ params: { id }, body: {} });
  await killIn(second.id, ["fetch", "read", "facts", "join", "rules", "score"]);
  const completed = await end(second.id);
  expect(completed).toMatchObject({ status: "completed", error: null, analyzed: { files: 400 } });
  const { total_count } = await api.listIssues({ params: { id } });
  const counts = completed.categories.flatMap((category) => Object.values(category.counts));
  expect(total_count).toBe(counts.reduce((sum, count) => sum + count, 0));
  server.child.kill("SIGTERM");
  expect(await server.ended).toBe(0);
});
