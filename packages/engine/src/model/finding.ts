import type { Category } from "./category.ts";
import type { Severity } from "./severity.ts";

/** What a rule reports. The path is added at the join for findings made from a blob alone. */
export interface Finding {
  /** `<rule>` for our own rules (`empty-catch`), `<analyser>/<rule>` for others' (`ruff/F821`, `oxlint/no-debugger`). */
  rule_id: string;
  /** `octokraft`, `ruff`, `oxlint`, `secretlint`, ... */
  analyzer: string;
  category: Category;
  severity: Severity;
  /** `CWE-89`, or null. */
  cwe: string | null;
  start_line: number;
  end_line: number;
  start_column: number;
  end_column: number;
  /** What is wrong, with names and numbers. One sentence. */
  message: string;
  /** One imperative line, or null. */
  fix: string | null;
  /** Qualified name of the enclosing symbol; empty at top level. */
  symbol: string;
  /** 0 to 1: how sure the rule is. */
  confidence: number;
  /** Other places that belong to it: the other members of a clone group, the other end of a cycle. */
  related: { file: string; start_line: number; end_line: number }[];
}

/** A finding at its place in a commit, with its identity across commits. */
export interface Issue extends Finding {
  file: string;
  /** The source lines concerned, at most 10. */
  snippet: string;
  /** 32 hex digits, different for each issue of one assessment. Of rule, enclosing symbol and normalised text, not of line numbers. */
  fingerprint: string;
}
