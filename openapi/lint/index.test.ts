import { readdirSync } from "node:fs";
import path from "node:path";
import { createConfig, lintFromString, loadConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { plugin } from "./index.ts";

const names = Object.keys(plugin.rules.oas3);

test("every rule has a file and a test of its name", () => {
  const files = readdirSync(import.meta.dirname);
  for (const name of names) expect(files).toEqual(expect.arrayContaining([`${name}.ts`, `${name}.test.ts`]));
});

test("extending octokraft/all turns every rule on", async () => {
  const config = await createConfig({ plugins: [plugin], extends: ["octokraft/all"] });
  const severities = names.map((name) => config.getRuleSettings(`octokraft/${name}`, "oas3_1").severity);
  expect(severities).toEqual(names.map(() => "error"));
  const source =
    "openapi: 3.1.0\ninfo: { title: Things, version: 0.0.0 }\npaths: { /things: { get: { responses: {} } } }";
  const problems = await lintFromString({
    source,
    absoluteRef: `${import.meta.dirname}/openapi.yaml`,
    config,
  });
  expect(problems.map((problem) => problem.ruleId)).toContain("octokraft/operation-role");
});

test("the repository's redocly.yaml loads the rules and turns every one on", async () => {
  const config = await loadConfig({ configPath: path.join(import.meta.dirname, "../../redocly.yaml") });
  const severities = names.map((name) => config.getRuleSettings(`octokraft/${name}`, "oas3_1").severity);
  expect(severities).toEqual(names.map(() => "error"));
});
