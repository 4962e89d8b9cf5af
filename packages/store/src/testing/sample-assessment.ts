import { createHash } from "node:crypto";
import type { Assessment, Issue } from "@octokraft/engine";

/** An issue as the engine gives it. Its fingerprint follows from rule, symbol and snippet, unless given. */
export function sampleIssue(issue: Partial<Issue> = {}): Issue {
  const { rule_id = "empty-catch", symbol = "load", snippet = "catch {}" } = issue;
  const identity = createHash("sha256").update([rule_id, symbol, snippet].join("\n")).digest("hex");
  return {
    rule_id,
    symbol,
    snippet,
    analyzer: "octokraft",
    category: "runtime_risks",
    severity: "medium",
    cwe: null,
    file: "src/load.ts",
    start_line: 10,
    end_line: 12,
    start_column: 2,
    end_column: 3,
    message: "The error of `read` is swallowed.",
    fix: "Handle the error or let it pass.",
    confidence: 0.9,
    related: [],
    fingerprint: identity.slice(0, 32),
    ...issue,
  };
}

/** What the engine says of a commit with these issues, scores apart: the store makes those itself. */
export function sampleAssessment(issues: Issue[], assessment: Partial<Assessment> = {}): Assessment {
  return {
    commit: "9fceb02d0ae598e95dc970b74767f19372d61af8",
    engine_version: "0.1.0",
    analyzed: {
      files: 12,
      lines: 2000,
      test_lines: 500,
      languages: [{ language: "typescript", files: 12, lines: 2000 }],
      imports: { local: 30, resolved: 30, languages: [{ language: "typescript", local: 30, resolved: 30 }] },
      calls: [{ confidence: 1, edges: 20 }],
      skipped: [{ path: "logo.png", reason: "binary" }],
      parsed: 12,
      notes: [],
    },
    overall_score: 0,
    overall_grade: "F",
    categories: [],
    structural_coverage_pct: 71.4,
    line_coverage_pct: null,
    coverage: null,
    issues,
    measures: {
      tests: {
        test_count: 40,
        skipped_test_count: 2,
        assertion_count: 100,
        mock_count: 10,
        untested_complex_count: 3,
      },
      conventions: [{ key: "typescript/file-names/kebab-case", applicable_count: 24, conforming_count: 21 }],
      modules: [],
      packages: [],
      files: [],
    },
    timings: { stages: [{ stage: "facts", duration_ms: 40 }], duration_ms: 50 },
    ...assessment,
  };
}
