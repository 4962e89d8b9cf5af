import type { FileClass } from "../model/file-class.ts";
import type { Finding } from "../model/finding.ts";
import type { Severity } from "../model/severity.ts";
import type { FileFinding } from "../rules/rule.ts";
import type { AnalyzedBlob } from "./blob-task.ts";
import { ruleScope } from "./rule-scope.ts";

/** What a defect counts in code that ships to nobody: tests do wrong things on purpose. */
const inTests: Readonly<Record<Severity, Severity>> = {
  critical: "low",
  high: "low",
  medium: "low",
  low: "info",
  info: "info",
};

/**
 * The findings of one blob at one of its paths. In tests and examples what is normal there is left out, and the rest
 * counts as low at most. Imports in a Python package's `__init__.py` are its exports and no findings.
 */
export function blobFindings(analyzed: AnalyzedBlob, path: string, fileClass: FileClass): FileFinding[] {
  const all: readonly Finding[] = [...analyzed.findings, ...analyzed.report.findings];
  const here = all.filter((finding) => !(finding.rule_id === "ruff/F401" && path.endsWith("__init__.py")));
  if (fileClass === "source") return here.map((finding) => Object.assign({}, finding, { file: path }));
  return here
    .filter((finding) => ruleScope(finding.rule_id) === "everywhere")
    .map((finding) => Object.assign({}, finding, { file: path, severity: inTests[finding.severity] }));
}
