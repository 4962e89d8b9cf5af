import type { FactRule } from "../../rule.ts";
import { functionLimits, ownLines, reportSmells } from "../function-size.ts";

const { low, medium } = functionLimits.lines;

export const longFunction: FactRule = {
  id: "long-function",
  category: "code_smells",
  severity: "low",
  title: "Function that is too long",
  explanation:
    `A function with more than ${String(low)} lines of code, those of functions inside it not counted, does several things at once. Above ` +
    `${String(medium)} lines the severity is medium. Functions that are reported for their complexity or nesting are not reported again, nor are database migrations.`,
  fix: "Split the function into steps with names.",
  cwe: null,
  examples: [
    {
      language: "typescript",
      bad: `function importOrders(file: string) {\n  // 140 lines that read, check, convert and store\n}`,
      good: `function importOrders(file: string) {\n  store(convert(check(read(file))));\n}`,
    },
  ],
  check: (project) =>
    reportSmells(longFunction, "long-function", functionLimits.lines, project, (facts, position) => {
      const value = ownLines(facts, position);
      return { value, message: `is ${String(value)} lines of code long (limit ${String(low)})` };
    }),
};
