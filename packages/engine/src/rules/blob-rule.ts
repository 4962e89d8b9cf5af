import type { FileScope } from "../analyzers/mapped-rule.ts";
import type { FileFacts } from "../model/file-facts.ts";
import type { Finding } from "../model/finding.ts";
import type { LanguageId } from "../model/language-id.ts";
import type { Severity } from "../model/severity.ts";
import { LineIndex } from "../facts/line-index.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import type { RuleDocumentation } from "./rule.ts";

/** What a blob rule has to say of one node; the rest comes from its documentation. */
export interface NodeReport {
  /** Index into the table. */
  node: number;
  /** One sentence with names and numbers. */
  message: string;
  severity?: Severity;
  fix?: string;
  /** 1 when left out. */
  confidence?: number;
}

/** A rule over one blob's syntax table: runs in the worker that parsed the blob. */
export interface BlobRule extends RuleDocumentation {
  languages: readonly LanguageId[];
  scope: FileScope;
  check(table: SyntaxTable, facts: FileFacts, language: LanguageId): Iterable<NodeReport>;
}

/** Findings of the rules that apply to one blob, by rule, then in the order of their reports. */
export function runBlobRules(
  rules: readonly BlobRule[],
  table: SyntaxTable,
  facts: FileFacts,
  language: LanguageId,
): Finding[] {
  const findings: Finding[] = [];
  let lines: LineIndex | undefined;
  for (const rule of rules) {
    if (!rule.languages.includes(language)) continue;
    for (const report of rule.check(table, facts, language)) {
      lines ??= new LineIndex(table.source);
      const start = table.start[report.node] ?? 0;
      const end = table.end[report.node] ?? start;
      const startLine = lines.lineAt(start);
      const endLine = lines.lineAt(Math.max(start, end - 1));
      findings.push({
        rule_id: rule.id,
        analyzer: "octokraft",
        category: rule.category,
        severity: report.severity ?? rule.severity,
        cwe: rule.cwe,
        start_line: startLine,
        end_line: endLine,
        start_column: start - lines.startOf(startLine),
        end_column: end - lines.startOf(endLine),
        message: report.message,
        fix: report.fix ?? rule.fix,
        symbol: "",
        confidence: report.confidence ?? 1,
        related: [],
      });
    }
  }
  return findings;
}
