import type { CategoryScore, Grade } from "../model/assessment.ts";
import { categories, type Category } from "../model/category.ts";
import type { Finding } from "../model/finding.ts";
import type { Severity } from "../model/severity.ts";
import { scoreCategory } from "./score-category.ts";
import { scoreOverall } from "./score-overall.ts";

function noCounts(): Record<Severity, number> {
  return { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
}

/**
 * Scores all eight categories, in their fixed order, and the whole, from the issues that count.
 *
 * @param lines Lines of code analysed, tests included.
 */
export function scoreIssues(
  issues: Iterable<Pick<Finding, "category" | "severity">>,
  lines: number,
): { overall_score: number; overall_grade: Grade; categories: CategoryScore[] } {
  const counts = new Map<Category, Record<Severity, number>>();
  for (const category of categories) counts.set(category, noCounts());
  for (const { category, severity } of issues) {
    const entry = counts.get(category);
    if (entry !== undefined) entry[severity] += 1;
  }
  const scores = categories.map((category) =>
    scoreCategory(category, counts.get(category) ?? noCounts(), lines),
  );
  const overall = scoreOverall(scores);
  return { overall_score: overall.score, overall_grade: overall.grade, categories: scores };
}
