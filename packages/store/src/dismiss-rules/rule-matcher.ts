import { compileGlobs } from "@octokraft/engine";
import { RE2JS } from "re2js";
import type { DismissRuleMatch } from "../tables.ts";

/** What the criteria of a dismiss rule look at. */
export interface Matchable {
  rule_id: string;
  analyzer: string;
  category: string;
  severity: string;
  fingerprint: string;
  repository_id: string;
  file: string;
  message: string;
}

const equalities = [
  "rule_id",
  "analyzer",
  "category",
  "severity",
  "fingerprint",
  "repository_id",
] as const satisfies readonly (keyof DismissRuleMatch & keyof Matchable)[];

/**
 * Tells whether an issue meets all criteria. Patterns are RE2's: they take time in proportion to the
 * text, whatever the pattern.
 *
 * @throws SyntaxError if `message_pattern` is none of RE2's regular expressions.
 */
export function ruleMatcher(match: DismissRuleMatch): (issue: Matchable) => boolean {
  const path = match.path === undefined ? null : compileGlobs([match.path]);
  const message = match.message_pattern === undefined ? null : compile(match.message_pattern);
  return (issue) =>
    equalities.every((key) => match[key] === undefined || match[key] === issue[key]) &&
    (path === null || path(issue.file)) &&
    (message === null || message.test(issue.message));
}

function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(`Not a regular expression of the linear-time kind: ${reason}`, { cause: error });
  }
}
