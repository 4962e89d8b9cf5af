import { eachFunction, nameOf } from "../../each-function.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

const limit = 3;

export const flagArgument: FactRule = {
  id: "flag-argument",
  category: "code_smells",
  severity: "info",
  title: "Function steered by several booleans",
  explanation:
    `A call like \`save(true, false, true)\` cannot be read, and each boolean doubles what the function must do. Reported from ${String(limit)} boolean ` +
    `parameters on, in languages that state their type.`,
  fix: "Split the function, or pass an options object with names.",
  cwe: null,
  examples: [
    {
      language: "kotlin",
      bad: `fun save(order: Order, notify: Boolean, overwrite: Boolean, dryRun: Boolean)`,
      good: `fun save(order: Order, options: SaveOptions)`,
    },
  ],
  *check(project) {
    for (const { file, fact } of eachFunction(project)) {
      if (fact.boolean_parameters < limit || fact.kind === "constructor" || fact.kind === "lambda") continue;
      yield findingOf(flagArgument, {
        file: file.path,
        start_line: fact.start_line,
        symbol: fact.qualified_name,
        message: `${nameOf(fact)} takes ${String(fact.boolean_parameters)} booleans that select what it does.`,
      });
    }
  },
};
