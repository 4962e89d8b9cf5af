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
    `use nothing of each other (LCOM4, after Hitz and Montazeri) is several classes in one. Groups of fewer than three methods do not count, and ` +
    "builders and settings, whose methods have nothing to share, are left out.",
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

function countMethods(facts: FileFacts, owner: number): number {
  return facts.symbols.filter((symbol) => symbol.parent === owner && symbol.kind === "method").length;
}
