import type { FactRule } from "../../rule.ts";
import { findingOf } from "../../rule.ts";
import { minimumShare, minimumVotes, nameConventions } from "./name-conventions.ts";

export const namingConvention: FactRule = {
  id: "naming-convention",
  category: "codebase_consistency",
  severity: "low",
  title: "Name against the convention of this codebase",
  explanation:
    `The codebase itself says what its convention is: a style counts as one when at least ${String(minimumVotes)} names of the same kind and language could follow it and the ` +
    `lower Wilson bound of those that do is at least ${String(minimumShare)}. Names of one word follow several styles and are never reported. Left out: tests, names that a base ` +
    "class or a decorator may dictate, Go and Rust (where the compiler or the language's own tools judge names), C and C++ (where each library has its style), factories and components in PascalCase, and files that follow another convention throughout.",
  fix: "Rename it to the style of the others.",
  cwe: "CWE-1099",
  examples: [
    {
      language: "python",
      bad: `def loadOrders(): ... # among 300 functions in snake_case`,
      good: `def load_orders(): ...`,
    },
  ],
  *check(project) {
    for (const { style, following, total, votes, foreign } of nameConventions(project)) {
      for (const vote of votes) {
        if (vote.styles.includes(style) || foreign.has(vote.file)) continue;
        yield findingOf(namingConvention, {
          file: vote.file.path,
          start_line: vote.symbol.start_line,
          symbol: vote.symbol.qualified_name,
          severity: vote.symbol.exported ? "low" : "info",
          message: `The ${vote.kind} ${vote.symbol.name} is not in ${style}, as ${String(following)} of ${String(total)} others are.`,
          confidence: 0.9,
        });
      }
    }
  },
};
