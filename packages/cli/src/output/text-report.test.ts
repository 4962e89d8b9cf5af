import { categories, type Assessment, type Issue } from "@octokraft/engine";
import { expect, test } from "vitest";

import { plain } from "../terminal.ts";
import { textReport, topIssues } from "./text-report.ts";

const noCounts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };

function issue(changes: Partial<Issue>): Issue {
  return {
    rule_id: "empty-catch",
    analyzer: "octokraft",
    category: "runtime_risks",
    severity: "medium",
    cwe: null,
    file: "src/a.ts",
    start_line: 3,
    end_line: 4,
    start_column: 0,
    end_column: 1,
    message: "The catch block is empty.",
    fix: null,
    symbol: "",
    confidence: 1,
    related: [],
    snippet: "",
    fingerprint: "0".repeat(32),
    ...changes,
  };
}

function assessment(changes: Partial<Assessment>): Assessment {
  return {
    commit: "1".repeat(40),
    engine_version: "1",
    analyzed: {
      files: 3,
      lines: 1234,
      test_lines: 200,
      languages: [
        { language: "python", files: 1, lines: 234 },
        { language: "go", files: 2, lines: 1000 },
      ],
      imports: {
        local: 1240,
        resolved: 1234,
        languages: [
          { language: "go", local: 1200, resolved: 1200 },
          { language: "python", local: 40, resolved: 34 },
        ],
      },
      calls: [{ confidence: 1, edges: 7 }],
      skipped: [
        { path: "vendor/a.go", reason: "vendored" },
        { path: "b.bin", reason: "binary" },
        { path: "vendor/b.go", reason: "vendored" },
        { path: "big.go", reason: "too_large" },
      ],
      parsed: 1,
      notes: [
        { path: "a.go", line: 1, code: "syntax_error", message: "x" },
        { path: "a.go", line: 9, code: "syntax_error", message: "x" },
      ],
    },
    overall_score: 87.44,
    overall_grade: "A",
    categories: categories.map((category) => ({
      category,
      score: category === "security" ? 66.7 : 100,
      grade: category === "security" ? "C" : "A",
      weight: 1,
      baseline: 1,
      penalty: 0,
      kloc: 1.234,
      counts: category === "security" ? { ...noCounts, high: 1, low: 2 } : noCounts,
    })),
    structural_coverage_pct: 71.42,
    line_coverage_pct: 63.5,
    coverage: {
      reports: [{ name: "lcov.info", format: "lcov", files: 3, unmapped_files: 0 }],
      files: 3,
      lines_total: 200,
      lines_covered: 127,
    },
    issues: [],
    measures: {
      tests: {
        test_count: 0,
        skipped_test_count: 0,
        assertion_count: 0,
        mock_count: 0,
        untested_complex_count: 0,
      },
      conventions: [],
      modules: [],
      packages: [],
      files: [],
    },
    timings: { stages: [], duration_ms: 1250 },
    ...changes,
  };
}

test("the report has the scores, what was analysed, what was not, and where the time went", () => {
  const issues = [issue({}), issue({ severity: "high", rule_id: "sql-injection", message: "SQL." })];
  expect(textReport(assessment({ issues }), "/srv/engine at HEAD", plain)).toBe(`/srv/engine at HEAD

  Overall                87.4  A

  Security               66.7  C   1 high, 2 low
  Runtime risks         100.0  A   none
  Test coverage         100.0  A   none
  Code smells           100.0  A   none
  Duplication           100.0  A   none
  Dead code             100.0  A   none
  Codebase consistency  100.0  A   none
  Compliance            100.0  A   none

  1,234 lines of code in 3 files (go 81 %, python 19 %); 200 of them tests.
  Tests reach 71.4 % of the functions, weighted by complexity.
  Tests ran 63.5 % of the lines: 127 of 200 lines in 3 files, by lcov.info.
  Imports of this repository resolved: 1,234 of 1,240 (99.5 %).
  Not analysed: 4 files (2 vendored, 1 binary, 1 too large).
  Analysed in part only: 1 file.

Issues

  high      src/a.ts:3  sql-injection
            SQL.
  medium    src/a.ts:3  empty-catch
            The catch block is empty.

Assessed in 1.3 s, 1 file parsed.
`);
});

test("without issues, tests and skipped files the report says only what there is", () => {
  const { analyzed } = assessment({});
  const text = textReport(
    assessment({
      structural_coverage_pct: null,
      line_coverage_pct: null,
      coverage: null,
      analyzed: {
        ...analyzed,
        imports: { local: 0, resolved: 0, languages: [] },
        skipped: [],
        notes: [],
        parsed: 3,
      },
    }),
    "x",
    plain,
  );
  expect(text).toContain("\nNo issues.\n");
  expect(text).not.toMatch(/Not analysed|in part only|Tests reach|Tests ran|Imports/);
});

test("of many issues the ten gravest are shown, the surest first, then by place", () => {
  const issues = [
    issue({ severity: "low", file: "z.ts" }),
    issue({ severity: "high", confidence: 0.5, file: "a.ts" }),
    issue({ severity: "high", file: "b.ts", start_line: 9 }),
    issue({ severity: "high", file: "b.ts", start_line: 2 }),
    issue({ severity: "critical", file: "y.ts" }),
  ];
  expect(topIssues(issues, 4).map(({ file, start_line }) => `${file}:${start_line}`)).toEqual([
    "y.ts:3",
    "b.ts:2",
    "b.ts:9",
    "a.ts:3",
  ]);
  const many = Array.from({ length: 1200 }, () => issue({}));
  expect(textReport(assessment({ issues: many }), "x", plain)).toContain("Top issues (10 of 1,200)");
});
