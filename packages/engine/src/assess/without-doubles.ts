import { severities } from "../model/severity.ts";
import type { FileFinding } from "../rules/rule.ts";

/**
 * Leaves one finding where several rules say the same of one place: equal rule and range, or equal category and
 * CWE on one line. The gravest stays; of equals our own, then the first.
 */
export function withoutDoubles(findings: readonly FileFinding[]): FileFinding[] {
  const best = new Map<string, FileFinding>();
  for (const finding of findings) {
    const same = [
      finding.file,
      finding.start_line,
      ...(finding.cwe === null
        ? [finding.start_column, finding.end_line, finding.rule_id, finding.message]
        : [finding.category, finding.cwe, finding.analyzer === "octokraft" ? finding.start_column : ""]),
    ].join("\0");
    const other = best.get(same);
    if (other === undefined || rank(finding) < rank(other)) best.set(same, finding);
  }
  return [...best.values()];
}

function rank(finding: FileFinding): number {
  return severities.indexOf(finding.severity) * 2 + (finding.analyzer === "octokraft" ? 0 : 1);
}
