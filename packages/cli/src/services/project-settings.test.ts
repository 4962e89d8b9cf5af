import { join } from "node:path";

import { createClient } from "@octokraft/api-client";
import { commitAll, makeRepository, temporaryFolder, writeFiles } from "@octokraft/sources/testing";
import { expect, test } from "vitest";

import { runOctokraft } from "../testing/run-octokraft.ts";

const swallow = "export function load() {\n  try {\n    return read();\n  } catch (error) {}\n}\n";

test("a running server obeys ignored paths, severities, external analysers and drift thresholds from the next assessment on", async () => {
  using temporary = temporaryFolder();
  const path = join(temporary.path, "code/shop");
  makeRepository(path, {
    "src/load.js": swallow,
    "legacy/load.js": swallow,
    "src/run.py": "def run(text):\n    return eval(text)\n",
    LICENSE: "All rights reserved.\n",
  });
  const roots = { OCTOKRAFT_REPOSITORY_ROOTS: join(temporary.path, "code") };
  const server = runOctokraft(["serve"], roots, temporary.path);
  const [apiKey] = await server.until(/ok_live_[0-9a-f]{64}/);
  const [, baseUrl = ""] = await server.until(/"url":"([^"]+)"/);
  const api = createClient({ baseUrl, auth: { apiKey } });
  const { id } = await api.createProject({ body: { name: "Shop", key: "shop" } });
  const params = { id };
  await api.linkRepository({ params, body: { path } });

  const assess = async () => {
    const { id: assessmentId } = await api.triggerAssessment({ params });
    const get = () => api.getAssessment({ params: { id, assessmentId } });
    await expect.poll(async () => (await get()).status, { timeout: 60_000 }).toBe("completed");
    return get();
  };
  /** Active issues as `rule file severity`. */
  const found = async () =>
    (await api.listIssues({ params, query: { limit: 100 } })).issues
      .filter(({ category }) => category === "runtime_risks" || category === "security")
      .map(({ rule_id, file, severity }) => `${rule_id} ${file} ${severity}`)
      .toSorted();

  await assess();
  const original = await found();
  expect(original).toEqual([
    expect.stringMatching(/^empty-catch legacy\/load.js (?!critical)/),
    expect.stringMatching(/^empty-catch src\/load.js (?!critical)/),
    expect.stringMatching(/^ruff\/\w+ src\/run.py /),
  ]);

  await api.updateProject({
    params,
    body: {
      settings: {
        ignored_paths: ["legacy/**"],
        severity_overrides: { "empty-catch": "critical" },
        external_analyzers_enabled: false,
        drift_thresholds: { score: 0.5 },
      },
    },
  });
  const second = await assess();
  const without = await found();
  expect(without).toContain("empty-catch src/load.js critical");
  expect(without.filter((issue) => /legacy|ruff\//.test(issue))).toEqual([]);
  const skipped = { params: { id, assessmentId: second.id } };
  expect(await api.listSkippedFiles(skipped)).toMatchObject({
    skipped_files: [{ path: "legacy/load.js", reason: "ignored" }],
  });
  const { drift_alerts } = await api.listDriftAlerts({ params });
  expect(drift_alerts).toContainEqual(
    expect.objectContaining({ drift_type: "score", category: "runtime_risks" }),
  );

  await api.updateProject({
    params,
    body: {
      settings: {
        ignored_paths: null,
        severity_overrides: null,
        external_analyzers_enabled: null,
        drift_thresholds: { score: 100 },
      },
    },
  });
  writeFiles(path, { "src/more.js": swallow.replace("load", "more") });
  commitAll(path);
  await assess();
  expect(await found()).toEqual(expect.arrayContaining(original));
  const after = await api.listDriftAlerts({ params });
  expect(after.drift_alerts.filter(({ drift_type }) => drift_type === "score")).toHaveLength(
    drift_alerts.filter(({ drift_type }) => drift_type === "score").length,
  );
  server.child.kill("SIGTERM");
  expect(await server.ended).toBe(0);
}, 300_000);
