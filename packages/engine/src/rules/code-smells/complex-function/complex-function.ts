import { eachFunction, nameOf } from "../../each-function.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { functionLimits, smellOf } from "../function-size.ts";

const { low, medium } = functionLimits.cyclomatic;

export const complexFunction: FactRule = {
  id: "complex-function",
  category: "code_smells",
  severity: "low",
  title: "Function with too many branches",
  explanation:
    `The cyclomatic complexity (McCabe) counts the independent paths through a function: one, plus one for each branch, loop, ` +
    `case, catch and logical operator. Above ${String(low)} a function is hard to test and to change; above ${String(medium)} the severity ` +
    `is medium. A flat switch whose cognitive complexity is at most a third of it is left out, and so is test code.`,
  fix: "Split the function along its branches, or put the cases into a table.",
  cwe: "CWE-1121",
  examples: [
    {
      language: "javascript",
      bad: `function price(order) {\n  if (order.member && order.total > 100) {\n    // ... fifteen more branches\n  }\n}`,
      good: `const discounts = [memberDiscount, volumeDiscount, seasonDiscount];\nconst price = (order) => discounts.reduce((total, apply) => apply(order, total), order.total);`,
    },
  ],
  *check(project) {
    for (const { file, fact, position } of eachFunction(project)) {
      if (smellOf(file.facts, position) !== "complex-function") continue;
      yield findingOf(complexFunction, {
        file: file.path,
        start_line: fact.start_line,
        end_line: fact.end_line,
        symbol: fact.qualified_name,
        severity: fact.cyclomatic > medium ? "medium" : "low",
        message: `${nameOf(fact)} has a cyclomatic complexity of ${String(fact.cyclomatic)} (limit ${String(low)}), a cognitive complexity of ${String(fact.cognitive)} and ${String(fact.code_lines)} lines.`,
      });
    }
  },
};
