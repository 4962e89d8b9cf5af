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
      const words = new Set(file.facts.string_words);
      for (const fact of file.facts.imports) {
        if (fact.kind === "include") continue;
        for (const [position, name] of fact.names.entries()) {
          const local = fact.locals[position] ?? name;
          if (local === "*" || local === "" || operators.test(local) || words.has(local)) continue;
          // Functions and properties of Kotlin also stand in string templates.
          if (file.facts.language === "kotlin" && /^[a-z]/u.test(local)) continue;
          const inImports = file.facts.imports.filter(
            (other) =>
              other.specifier.split(/[.\\]/u).includes(local) ||
              other.names.includes(local) ||
              other.locals.includes(local),
          ).length;
          if ((file.facts.identifiers[local] ?? 0) > inImports) continue;
          yield findingOf(unusedImport, {
            file: file.path,
            start_line: fact.line,
            message: `${local} is imported, but not used.`,
            confidence: 0.9,
          });
        }
      }
    }
  },
};
