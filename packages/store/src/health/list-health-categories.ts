import type { Category, Severity } from "@octokraft/engine";
import { categories, categoryBaselines, categoryWeights, severityWeights } from "@octokraft/engine/scoring";
import type { Page, PageOptions } from "../page.ts";
import type { Db } from "../tables.ts";
import { healthCategoryLabels } from "./health-category-labels.ts";

/** One of the eight categories. */
export interface HealthCategory {
  key: Category;
  label: string;
  description: string;
  /** Share in the overall weighted mean. */
  weight: number;
  /** Acceptable density of issues. */
  baseline: number;
  /** The analysers that have rules in it. */
  detected_by: string[];
}

export type HealthCategoryPage = Page & {
  categories: HealthCategory[];
  severity_weights: Record<Severity, number>;
};

const descriptions: Record<Category, string> = {
  security: "Weaknesses that an attacker can use",
  runtime_risks: "Code that can fail or do the wrong thing when it runs",
  test_coverage: "Code that no test reaches, and tests that check little",
  code_smells: "Code that is hard to read and to change",
  duplication: "Code that stands in more than one place",
  dead_code: "Code that nothing uses",
  codebase_consistency: "Deviations from the ways in which the rest of the code is written",
  compliance: "Licences, secrets in the code, and files that a project should have",
};

/** The categories in the order in which they are always reported, and what a score is made of. */
export async function listHealthCategories(db: Db, page: PageOptions): Promise<HealthCategoryPage> {
  const rows = await db
    .selectFrom("rules")
    .select(["category", "analyzer"])
    .distinct()
    .orderBy("analyzer")
    .execute();
  const all = categories.map((key) => ({
    key,
    label: healthCategoryLabels[key],
    description: descriptions[key],
    weight: categoryWeights[key],
    baseline: categoryBaselines[key],
    detected_by: rows.filter(({ category }) => category === key).map(({ analyzer }) => analyzer),
  }));
  return {
    categories: all.slice(page.offset, page.offset + page.limit),
    severity_weights: { ...severityWeights },
    total_count: all.length,
    ...page,
  };
}
