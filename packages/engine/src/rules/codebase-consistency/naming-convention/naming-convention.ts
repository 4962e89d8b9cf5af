import type { JoinedProject, ProjectFile } from "../../../join/joined-project.ts";
import type { SymbolFact } from "../../../model/file-facts.ts";
import type { FactRule } from "../../rule.ts";
import { findingOf } from "../../rule.ts";
import { stylesOf } from "../name-style.ts";
import type { NameStyle } from "../name-style.ts";
import { wilsonLowerBound } from "../wilson-lower-bound.ts";

const minimumVotes = 20;
const minimumShare = 0.8;

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
    const groups = new Map<string, Vote[]>();
    for (const vote of votesOf(project)) {
      const key = `${vote.file.facts.language === "javascript" ? "typescript" : vote.file.facts.language} ${vote.kind}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [vote]);
      else known.push(vote);
    }
    for (const votes of groups.values()) {
      const convention = conventionOf(votes);
      if (convention === null) continue;
      const foreign = foreignFiles(votes, convention.style);
      for (const vote of votes) {
        if (vote.styles.includes(convention.style) || foreign.has(vote.file)) continue;
        yield findingOf(namingConvention, {
          file: vote.file.path,
          start_line: vote.symbol.start_line,
          symbol: vote.symbol.qualified_name,
          severity: vote.symbol.exported ? "low" : "info",
          message: `The ${vote.kind} ${vote.symbol.name} is not in ${convention.style}, as ${String(convention.following)} of ${String(convention.total)} others are.`,
          confidence: 0.9,
        });
      }
    }
  },
};

/** Go, Rust: their own tools judge names. C, C++: each library has its prefix and style. */
const judged: ReadonlySet<string> = new Set([
  "csharp",
  "java",
  "javascript",
  "kotlin",
  "php",
  "python",
  "ruby",
  "typescript",
]);

interface Vote {
  file: ProjectFile;
  symbol: SymbolFact;
  kind: "function" | "method" | "type";
  styles: readonly NameStyle[];
}

/** Names that could break a convention: with several words, and chosen here. */
function* votesOf(project: JoinedProject): Generator<Vote> {
  for (const file of project.files) {
    const { language, symbols, imports, functions, generated_header, tests } = file.facts;
    if (file.class !== "source" || generated_header || !judged.has(language)) continue;
    // What an object's property or a callback is called, something else may say.
    const expressions = new Set(
      functions.flatMap(({ kind, symbol }) => (isScript(language) && kind === "lambda" ? [symbol] : [])),
    );
    const imported = new Set(imports.flatMap(({ locals }) => locals));
    for (const [position, symbol] of symbols.entries()) {
      if (expressions.has(position)) continue;
      // What stands in for an import where that fails keeps its name.
      if (imported.has(symbol.name)) continue;
      const kind = kindOf(symbol);
      if (kind === null || symbol.decorators.length > 0 || /^__|^operator\b|^[\W_]+$/u.test(symbol.name))
        continue;
      if (!/^[\w$?!]+$/u.test(symbol.name)) continue;
      if (tests.some((test) => test.start_line <= symbol.start_line && symbol.end_line <= test.end_line))
        continue;
      const parent = symbols[symbol.parent];
      if (kind === "method" && (parent?.kind !== "class" || parent.bases.length > 0)) continue;
      const styles = stylesOf(symbol.name);
      if (styles.length > 1) continue;
      // Classes that are used like functions: decorators, context managers, descriptors.
      if (kind === "type" && language === "python" && styles[0] === "snake_case") continue;
      if (kind !== "type" && styles[0] === "PascalCase" && mayBePascalCase(language)) continue;
      yield { file, symbol, kind, styles };
    }
  }
}

function kindOf(symbol: SymbolFact): Vote["kind"] | null {
  if (symbol.kind === "function" || symbol.kind === "method") return symbol.kind;
  return symbol.kind === "class" || symbol.kind === "interface" || symbol.kind === "enum" ? "type" : null;
}

/** Components, factories and constructor functions. */
function mayBePascalCase(language: string): boolean {
  return isScript(language) || language === "kotlin";
}

function isScript(language: string): boolean {
  return language === "javascript" || language === "typescript";
}

/** Files in which a quarter of the names and at least eight deviate: ported or bound to another codebase's names. */
function foreignFiles(votes: readonly Vote[], style: NameStyle): Set<ProjectFile> {
  const counts = new Map<ProjectFile, { all: number; against: number }>();
  for (const { file, styles } of votes) {
    const count = counts.get(file) ?? { all: 0, against: 0 };
    count.all += 1;
    if (!styles.includes(style)) count.against += 1;
    counts.set(file, count);
  }
  return new Set(
    [...counts].filter(([, { all, against }]) => against >= 8 && against * 4 >= all).map(([file]) => file),
  );
}

function conventionOf(votes: readonly Vote[]): { style: NameStyle; following: number; total: number } | null {
  if (votes.length < minimumVotes) return null;
  const counts = new Map<NameStyle, number>();
  for (const { styles } of votes) for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || wilsonLowerBound(best[1], votes.length) < minimumShare) return null;
  return { style: best[0], following: best[1], total: votes.length };
}
