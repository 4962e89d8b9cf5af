import type { FactRule } from "../../rule.ts";
import { functionLimits, reportSmells } from "../function-size.ts";

const { low, medium } = functionLimits.nesting;

export const deepNesting: FactRule = {
  id: "deep-nesting",
  category: "code_smells",
  severity: "low",
  title: "Control structures nested too deep",
  explanation:
    `More than ${String(low)} control structures inside each other make the reader keep as many conditions in mind. Above ${String(medium)} the severity is ` +
    `medium. Functions that are reported for their complexity are not reported again.`,
  fix: "Turn the outer conditions into early returns, or move the inner blocks into a function.",
  cwe: "CWE-1124",
  examples: [
    {
      language: "go",
      bad: `for _, row := range rows {\n\tif row.Valid {\n\t\tfor _, cell := range row.Cells {\n\t\t\tif cell.Set {\n\t\t\t\tif cell.Value > max {\n\t\t\t\t\tmax = cell.Value\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t}\n}`,
      good: `for _, row := range rows {\n\tif !row.Valid {\n\t\tcontinue\n\t}\n\tmax = maxOfCells(row.Cells, max)\n}`,
    },
  ],
  check: (project) =>
    reportSmells(deepNesting, "deep-nesting", functionLimits.nesting, project, (facts, position) => {
      const value = facts.functions[position]?.nesting ?? 0;
      return { value, message: `nests control structures ${String(value)} deep (limit ${String(low)})` };
    }),
};
