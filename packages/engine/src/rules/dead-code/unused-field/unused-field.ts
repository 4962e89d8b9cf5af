import type { FileFacts, SymbolFact } from "../../../model/file-facts.ts";
import type { LanguageId } from "../../../model/language-id.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { mentionsOf } from "../mentions.ts";

/** Languages in which private means private to the class. */
const judged: ReadonlySet<LanguageId> = new Set([
  "csharp",
  "java",
  "kotlin",
  "php",
  "typescript",
  "javascript",
]);

export const unusedField: FactRule = {
  id: "unused-field",
  category: "dead_code",
  severity: "low",
  title: "Private field that nothing reads or writes",
  explanation:
    "The field's name stands nowhere in the file but where it is declared, in C# nowhere in the project, and in no string. Fields and classes with annotations or " +
    "attributes (injection, serialisation, generated accessors) and classes with a base in PHP and C# are left out. Judged in C#, Java, JavaScript, PHP and TypeScript.",
  fix: "Delete the field.",
  cwe: "CWE-1164",
  examples: [
    {
      language: "java",
      bad: `class Cart {\n    private int oldTotal; // never mentioned again\n}`,
      good: `class Cart {\n}`,
    },
  ],
  *check(project) {
    const mentions = mentionsOf(project);
    for (const file of project.files) {
      const { language, symbols, identifiers, generated_header, notes } = file.facts;
      if (file.class !== "source" || generated_header || !judged.has(language)) continue;
      if (notes.some(({ code }) => code === "syntax_error")) continue;
      for (const symbol of symbols) {
        if (!isCandidate(file.facts, symbol)) continue;
        const times = language === "csharp" ? mentions.inCode(symbol.name) : (identifiers[symbol.name] ?? 0);
        if (times !== 1 || mentions.inStrings(symbol.name.replace(/^#/u, ""))) continue;
        yield findingOf(unusedField, {
          file: file.path,
          start_line: symbol.start_line,
          end_line: symbol.end_line,
          symbol: symbol.qualified_name,
          message: `Nothing reads or writes the private field ${symbol.name}.`,
          confidence: 0.8,
        });
      }
    }
  },
};

function isCandidate({ language, symbols }: FileFacts, symbol: SymbolFact): boolean {
  if (symbol.kind !== "field" && symbol.kind !== "constant" && symbol.kind !== "variable") return false;
  if (symbol.visibility !== "private" || symbol.decorators.length > 0) return false;
  if (/^_+$|^serialVersionUID$|^serialPersistentFields$/u.test(symbol.name)) return false;
  const owner = symbols[symbol.parent];
  if (owner === undefined || owner.kind !== "class" || owner.decorators.length > 0) return false;
  return (language !== "php" && language !== "csharp") || owner.bases.length === 0;
}
