import type { Issue } from "@octokraft/engine";
import { sampleIssue } from "./sample-assessment.ts";

const severities = ["critical", "high", "medium", "low", "info"] as const;
const categories = ["security", "runtime_risks", "code_smells", "dead_code"] as const;

/**
 * So many different issues: of 120 rules and two analysers, in 5,000 files of 40 folders. In another commit 2 % of them are
 * elsewhere. In the order of the engine: by file and line.
 */
export function manyIssues(count: number, commit = 1): Issue[] {
  const issues = Array.from({ length: count }, (_, index) =>
    sampleIssue({
      symbol: `Symbol${index}`,
      snippet: `line ${index}\n`.repeat(5),
      analyzer: index % 10 === 0 ? "ruff" : "octokraft",
      rule_id: `rule-${index % 120}`,
      severity: severities[(index * 7) % 5] ?? "info",
      category: categories[index % 4] ?? "security",
      confidence: 0.5 + (index % 6) / 10,
      file: `src/module-${index % 40}/part-${index % 200}/file-${index % 5000}.ts`,
      start_line: ((index * 31) % 900) + (index % 50 === 0 ? commit : 1),
      message: `Something is wrong with Symbol${index}, in the ${index % 97}th place.`,
    }),
  );
  return issues.sort((a, b) => (a.file === b.file ? a.start_line - b.start_line : a.file < b.file ? -1 : 1));
}
