import type { JoinedProject } from "../join/joined-project.ts";
import type { Category } from "../model/category.ts";
import type { Finding } from "../model/finding.ts";
import type { LanguageId } from "../model/language-id.ts";
import type { Severity } from "../model/severity.ts";

/** A short piece of code that the rule reports, and the same thing done right. */
export interface RuleExample {
  language: LanguageId;
  bad: string;
  good: string;
}

/** What people read about a rule: the rule pages are generated from it. */
export interface RuleDocumentation {
  /** kebab-case, equal to the folder's name, names the defect: `empty-catch`. Reads well after "allow". */
  id: string;
  category: Category;
  /** Of a finding that says nothing else. */
  severity: Severity;
  /** Sentence case, no full stop. */
  title: string;
  /** Why it matters, when it is reported, when it is not. Thresholds with their numbers. */
  explanation: string;
  /** One imperative line; the fix of a finding that says nothing else. */
  fix: string;
  /** `CWE-89`, or null. */
  cwe: string | null;
  examples: readonly RuleExample[];
}

/** A finding and the file it lies in. */
export interface FileFinding extends Finding {
  file: string;
}

/** A rule over facts: of single files, or of the joined project. Written once for all languages. */
export interface FactRule extends RuleDocumentation {
  /** Findings in a fixed order, at most one per place. Reads the project, changes nothing. */
  check(project: JoinedProject): Iterable<FileFinding>;
}

/** What a rule has to say of one place; the rest comes from its documentation. */
export interface Report {
  file: string;
  start_line: number;
  /** `start_line` when left out. */
  end_line?: number;
  /** One sentence with names and numbers. */
  message: string;
  severity?: Severity;
  fix?: string;
  symbol?: string;
  /** 1 when left out. */
  confidence?: number;
  related?: Finding["related"];
}

/** Completes a report to a finding with what the rule's documentation says. */
export function findingOf(rule: RuleDocumentation, report: Report): FileFinding {
  return {
    file: report.file,
    rule_id: rule.id,
    analyzer: "octokraft",
    category: rule.category,
    severity: report.severity ?? rule.severity,
    cwe: rule.cwe,
    start_line: report.start_line,
    end_line: report.end_line ?? report.start_line,
    start_column: 0,
    end_column: 0,
    message: report.message,
    fix: report.fix ?? rule.fix,
    symbol: report.symbol ?? "",
    confidence: report.confidence ?? 1,
    related: report.related ?? [],
  };
}
