/** The eight health categories, in the order in which they are always reported. */
export const categories = [
  "security",
  "runtime_risks",
  "test_coverage",
  "code_smells",
  "duplication",
  "dead_code",
  "codebase_consistency",
  "compliance",
] as const;

export type Category = (typeof categories)[number];
