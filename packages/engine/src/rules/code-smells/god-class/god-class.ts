import type { FileFacts } from "../../../model/file-facts.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { cohesionGroups } from "./cohesion-groups.ts";

const minimumMethods = 30;
const minimumLines = 400;
const minimumGroups = 3;

export const godClass: FactRule = {
  id: "god-class",
  category: "code_smells",
  severity: "medium",
  title: "Class with several responsibilities",
  explanation:
    `A class with at least ${String(minimumMethods)} methods and ${String(minimumLines)} lines whose members fall into at least ${String(minimumGroups)} groups that ` +
    `use nothing of each other (LCOM4, after Hitz and Montazeri) is several classes in one. Groups of fewer than three methods, getters and setters aside, do not count. ` +
    "Classes of which half the methods do one thing for many cases (`compileThis`, `compileThat`), builders and settings, whose methods have nothing to share, are left out.",
  fix: "Move each group of members into a class of its own.",
  cwe: null,
  examples: [],
  *check(project) {
    for (const file of project.files) {
      if (file.class !== "source" || file.facts.generated_header) continue;
      for (const [position, symbol] of file.facts.symbols.entries()) {
        if (symbol.kind !== "class" || /(?:Builder|Config|Options|Settings|Facade|Proxy)$/u.test(symbol.name))
          continue;
        if (symbol.end_line - symbol.start_line < minimumLines) continue;
        const methods = countMethods(file.facts, position);
        if (methods < minimumMethods) continue;
        if (isTableOfCases(file.facts, position, methods)) continue;
        const groups = cohesionGroups(file.facts.symbols, position);
        if (groups.length < minimumGroups) continue;
        const named = groups
          .slice(0, 3)
          .map((group) => group[0] ?? "")
          .join(", ");
        yield findingOf(godClass, {
          file: file.path,
          start_line: symbol.start_line,
          end_line: symbol.end_line,
          symbol: symbol.qualified_name,
          message: `${symbol.name} has ${String(methods)} methods in ${String(groups.length)} groups that share nothing (around ${named}).`,
          confidence: 0.8,
        });
      }
    }
  },
};

/** Half of its methods begin with the same word: one thing done for many cases, which share nothing. */
function isTableOfCases(facts: FileFacts, owner: number, methods: number): boolean {
  const words = new Map<string, number>();
  for (const { parent, kind, name } of facts.symbols) {
    if (parent !== owner || kind !== "method") continue;
    const word = /^_*(?:\p{Ll}+|\p{Lu}\p{Ll}*)/u.exec(name)?.[0] ?? name;
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return [...words].some(([word, count]) => count * 2 >= methods && !/^(?:get|set|is)$/iu.test(word));
}

function countMethods(facts: FileFacts, owner: number): number {
  return facts.symbols.filter((symbol) => symbol.parent === owner && symbol.kind === "method").length;
}
