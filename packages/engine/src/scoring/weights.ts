import type { Category } from "../model/category.ts";
import type { Severity } from "../model/severity.ts";

/**
 * Share of each category in the overall score. Fitted on published scores: these figures give back
 * all 18 published overall scores to within their rounding (see `score-overall.test.ts`).
 */
export const categoryWeights: Readonly<Record<Category, number>> = {
  security: 2,
  runtime_risks: 1.5,
  test_coverage: 1.5,
  code_smells: 1,
  duplication: 0.8,
  dead_code: 0.8,
  codebase_consistency: 0.7,
  compliance: 0.5,
};

/** Acceptable density: weighted issues per thousand lines of code that make a penalty of 1. */
export const categoryBaselines: Readonly<Record<Category, number>> = {
  security: 0.6,
  runtime_risks: 1,
  test_coverage: 2,
  code_smells: 2,
  duplication: 2,
  dead_code: 2,
  codebase_consistency: 2,
  compliance: 1,
};

/** What one issue counts towards the penalty. */
export const severityWeights: Readonly<Record<Severity, number>> = {
  critical: 100,
  high: 30,
  medium: 3,
  low: 1,
  info: 0.05,
};
