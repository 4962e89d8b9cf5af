import type { GrammarName } from "../parsers/grammar.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { FunctionFact, SymbolFact } from "../model/file-facts.ts";
import type { LanguageId } from "../model/language-id.ts";
import type { CommentSyntax } from "./comment-syntax.ts";

/** How names of one kind are written by convention. */
export type NameStyle = "camelCase" | "PascalCase" | "snake_case" | "SCREAMING_SNAKE_CASE" | "any";

/** What the walk calls at a node of a given type: reads the table from there, adds facts. */
export type Visit = (table: SyntaxTable, node: number, facts: FactsBuilder) => void;

/** A question about a function node, a type node or any other. `node` is an index into the table. */
export type Ask<Answer> = (table: SyntaxTable, node: number) => Answer;

/** Node types by what they mean. Every list holds names of the grammar's node types. */
export interface NodeTypes {
  /** Constructs with parameters and a body, and what kind of function each is. */
  functions: Readonly<Record<string, FunctionFact["kind"]>>;
  /** Constructs that own members, and the kind of symbol each declares. */
  types: Readonly<Record<string, SymbolFact["kind"]>>;
  comments: readonly string[];
  /** Leaves that are names. */
  identifiers: readonly string[];
  /** Whole string literals, template strings included. */
  strings: readonly string[];
  /** Numbers, characters, regular expressions: literals that fold to one token for clones. */
  literals: readonly string[];
  calls: readonly string[];
  /** `if` statements and expressions, without `else if` where the grammar has an own type for it. */
  ifs: readonly string[];
  /** Own types for `elif`, `elsif`, `else if`. */
  elseIfs: readonly string[];
  /** Own types for a plain `else`. */
  elses: readonly string[];
  loops: readonly string[];
  /** `switch`, `match`, `when`, `select` as wholes. */
  switches: readonly string[];
  /** One labelled branch of a switch, default excluded where the grammar tells it. */
  cases: readonly string[];
  catches: readonly string[];
  ternaries: readonly string[];
  /** Two-sided operators; the operator is the child in field `operator` or the middle leaf. */
  binaries: readonly string[];
  throws: readonly string[];
  returns: readonly string[];
  /** `break`, `continue`, `goto` that may carry a label. */
  jumps: readonly string[];
}

export interface TestConventions {
  /** True for paths that the language's test runners collect by default, and for their helpers. */
  isTestPath(path: string): boolean;
  /** Last name of calls that assert: `assertEquals`, `expect`. */
  assertions: RegExp;
  /** Last name of calls that make test doubles: `mock`, `patch`, `spyOn`. */
  mocks: RegExp;
}

/**
 * All that the engine knows of one language. Everything else is written once, over this. A question
 * that has no answer in a language is listed in `absent` with the reason, never left out.
 */
export interface Language {
  readonly id: LanguageId;
  /** As linguist and cloc print it: `TypeScript`, `C#`. */
  readonly name: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whole file names: `Rakefile`. */
  readonly filenames: readonly string[];
  /** Programs of a `#!` line, without version: `python`. */
  readonly interpreters: readonly string[];
  readonly comments: CommentSyntax;
  /** Grammars in the order in which they are tried on this source; the one with the fewest errors wins. */
  grammars(source: string): readonly GrammarName[];
  readonly nodes: NodeTypes;
  readonly tests: TestConventions;
  /** Naming convention by kind of symbol. */
  readonly naming: Readonly<Record<"type" | "function" | "method" | "constant" | "variable", NameStyle>>;
  /** Names under which a method reaches its own object: `this`, `self`. */
  readonly selves: readonly string[];
  /** What joins module parts: `.`, `/`, `::`, `\`. */
  readonly moduleSeparator: string;
  /** Functions that are entered from outside the program by name alone: `main`, `init`. */
  readonly entryPoints: readonly string[];
  /** Questions without an answer in this language, each with the reason. */
  readonly absent: Readonly<Record<string, string>>;
}
