import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, expect, test } from "vitest";
import { assess } from "../assess.ts";
import { collectFactsInChild } from "../collect-facts-in-child.ts";
import type { Assessment } from "../model/assessment.ts";
import { memorySnapshot } from "../testing/memory-snapshot.ts";
import { sampleProject } from "../testing/sample-project.ts";
import { toAssessJson } from "./to-assess-json.ts";
import { toFactsJson } from "./to-facts-json.ts";
import { toSarif } from "./to-sarif.ts";

const require = createRequire(import.meta.url);
const project = {
  ...sampleProject,
  "odd name/ü#?.py": "import os\n",
  "broken.py": "def (\n",
  "image.png": "\0",
};
let assessment: Assessment;

beforeAll(async () => {
  assessment = await assess(memorySnapshot(project));
});

function schema(name: string): object {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
}

test("an assessment fits its published schema, and a missing or additional property does not", () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema("assess"));
  const value = JSON.parse(toAssessJson(assessment));
  validate(value);
  expect(validate.errors).toBeNull();
  expect(value.analyzed.skipped).toContainEqual({ path: "image.png", reason: "binary" });
  expect(value.analyzed.notes.length).toBeGreaterThan(0);
  expect(value.analyzed.imports.local).toBeGreaterThan(0);
  expect(value.analyzed.calls.length).toBeGreaterThan(0);
  expect(validate({ ...value, more: 1 })).toBe(false);
  delete value.timings;
  expect(validate(value)).toBe(false);
});

test("facts fit their published schema", async () => {
  const facts = await collectFactsInChild(memorySnapshot(project));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema("facts"));
  const value = JSON.parse(toFactsJson(facts));
  validate(value);
  expect(validate.errors).toBeNull();
  const price = value.files.find((file: { path: string }) => file.path === "src/price.ts");
  expect(price.functions[0]).toMatchObject({ name: "price", start_line: 5, parameters: 1, cyclomatic: 41 });
});

test("a SARIF log fits the official schema of SARIF 2.1.0", () => {
  const official = JSON.parse(
    readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
  );
  // The official file is written in draft 4, which differs from draft 7 here only in how it names itself.
  delete official.id;
  official.$schema = "http://json-schema.org/draft-07/schema#";
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(official);
  const log = JSON.parse(toSarif(assessment));
  validate(log);
  expect(validate.errors).toBeNull();
  const [run] = log.runs;
  expect(run.results).toHaveLength(assessment.issues.length);
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  expect(JSON.stringify(run.results)).toContain("odd%20name/%C3%BC%23%3F.py");
  const issue = assessment.issues.find((one) => one.end_column > 0 && one.start_line === one.end_line);
  const result = run.results.find(
    (one: { partialFingerprints: Record<string, string> }) =>
      one.partialFingerprints["octokraft/v1"] === issue?.fingerprint,
  );
  expect(result.locations[0].physicalLocation.region).toMatchObject({
    startLine: issue?.start_line,
    startColumn: (issue?.start_column ?? 0) + 1,
  });
});
