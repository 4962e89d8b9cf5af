import type { JoinedProject } from "../../join/joined-project.ts";
import type { FileFacts, FunctionFact } from "../../model/file-facts.ts";
import { eachFunction, nameOf } from "../each-function.ts";
import { isMigration } from "../is-migration.ts";
import { findingOf } from "../rule.ts";
import type { FileFinding, RuleDocumentation } from "../rule.ts";

/** Limits above which a function is reported, lowest severity first. */
export const functionLimits = {
  cyclomatic: { low: 15, medium: 25 },
  cognitive: { low: 15, medium: 30 },
  nesting: { low: 4, medium: 6 },
  lines: { low: 100, medium: 200 },
} as const;

export type FunctionSmell = "complex-function" | "cognitive-complexity" | "deep-nesting" | "long-function";

/**
 * The one thing that is wrong with a function's size, so that a long, deep and complex function is
 * reported once: branches first, then cognitive complexity, nesting, length.
 */
export function smellOf(facts: FileFacts, position: number): FunctionSmell | null {
  const fact = facts.functions[position];
  if (fact === undefined) return null;
  if (fact.cyclomatic > functionLimits.cyclomatic.low && !isFlatDispatch(fact)) return "complex-function";
  if (cognitiveOutside(facts, position) > functionLimits.cognitive.low) return "cognitive-complexity";
  if (fact.nesting > functionLimits.nesting.low) return "deep-nesting";
  return ownLines(facts, position) > functionLimits.lines.low ? "long-function" : null;
}

/**
 * Cognitive complexity without the functions inside that are reported themselves, and half as much again for
 * what their depth adds.
 */
function cognitiveOutside(facts: FileFacts, position: number): number {
  let rest = facts.functions[position]?.cognitive ?? 0;
  if (rest <= functionLimits.cognitive.low) return rest;
  for (const inner of facts.functions) {
    if (inner.parent === position && inner.cognitive > functionLimits.cognitive.low)
      rest -= inner.cognitive * 1.5;
  }
  return rest;
}

/** Many branches, but hardly any nesting: a table written as a `switch`. Reads easily, whatever the count says. */
function isFlatDispatch(fact: FunctionFact): boolean {
  return fact.cognitive * 3 <= fact.cyclomatic;
}

/** Code lines without those of the functions inside: a factory or module wrapper is not long by its contents. */
export function ownLines(facts: FileFacts, position: number): number {
  let lines = facts.functions[position]?.code_lines ?? 0;
  if (lines <= functionLimits.lines.low) return lines;
  for (const inner of facts.functions) if (inner.parent === position) lines -= inner.code_lines;
  return lines;
}

/** Findings of one kind of smell, each with the value that its limits are about. */
export function* reportSmells(
  rule: RuleDocumentation,
  smell: FunctionSmell,
  limits: { low: number; medium: number },
  project: JoinedProject,
  measure: (facts: FileFacts, position: number) => { value: number; message: string },
): Generator<FileFinding> {
  for (const { file, fact, position } of eachFunction(project)) {
    if (smellOf(file.facts, position) !== smell) continue;
    if (smell === "long-function" && isMigration(file.path)) continue;
    const { value, message } = measure(file.facts, position);
    yield findingOf(rule, {
      file: file.path,
      start_line: fact.start_line,
      end_line: fact.end_line,
      symbol: fact.qualified_name,
      severity: value > limits.medium ? "medium" : "low",
      message: `${nameOf(fact)} ${message}.`,
    });
  }
}
