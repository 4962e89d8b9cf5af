import type { FactRule } from "../../rule.ts";
import { functionLimits, reportSmells } from "../function-size.ts";

const { low, medium } = functionLimits.cognitive;

export const cognitiveComplexity: FactRule = {
  id: "cognitive-complexity",
  category: "code_smells",
  severity: "low",
  title: "Function that is hard to follow",
  explanation:
    `Cognitive complexity (G. A. Campbell, SonarSource) counts what interrupts reading: branches and loops, more the deeper they are nested, ` +
    `jumps, recursion and mixed logical operators. Above ${String(low)} it is reported, above ${String(medium)} with severity medium. Functions that are ` +
    `reported as complex-function are not reported again.`,
  fix: "Return early, and move the inner blocks into functions with names.",
  cwe: null,
  examples: [
    {
      language: "python",
      bad: `def total(orders):\n    for order in orders:\n        if order.open:\n            for line in order.lines:\n                if line.price:\n                    ...`,
      good: `def total(orders):\n    return sum(order_total(order) for order in orders if order.open)`,
    },
  ],
  check: (project) =>
    reportSmells(
      cognitiveComplexity,
      "cognitive-complexity",
      functionLimits.cognitive,
      project,
      (facts, position) => {
        const value = facts.functions[position]?.cognitive ?? 0;
        return { value, message: `has a cognitive complexity of ${String(value)} (limit ${String(low)})` };
      },
    ),
};
