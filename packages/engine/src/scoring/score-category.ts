import type { CategoryScore } from "../model/assessment.ts";
import type { Category } from "../model/category.ts";
import { severities, type Severity } from "../model/severity.ts";
import { grade } from "./grade.ts";
import { round } from "./round.ts";
import { categoryBaselines, categoryWeights, severityWeights } from "./weights.ts";

/** 100 for a penalty of 0, 50 for 2, 25 for 6. */
export function scoreOfPenalty(penalty: number): number {
  return 100 / (1 + penalty / 2);
}

/** Thousands of lines that densities are taken over: at least 1, so that tiny repositories are not judged by one issue. */
export function kloc(lines: number): number {
  return round(Math.max(1, lines / 1000), 3);
}

/**
 * Scores one category from its issue counts, with every term that a person needs to do it again:
 * `penalty = sum(severity weight x count) / kloc / baseline`, rounded to 4 decimals, and
 * `score = 100 / (1 + penalty / 2)`, rounded to 2.
 */
export function scoreCategory(
  category: Category,
  counts: Readonly<Record<Severity, number>>,
  lines: number,
): CategoryScore {
  const thousands = kloc(lines);
  const baseline = categoryBaselines[category];
  let points = 0;
  for (const severity of severities) points += severityWeights[severity] * counts[severity];
  const penalty = round(points / thousands / baseline, 4);
  const score = round(scoreOfPenalty(penalty), 2);
  return {
    category,
    score,
    grade: grade(score),
    weight: categoryWeights[category],
    baseline,
    penalty,
    kloc: thousands,
    counts: { ...counts },
  };
}
