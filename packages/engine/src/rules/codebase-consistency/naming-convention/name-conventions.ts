import type { JoinedProject, ProjectFile } from "../../../join/joined-project.ts";
import type { SymbolFact } from "../../../model/file-facts.ts";
import { rememberByFacts } from "../../remember-by-facts.ts";
import { rememberByProject } from "../../remember-by-project.ts";
import { stylesOf } from "../name-style.ts";
import type { NameStyle } from "../name-style.ts";
import { wilsonLowerBound } from "../wilson-lower-bound.ts";

export const minimumVotes = 20;
export const minimumShare = 0.8;

interface Vote {
  file: ProjectFile;
  symbol: SymbolFact;
  kind: "function" | "method" | "type";
  styles: readonly NameStyle[];
}

/** The style that names of one kind have in one language. */
export interface NameConvention {
  /** `typescript` for JavaScript too. */
  language: string;
  kind: Vote["kind"];
  style: NameStyle;
  /** Names in the style, of so many. */
  following: number;
  total: number;
  votes: readonly Vote[];
  /** Files that follow another convention throughout, to which this one does not apply. */
  foreign: ReadonlySet<ProjectFile>;
}

/** The conventions that the names of a project show, in the order of their first names. */
export const nameConventions = rememberByProject((project): readonly NameConvention[] => {
  const groups = new Map<string, { language: string; kind: Vote["kind"]; votes: Vote[] }>();
  for (const vote of votesOf(project)) {
    const { kind, file } = vote;
    const language = file.facts.language === "javascript" ? "typescript" : file.facts.language;
    const key = `${language} ${kind}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { language, kind, votes: [vote] });
    else known.votes.push(vote);
  }
  return [...groups.values()].flatMap(({ language, kind, votes }) => {
    const found = styleOf(votes);
    if (found === null) return [];
    const { style, following } = found;
    const foreign = foreignFiles(votes, style);
    return { language, kind, style, following, total: votes.length, votes, foreign };
  });
});

/** Go, Rust: their own tools judge names. C, C++: each library has its prefix and style. */
const judged: ReadonlySet<string> = new Set([
  "csharp",
  "elixir",
  "java",
  "javascript",
  "kotlin",
  "php",
  "python",
  "ruby",
  "swift",
  "typescript",
]);

function* votesOf(project: JoinedProject): Generator<Vote> {
  for (const file of project.files) {
    if (file.class !== "source" || file.facts.generated_header || !judged.has(file.facts.language)) continue;
    for (const name of namesOf(file.facts)) yield { file, ...name };
  }
}

/** Names that could break a convention: with several words, and chosen here. */
const namesOf = rememberByFacts((facts): Omit<Vote, "file">[] => {
  const { language, symbols, imports, functions, tests } = facts;
  // What an object's property or a callback is called, something else may say.
  const expressions = new Set(
    functions.flatMap(({ kind, symbol }) => (isScript(language) && kind === "lambda" ? [symbol] : [])),
  );
  const imported = new Set(imports.flatMap(({ locals }) => locals));
  const names: Omit<Vote, "file">[] = [];
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
    names.push({ symbol, kind, styles });
  }
  return names;
});

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

function styleOf(votes: readonly Vote[]): { style: NameStyle; following: number } | null {
  if (votes.length < minimumVotes) return null;
  const counts = new Map<NameStyle, number>();
  for (const { styles } of votes) for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || wilsonLowerBound(best[1], votes.length) < minimumShare) return null;
  return { style: best[0], following: best[1] };
}
