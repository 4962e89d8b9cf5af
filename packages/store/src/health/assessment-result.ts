import type { Category, CategoryScore, Severity } from "@octokraft/engine";
import {
  categories,
  categoryBaselines,
  categoryWeights,
  grade,
  scoreCategory,
  scoreOverall,
  severities,
} from "@octokraft/engine/scoring";
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

/** The figures of a repository or a project, and every term of each category's score. */
export interface Figures {
  result: AssessmentResult;
  categories: CategoryScore[];
}

/** The figures that the issues and the size of a repository give. */
export function assessmentResult(counts: IssueCounts, size: CodeSize): Figures {
  const categoryScores = categories.map((category) => scoreCategory(category, counts[category], size.lines));
  return figures(categoryScores, size);
}

/**
 * The figures of several repositories together: category scores are means weighted by lines of code,
 * counts and thousands of lines are sums, and the penalty is the one that gives the score by the formula.
 */
export function combinedResult(parts: readonly Figures[]): Figures {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const lines = parts.map(({ result }) => result.total_lines_of_code ?? 0);
  const combined = categories.map((category): CategoryScore => {
    const scores = parts.flatMap((part) => part.categories.filter((score) => score.category === category));
    const score = round(
      weightedMean(
        scores.map((part) => part.score),
        lines,
      ) ?? 100,
      2,
    );
    const counts = none();
    for (const part of scores) {
      for (const severity of severities) counts[severity] += part.counts[severity];
    }
    return {
      category,
      score,
      grade: grade(score),
      weight: categoryWeights[category],
      baseline: categoryBaselines[category],
      penalty: round(2 * (100 / score - 1), 4),
      kloc: round(
        Math.max(
          1,
          scores.reduce((sum, { kloc }) => sum + kloc, 0),
        ),
        3,
      ),
      counts,
    };
  });
  return figures(combined, combinedSize(parts));
}

function combinedSize(parts: readonly Figures[]): CodeSize {
  const size = { lines: 0, test_lines: 0 };
  const coverages: number[] = [];
  const untested: number[] = [];
  for (const { result } of parts) {
    const { total_lines_of_code, test_lines_of_code, structural_coverage_pct } = result;
    size.lines += total_lines_of_code ?? 0;
    size.test_lines += test_lines_of_code ?? 0;
    if (structural_coverage_pct === null) continue;
    coverages.push(structural_coverage_pct);
    untested.push((total_lines_of_code ?? 0) - (test_lines_of_code ?? 0));
  }
  const coverage = weightedMean(coverages, untested);
  return { ...size, structural_coverage_pct: coverage === null ? null : round(coverage, 2) };
}

/** Null without values; with weights that are all 0 the plain mean. */
function weightedMean(values: readonly number[], weights: readonly number[]): number | null {
  if (values.length === 0) return null;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const weightOf = (index: number) => (total === 0 ? 1 / values.length : (weights[index] ?? 0) / total);
  return values.reduce((sum, value, index) => sum + value * weightOf(index), 0);
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function figures(categoryScores: CategoryScore[], size: CodeSize): Figures {
  const overall = scoreOverall(categoryScores);
  const score = (category: Category) =>
    categoryScores.find((entry) => entry.category === category)?.score ?? null;
  const count = (severity: Severity) => categoryScores.reduce((sum, { counts }) => sum + counts[severity], 0);
  return {
    categories: categoryScores,
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
