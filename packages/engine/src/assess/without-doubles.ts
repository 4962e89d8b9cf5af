import { severities } from "../model/severity.ts";
import type { FileFinding } from "../rules/rule.ts";

/**
 * Leaves one finding where several say the same of one place: those of one rule at one place with one message, and,
 * of one category and CWE on one line, our own before those of other analysers, of these the gravest.
 */
export function withoutDoubles(findings: readonly FileFinding[]): FileFinding[] {
  const exact = new Map<string, FileFinding>();
  for (const finding of findings) {
    const { file, rule_id, start_line, start_column, end_line, end_column, message } = finding;
    const same = [file, rule_id, start_line, start_column, end_line, end_column, message].join("\0");
    if (!exact.has(same)) exact.set(same, finding);
  }
  const own = new Set<string>();
  const gravest = new Map<string, FileFinding>();
  for (const finding of exact.values()) {
    const defect = defectOf(finding);
    if (defect === null) continue;
    if (finding.analyzer === "octokraft") own.add(defect);
    const other = gravest.get(defect);
    if (other === undefined || rank(finding) < rank(other)) gravest.set(defect, finding);
  }
  return [...exact.values()].filter((finding) => {
    const defect = defectOf(finding);
    if (defect === null || finding.analyzer === "octokraft") return true;
    return !own.has(defect) && gravest.get(defect) === finding;
  });
}

function defectOf({ file, start_line, category, cwe }: FileFinding): string | null {
  return cwe === null ? null : [file, start_line, category, cwe].join("\0");
}

function rank(finding: FileFinding): number {
  return severities.indexOf(finding.severity);
}
