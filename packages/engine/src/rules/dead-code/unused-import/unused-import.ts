import type { FileFacts } from "../../../model/file-facts.ts";
import { rememberByFacts } from "../../remember-by-facts.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

/** Elsewhere the compiler refuses it (Go), warns (Rust), cannot tell (C#, Ruby), or a linter runs (JS, Python). */
const languages: ReadonlySet<string> = new Set(["java", "kotlin", "php"]);
/** Kotlin imports these for operators, whose names do not stand in the code. */
const operators =
  /^(?:getValue|setValue|provideDelegate|invoke|plus|minus|times|div|rem|contains|get|set|iterator|next|hasNext|compareTo|unaryMinus|unaryPlus|not|inc|dec|rangeTo|rangeUntil|component\d+|(?:plus|minus|times|div|rem)Assign)$/u;

export const unusedImport: FactRule = {
  id: "unused-import",
  category: "dead_code",
  severity: "info",
  title: "Import that the file does not use",
  explanation:
    "The imported name stands nowhere else in the file, documentation comments included. Judged in Java, Kotlin and PHP; for JavaScript, TypeScript and Python the " +
    "linters say it, Go refuses it. Files with syntax errors and Kotlin's functions and properties, which string templates may use, are left out.",
  fix: "Delete the import.",
  cwe: "CWE-561",
  examples: [
    {
      language: "java",
      bad: `import java.util.ArrayList; // never mentioned again`,
      good: `import java.util.List;`,
    },
  ],
  *check(project) {
    for (const file of project.files) {
      if (!languages.has(file.facts.language) || file.class !== "source" || file.facts.generated_header)
        continue;
      if (file.facts.notes.some(({ code }) => code === "syntax_error")) continue;
      for (const { line, local } of unusedNames(file.facts)) {
        yield findingOf(unusedImport, {
          file: file.path,
          start_line: line,
          message: `${local} is imported, but not used.`,
          confidence: 0.9,
        });
      }
    }
  },
};

const unusedNames = rememberByFacts((facts): { line: number; local: string }[] => {
  const words = new Set(facts.string_words);
  const inImports = timesInImports(facts.imports);
  const unused: { line: number; local: string }[] = [];
  for (const fact of facts.imports) {
    if (fact.kind === "include") continue;
    for (const [position, name] of fact.names.entries()) {
      const local = fact.locals[position] ?? name;
      if (local === "*" || local === "" || operators.test(local) || words.has(local)) continue;
      // Functions and properties of Kotlin also stand in string templates.
      if (facts.language === "kotlin" && /^[a-z]/u.test(local)) continue;
      if ((facts.identifiers[local] ?? 0) > (inImports.get(local) ?? 0)) continue;
      unused.push({ line: fact.line, local });
    }
  }
  return unused;
});

/** How many imports of a file hold a name, by name. */
function timesInImports(imports: FileFacts["imports"]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { specifier, names, locals } of imports) {
    for (const name of new Set([...specifier.split(/[.\\]/u), ...names, ...locals]))
      times.set(name, (times.get(name) ?? 0) + 1);
  }
  return times;
}
