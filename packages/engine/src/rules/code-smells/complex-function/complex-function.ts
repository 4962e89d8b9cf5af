import type { FactRule } from "../../rule.ts";
import { functionLimits, reportSmells } from "../function-size.ts";

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
  check: (project) =>
    reportSmells(
      complexFunction,
      "complex-function",
      functionLimits.cyclomatic,
      project,
      (facts, position) => {
        const { cyclomatic = 0, cognitive = 0, code_lines = 0 } = facts.functions[position] ?? {};
        return {
          value: cyclomatic,
          message: `has a cyclomatic complexity of ${String(cyclomatic)} (limit ${String(low)}), a cognitive complexity of ${String(cognitive)} and ${String(code_lines)} lines`,
        };
      },
    ),
};
