import { expect, test } from "vitest";
import { assess } from "./assess.ts";
import { categories } from "./model/category.ts";
import type { Assessment, Progress } from "./model/assessment.ts";
import { memoryCache, memorySnapshot } from "./testing/memory-snapshot.ts";
import { sampleLanguages, sampleProject } from "./testing/sample-project.ts";

const comparable = (assessment: Assessment): string => JSON.stringify({ ...assessment, timings: null });

test("a project in all languages has its findings in each of the eight categories", async () => {
  const assessment = await assess(memorySnapshot(sampleProject));
  const analyzed = new Set(assessment.analyzed.languages.map((share) => share.language));
  expect(sampleLanguages.filter((language) => !analyzed.has(language))).toEqual([]);
  expect(assessment.analyzed.notes).toEqual([]);
  expect(assessment.analyzed.skipped).toEqual([]);
  const found = new Set(assessment.issues.map((issue) => issue.category));
  expect(categories.filter((category) => !found.has(category))).toEqual([]);
  const rules = assessment.issues.map((issue) => `${issue.rule_id} ${issue.file}:${issue.start_line}`);
  expect(rules).toEqual(
    expect.arrayContaining([
      "sql-injection src/index.ts:7",
      "cross-site-scripting app/orders.php:2",
      "empty-catch src/index.ts:6",
      "oxlint/no-debugger src/legacy.js:1",
      "ruff/B006 tools/report.py:4",
      "string-identity app/Orders.java:3",
      "missing-licence README.md:1",
    ]),
  );
  for (const category of assessment.categories) {
    const own = assessment.issues.filter((issue) => issue.category === category.category);
    expect(Object.values(category.counts).reduce((sum, count) => sum + count, 0)).toBe(own.length);
  }
});

test("an issue carries its lines, its symbol and a fingerprint of its own", async () => {
  const { issues } = await assess(memorySnapshot(sampleProject));
  expect(issues.find((issue) => issue.rule_id === "sql-injection")).toMatchObject({
    symbol: "main",
    snippet: '  return db.query("SELECT * FROM orders WHERE id = " + req.query.id);',
    severity: "critical",
    cwe: "CWE-89",
  });
  expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(issues.length);
});

test("the result is the same for any number of workers and any order of the tree", async () => {
  const one = memorySnapshot(sampleProject);
  const reversed = memorySnapshot(Object.fromEntries(Object.entries(sampleProject).toReversed()));
  const first = await assess(one, { workers: 1 });
  const second = await assess({ ...reversed, commit: one.commit }, { workers: 3 });
  expect(comparable(second)).toBe(comparable(first));
});

test("a second run parses nothing, reads only what it shows, and says the same", async () => {
  const cache = memoryCache();
  const cold = memorySnapshot(sampleProject);
  const first = await assess(cold, { cache });
  expect(first.analyzed.parsed).toBe(first.analyzed.files);
  const second = await assess(memorySnapshot(sampleProject), { cache });
  expect(second.analyzed.parsed).toBe(0);
  first.analyzed.parsed = 0;
  expect(comparable(second)).toBe(comparable(first));
});

test("damaged cache entries cost time and nothing else", async () => {
  const cache = memoryCache();
  const first = await assess(memorySnapshot(sampleProject), { cache });
  for (const key of cache.entries.keys()) cache.entries.set(key, Uint8Array.from([1, 2, 3]));
  const second = await assess(memorySnapshot(sampleProject), { cache });
  expect(comparable(second)).toBe(comparable(first));
});

test("progress goes through the stages in order and ends each", async () => {
  const seen: Progress[] = [];
  await assess(memorySnapshot(sampleProject), { onProgress: (progress) => seen.push(progress) });
  const stages = [...new Set(seen.map((progress) => progress.stage))];
  expect(stages).toEqual(["read", "facts", "join", "rules", "score"]);
  for (const stage of stages) {
    const last = seen.findLast((progress) => progress.stage === stage);
    expect(last?.files_done).toBe(last?.files_total);
  }
});

test("an aborted run rejects with the reason", async () => {
  const controller = new AbortController();
  const stop = new Error("stop");
  const run = assess(memorySnapshot(sampleProject), {
    signal: controller.signal,
    onProgress: ({ stage }) => {
      if (stage === "facts") controller.abort(stop);
    },
  });
  await expect(run).rejects.toBe(stop);
});

test("settings leave out paths, rules and the analysers of others, and change severities", async () => {
  const { analyzed, issues } = await assess(memorySnapshot(sampleProject), {
    settings: {
      ignored_paths: ["app/**"],
      external_analyzers: false,
      severity_overrides: { "empty-catch": "info", "missing-licence": "off" },
    },
  });
  expect(analyzed.skipped.filter((file) => file.reason === "ignored").map((file) => file.path)).toEqual(
    Object.keys(sampleProject)
      .filter((path) => path.startsWith("app/"))
      .sort(),
  );
  expect(issues.filter((issue) => issue.analyzer !== "octokraft")).toEqual([]);
  expect(issues.find((issue) => issue.rule_id === "empty-catch")?.severity).toBe("info");
  expect(issues.find((issue) => issue.rule_id === "missing-licence")).toBeUndefined();
});

test("an empty repository is assessed: nothing found, nothing skipped", async () => {
  const assessment = await assess(memorySnapshot({}));
  expect(assessment.analyzed).toMatchObject({ files: 0, lines: 0, skipped: [], notes: [] });
  expect(assessment.overall_score).toBe(100);
  expect(assessment.structural_coverage_pct).toBeNull();
});

test("an import that another file takes from a Python module is no unused one", async () => {
  const { issues } = await assess(
    memorySnapshot({
      "shop/compat.py": "import json\nimport os\nfrom http import cookiejar as cookies\n",
      "shop/client.py": "from .compat import cookies, json\n\nprint(json, cookies)\n",
    }),
  );
  const unused = issues.filter((issue) => issue.rule_id === "ruff/F401");
  expect(unused.map((issue) => issue.start_line)).toEqual([2]);
});

test("a secret is masked in the snippet", async () => {
  const token = ["ghp", "k2Lm9QxVw7RtYzB4NcD1sFgH6jPaE3uXoT5q"].join("_");
  const { issues } = await assess(memorySnapshot({ "src/client.ts": `export const token = "${token}";\n` }));
  const secret = issues.find((issue) => issue.rule_id === "hardcoded-secret");
  expect(secret?.snippet).toBe(`export const token = "ghp_${"*".repeat(36)}";`);
  expect(JSON.stringify(issues)).not.toContain(token);
});
