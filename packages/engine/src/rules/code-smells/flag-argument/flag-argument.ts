import type { ConditionFact, FunctionFact } from "../../../model/file-facts.ts";
import { eachFunction, nameOf } from "../../each-function.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

/** So many booleans that each decide a branch. */
const limit = 2;
/** One is enough where its branch is nearly all of a function of at least so many lines. */
const splitShare = 0.7;
const splitLines = 10;

export const flagArgument: FactRule = {
  id: "flag-argument",
  category: "code_smells",
  severity: "info",
  title: "Function steered by boolean arguments",
  explanation:
    `A call like \`save(true, false)\` cannot be read, and each boolean doubles what the function must do. Reported are functions with at least ${String(limit)} boolean ` +
    `parameters that each decide a branch alone, and functions of at least ${String(splitLines)} lines of which one boolean decides ${String(splitShare * 100)} % or more: they are two ` +
    "functions. A parameter is boolean where its type or its default value says so. Languages whose callers name such arguments (Python after `*`, Kotlin, C#, Ruby) " +
    "need three, and constructors are left out: they only keep what they are given.",
  fix: "Make a function for each case, or pass an options object with names.",
  cwe: null,
  examples: [
    {
      language: "kotlin",
      bad: `fun save(order: Order, notify: Boolean, overwrite: Boolean)`,
      good: `fun save(order: Order, options: SaveOptions)`,
    },
  ],
  *check(project) {
    const known = new Map<ConditionFact[], Map<number, ConditionFact[]>>();
    for (const { file, fact, position } of eachFunction(project)) {
      if (fact.kind === "constructor" || fact.kind === "lambda" || fact.boolean_parameters === 0) continue;
      const { conditions, language, symbols } = file.facts;
      // Whoever declared what it overrides, or fills its arguments in by an annotation, chose the booleans.
      if ((symbols[fact.symbol]?.decorators.length ?? 0) > 0) continue;
      let byFunction = known.get(conditions);
      if (byFunction === undefined) {
        byFunction = Map.groupBy(
          conditions.filter(({ flag }) => flag !== ""),
          (condition) => condition.function,
        );
        known.set(conditions, byFunction);
      }
      const deciding = byFunction.get(position) ?? [];
      const flags = [...new Set(deciding.map(({ flag }) => flag))];
      const named =
        language === "python" || language === "kotlin" || language === "csharp" || language === "ruby";
      const message =
        flags.length >= (named ? limit + 1 : limit)
          ? `${nameOf(fact)} takes ${String(flags.length)} booleans that each decide a branch: ${flags.join(", ")}.`
          : splitMessage(fact, deciding);
      if (message === null) continue;
      yield findingOf(flagArgument, {
        file: file.path,
        start_line: fact.start_line,
        symbol: fact.qualified_name,
        message,
      });
    }
  },
};

/** Says that one boolean splits the function in two; null when none does. */
function splitMessage(fact: FunctionFact, deciding: readonly ConditionFact[]): string | null {
  const lines = fact.end_line - fact.start_line + 1;
  if (lines < splitLines) return null;
  const split = deciding.find(
    ({ start_line, end_line }) => (end_line - start_line + 1) / lines >= splitShare,
  );
  return split === undefined
    ? null
    : `${split.flag} decides ${String(split.end_line - split.start_line + 1)} of the ${String(lines)} lines of ${nameOf(fact)}.`;
}
