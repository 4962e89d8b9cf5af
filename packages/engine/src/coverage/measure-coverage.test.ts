import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assess } from "../assess.ts";
import type { Assessment } from "../model/assessment.ts";
import { memorySnapshot } from "../testing/memory-snapshot.ts";

const samples = join(import.meta.dirname, "../../samples/coverage");
const settings = { external_analyzers: false };
const branches = (name: string): string =>
  `function ${name}(n) {\n${Array.from({ length: 12 }, (_, at) => `  if (n === ${at}) return ${at};\n`).join("")}  return -1;\n}\n`;
const files = {
  "src/pick.js": `${branches("pick")}${branches("skip")}module.exports = { pick, skip };\n`,
  "test/pick.test.js": `const { pick, skip } = require("../src/pick.js");\ntest("picks", () => { expect(pick(1)).toBe(1); });\n`,
};
/** The first function ran, the second did not, though a test names it. */
const report = `TN:\nSF:/ci/src/pick.js\n${Array.from({ length: 13 }, (_, at) => `DA:${at + 2},1\n`).join("")}DA:16,1\n${Array.from({ length: 13 }, (_, at) => `DA:${at + 17},0\n`).join("")}end_of_record\n`;

function untested({ issues }: Assessment): string[] {
  return issues
    .filter(({ rule_id }) => rule_id === "untested-complex-function")
    .map(({ message }) => message);
}

test("a report decides which complex functions are untested, and gives line coverage beside the structural one", async () => {
  const without = await assess(memorySnapshot(files), { settings });
  expect(untested(without)).toEqual([]);
  expect(without).toMatchObject({ line_coverage_pct: null, coverage: null });
  const coverage = [{ name: "lcov.info", content: Buffer.from(report) }];
  const measured = await assess(memorySnapshot(files), { settings, coverage });
  expect(untested(measured)).toEqual([
    "The tests did not run skip, which has a cyclomatic complexity of 13.",
  ]);
  expect(measured.line_coverage_pct).toBe(51.85);
  expect(measured.structural_coverage_pct).toBe(without.structural_coverage_pct);
  expect(measured.coverage).toEqual({
    reports: [{ name: "lcov.info", format: "lcov", files: 1, unmapped_files: 0 }],
    files: 1,
    lines_total: 27,
    lines_covered: 14,
  });
  expect(measured.measures.tests.untested_complex_count).toBe(1);
});

test("a function that a report saw running is tested, though no call from a test leads to it", async () => {
  const alone = { "src/pick.js": files["src/pick.js"] };
  const coverage = [{ name: "lcov.info", content: Buffer.from(report) }];
  expect(untested(await assess(memorySnapshot(alone), { settings }))).toHaveLength(2);
  expect(untested(await assess(memorySnapshot(alone), { settings, coverage }))).toEqual([
    "The tests did not run skip, which has a cyclomatic complexity of 13.",
  ]);
});

test("a report that the repository keeps is taken when none is given", async () => {
  const kept = { ...files, "coverage/lcov.info": report };
  const { line_coverage_pct, coverage } = await assess(memorySnapshot(kept), { settings });
  expect(line_coverage_pct).toBe(51.85);
  expect(coverage?.reports[0]?.name).toBe("coverage/lcov.info");
});

test("reports add up: what ran in one of them ran", async () => {
  const second = "TN:\nSF:src/pick.js\nDA:17,3\nDA:18,0\nend_of_record\n";
  const coverage = [report, second].map((text, at) => ({ name: `${at}.info`, content: Buffer.from(text) }));
  const measured = await assess(memorySnapshot(files), { settings, coverage });
  expect(measured.coverage).toMatchObject({ lines_total: 27, lines_covered: 15 });
  expect(untested(measured)).toEqual([]);
});

test("a report that cannot be read or means other files is left out with a note", async () => {
  const coverage = ["nothing", "TN:\nSF:elsewhere/other.js\nDA:1,1\nend_of_record\n"].map((text, at) => ({
    name: `${at}.info`,
    content: Buffer.from(text),
  }));
  const { analyzed, line_coverage_pct } = await assess(memorySnapshot(files), { settings, coverage });
  expect(line_coverage_pct).toBeNull();
  expect(analyzed.notes.map(({ path, code }) => [path, code])).toEqual([
    ["0.info", "coverage_unreadable"],
    ["1.info", "coverage_unmapped"],
  ]);
});

test.each([
  ["nyc-lcov.info", "src"],
  ["nyc-clover.xml", "src"],
  ["nyc-cobertura-coverage.xml", "src"],
  ["c8-lcov.info", "src"],
  ["c8-clover.xml", "src"],
  ["c8-cobertura-coverage.xml", "src"],
])("%s of a real run covers the files of the repository that it was made of", async (name, folder) => {
  const sources = Object.fromEntries(
    ["price.js", "unused.js"].map((file) => [
      `app/${folder}/${file}`,
      readFileSync(join(samples, folder, file), "utf8"),
    ]),
  );
  const coverage = [{ name, content: readFileSync(join(samples, name)) }];
  const measured = await assess(memorySnapshot(sources), { settings, coverage });
  expect(measured.coverage).toMatchObject({ files: 2, reports: [{ unmapped_files: 0 }] });
});
