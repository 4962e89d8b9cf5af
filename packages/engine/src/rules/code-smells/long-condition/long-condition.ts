import type { ConditionFact } from "../../../model/file-facts.ts";
import { nameOf } from "../../each-function.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

/** Operators of a condition that mixes "and" with "or". */
const mixedLimit = 5;
/** Operators of one kind only: a list that reads in one go. */
const plainLimit = 8;
const severe = 12;

export const longCondition: FactRule = {
  id: "long-condition",
  category: "code_smells",
  severity: "low",
  title: "Condition with too many operators",
  explanation:
    `A condition with at least ${String(mixedLimit)} logical operators that mixes "and" with "or" must be worked out each time it is read; where they are all of ` +
    `one kind it reads like a list, and is reported from ${String(plainLimit)} on. From ${String(severe)} mixed ones on the severity is medium. Only conditions of branches, loops ` +
    "and conditional expressions count: an expression that is returned or assigned has a name already.",
  fix: "Give the parts of the condition names: variables, or a function that answers the question.",
  cwe: null,
  examples: [
    {
      language: "java",
      bad: `if (user != null && (user.isAdmin() || user.owns(order) && !order.isClosed() || order.isDraft() && user.canEdit())) { ... }`,
      good: `if (mayEdit(user, order)) { ... }`,
    },
  ],
  *check(project) {
    for (const [number, file] of project.files.entries()) {
      if (file.class !== "source" || file.facts.generated_header) continue;
      const offset = project.calls.functionOffsets[number] ?? 0;
      for (const condition of file.facts.conditions) {
        const { function: fn, line, operators, sequences } = condition;
        if (!isLong(condition) || project.testReach.isTest[offset + fn] === 1) continue;
        const fact = file.facts.functions[fn];
        if (fact === undefined) continue;
        const mix = sequences > 1 ? `, in ${String(sequences)} runs of "and" and "or"` : "";
        yield findingOf(longCondition, {
          file: file.path,
          start_line: line,
          symbol: fact.qualified_name,
          severity: sequences > 1 && operators >= severe ? "medium" : "low",
          message: `A condition in ${nameOf(fact)} has ${String(operators)} logical operators${mix}.`,
        });
      }
    }
  },
};

function isLong({ operators, sequences }: ConditionFact): boolean {
  return operators >= (sequences > 1 ? mixedLimit : plainLimit);
}
