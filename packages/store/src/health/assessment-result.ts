import type { Category, CategoryScore, Severity } from "@octokraft/engine";
import { categories, scoreCategory, scoreOverall, severities } from "@octokraft/engine/scoring";
import type { AssessmentResult } from "../tables.ts";

/** Active issues by category and severity. */
export type IssueCounts = Record<Category, Record<Severity, number>>;

/** How much code the issues are in. */
export interface CodeSize {
  /** Lines of code, tests included. */
  lines: number;
  test_lines: number;
  structural_coverage_pct: number | null;
}

function none(): Record<Severity, number> {
  return { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
}

export function noCounts(): IssueCounts {
  return {
    security: none(),
    runtime_risks: none(),
    test_coverage: none(),
    code_smells: none(),
    duplication: none(),
    dead_code: none(),
    codebase_consistency: none(),
    compliance: none(),
  };
}

/** The figures that issue counts and size give, and every term of each category's score. */
export function assessmentResult(
  counts: IssueCounts,
  size: CodeSize,
): { result: AssessmentResult; categories: CategoryScore[] } {
  const scores = categories.map((category) => scoreCategory(category, counts[category], size.lines));
  const overall = scoreOverall(scores);
  const score = (category: Category) => scores.find((s) => s.category === category)?.score ?? null;
  const count = (severity: Severity) =>
    categories.reduce((sum, category) => sum + counts[category][severity], 0);

  return {
    categories: scores,
    result: {
      overall_score: overall.score,
      overall_grade: overall.grade,
      security_score: score("security"),
      runtime_risks_score: score("runtime_risks"),
      test_coverage_score: score("test_coverage"),
      code_smells_score: score("code_smells"),
      duplication_score: score("duplication"),
      dead_code_score: score("dead_code"),
      codebase_consistency_score: score("codebase_consistency"),
      compliance_score: score("compliance"),
      critical_count: count("critical"),
      high_count: count("high"),
      medium_count: count("medium"),
      low_count: count("low"),
      info_count: count("info"),
      total_lines_of_code: size.lines,
      test_lines_of_code: size.test_lines,
      structural_coverage_pct: size.structural_coverage_pct,
    },
  };
}

/** The whole of several repositories: their issues and their lines together, coverage weighted by lines outside tests. */
export function pooled(parts: readonly { counts: IssueCounts; size: CodeSize }[]): {
  counts: IssueCounts;
  size: CodeSize;
} {
  const counts = noCounts();
  const size = { lines: 0, test_lines: 0 };
  let covered = 0;
  let weight = 0;
  for (const part of parts) {
    for (const category of categories) {
      for (const severity of severities) counts[category][severity] += part.counts[category][severity];
    }
    size.lines += part.size.lines;
    size.test_lines += part.size.test_lines;
    const { structural_coverage_pct } = part.size;
    if (structural_coverage_pct === null) continue;
    const lines = part.size.lines - part.size.test_lines;
    covered += structural_coverage_pct * lines;
    weight += lines;
  }
  const structural_coverage_pct = weight === 0 ? null : Math.round((covered / weight) * 100) / 100;
  return { counts, size: { ...size, structural_coverage_pct } };
}
