import type { Category } from "../model/category.ts";
import type { Severity } from "../model/severity.ts";

/** Where a finding of a rule appears. Unknown classes count as `source`. */
export type FileScope = "everywhere" | "not_in_tests";

/** How a rule of another analyser appears among our findings. */
export interface MappedRule {
  category: Category;
  severity: Severity;
  cwe: string | null;
  /** One imperative line. */
  fix: string;
  /** `not_in_tests`: what is a defect in code that ships and normal in tests, fixtures and examples. */
  scope: FileScope;
}

type Row = readonly [
  rule: string,
  severity: Severity,
  fix: string,
  cwe?: string | undefined,
  scope?: FileScope,
];

/** Completes the rows of one category. Rules that a table does not name are never reported. */
export function mapRules(category: Category, rows: readonly Row[]): [string, MappedRule][] {
  return rows.map(([rule, severity, fix, cwe, scope]) => [
    rule,
    { category, severity, cwe: cwe ?? null, fix, scope: scope ?? "everywhere" },
  ]);
}
