import { eachFunction, nameOf } from "../../each-function.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { functionLimits, ownLines, smellOf } from "../function-size.ts";

const { low, medium } = functionLimits.lines;

export const longFunction: FactRule = {
  id: "long-function",
  category: "code_smells",
  severity: "low",
  title: "Function that is too long",
  explanation:
    `A function with more than ${String(low)} lines of code, those of functions inside it not counted, does several things at once. Above ` +
    `${String(medium)} lines the severity is medium. Functions that are reported for their complexity or nesting are not reported again.`,
  fix: "Split the function into steps with names.",
  cwe: null,
  examples: [
    {
      language: "typescript",
      bad: `function importOrders(file: string) {\n  // 140 lines that read, check, convert and store\n}`,
      good: `function importOrders(file: string) {\n  store(convert(check(read(file))));\n}`,
    },
  ],
  *check(project) {
    for (const { file, fact, position } of eachFunction(project)) {
      if (smellOf(file.facts, position) !== "long-function") continue;
      const lines = ownLines(file.facts, position);
      yield findingOf(longFunction, {
        file: file.path,
        start_line: fact.start_line,
        end_line: fact.end_line,
        symbol: fact.qualified_name,
        severity: lines > medium ? "medium" : "low",
        message: `${nameOf(fact)} is ${String(lines)} lines of code long (limit ${String(low)}).`,
      });
    }
  },
};
