import type { Category } from "@octokraft/engine";

/** Names of the categories for people. */
export const healthCategoryLabels: Record<Category, string> = {
  security: "Security",
  runtime_risks: "Runtime risks",
  test_coverage: "Test coverage",
  code_smells: "Code smells",
  duplication: "Duplication",
  dead_code: "Dead code",
  codebase_consistency: "Codebase consistency",
  compliance: "Compliance",
};
