import type { FileClass } from "../model/file-class.ts";
import type { Finding } from "../model/finding.ts";
import type { FileFinding } from "../rules/rule.ts";
import type { AnalyzedBlob } from "./analyze-blobs.ts";
import { ruleScope } from "./rule-scope.ts";

/**
 * The findings of one blob at one of its paths, less what this path makes no defect: things that are normal in
 * tests and examples, and imports in a Python package's `__init__.py`, which are its exports.
 */
export function blobFindings(analyzed: AnalyzedBlob, path: string, fileClass: FileClass): FileFinding[] {
  const inTests = fileClass !== "source";
  const all: readonly Finding[] = [...analyzed.findings, ...analyzed.report.findings];
  return all
    .filter((finding) => !(inTests && ruleScope(finding.rule_id) === "not_in_tests"))
    .filter((finding) => !(finding.rule_id === "ruff/F401" && path.endsWith("__init__.py")))
    .map((finding) => Object.assign({}, finding, { file: path }));
}
