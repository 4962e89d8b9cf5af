import type { ProjectFile } from "../../../join/joined-project.ts";
import type { FunctionFact } from "../../../model/file-facts.ts";
import type { LanguageId } from "../../../model/language-id.ts";
import { eachFunction, nameOf } from "../../each-function.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

const limit = 7;
/** Callers name the arguments: the order need not be known. */
const namedArgumentsLimit = 10;
const severe = 13;

export const manyParameters: FactRule = {
  id: "many-parameters",
  category: "code_smells",
  severity: "low",
  title: "Function with too many parameters",
  explanation:
    `More than ${String(limit)} parameters are mixed up at the call and often belong together. In Python, Kotlin, C#, PHP and Swift, where callers name arguments or can, ` +
    `and for constructors, which receive their collaborators, the limit is ${String(namedArgumentsLimit)}. From ${String(severe)} on the severity is medium. Of functions with ` +
    "annotations (endpoints, commands), whose arguments a framework fills in by name, it is info.",
  fix: "Group the parameters that belong together into an object.",
  cwe: "CWE-1064",
  examples: [
    {
      language: "java",
      bad: `void book(String street, String city, String zip, String country, int day, int month, int year, boolean paid)`,
      good: `void book(Address address, LocalDate date, Payment payment)`,
    },
  ],
  *check(project) {
    for (const { file, fact, position } of eachFunction(project)) {
      const allowed = limitFor(file.facts.language, fact);
      if (fact.parameters <= allowed || isFurtherClause(file, position)) continue;
      const isBound = (file.facts.symbols[fact.symbol]?.decorators.length ?? 0) > 0;
      const isSevere = fact.parameters >= severe && fact.kind !== "constructor";
      yield findingOf(manyParameters, {
        file: file.path,
        start_line: fact.start_line,
        symbol: fact.qualified_name,
        severity: isBound ? "info" : isSevere ? "medium" : "low",
        message: `${nameOf(fact)} has ${String(fact.parameters)} parameters (limit ${String(allowed)}).`,
      });
    }
  },
};

function limitFor(language: LanguageId, fact: FunctionFact): number {
  const named =
    language === "python" ||
    language === "kotlin" ||
    language === "csharp" ||
    language === "php" ||
    language === "swift";
  return named || fact.kind === "constructor" ? namedArgumentsLimit : limit;
}

/** In Elixir each clause of a function stands on its own; the first one speaks for all. */
function isFurtherClause({ facts }: ProjectFile, position: number): boolean {
  const fact = facts.functions[position];
  if (fact === undefined || facts.language !== "elixir") return false;
  const first = facts.functions.findIndex(
    (other) => other.qualified_name === fact.qualified_name && other.parameters === fact.parameters,
  );
  return first < position;
}
