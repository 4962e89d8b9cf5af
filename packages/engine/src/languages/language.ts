import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { FunctionFact, SymbolFact } from "../model/file-facts.ts";
import type { LanguageId } from "../model/language-id.ts";
import type { GrammarName } from "../parsers/grammar.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import type { CommentSyntax } from "./comment-syntax.ts";

/** How names of one kind are written by convention. */
export type NameStyle = "camelCase" | "PascalCase" | "snake_case" | "SCREAMING_SNAKE_CASE" | "any";

/** What the walk calls at a node of a given type: reads the table from there, adds facts. */
export type Visit = (table: SyntaxTable, node: number, facts: FactsBuilder) => void;

/** A question about a node. `node` is an index into the table. */
export type Ask<Answer> = (table: SyntaxTable, node: number) => Answer;

/** Nodes by what they mean: names of the grammar's named node types. */
export interface NodeTypes {
  /** Constructs with parameters and a body, and what kind of function each is. */
  functions: Readonly<Record<string, FunctionFact["kind"]>>;
  /** Declarations of functions that never have a body, and the kind of symbol each declares. */
  signatures: Readonly<Record<string, SymbolFact["kind"]>>;
  /** Constructs that own members, and the kind of symbol each declares. */
  types: Readonly<Record<string, SymbolFact["kind"]>>;
  /** Nodes that lend their name to what is inside without declaring it (`impl X`, `namespace X`). */
  containers: Readonly<Record<string, Ask<string>>>;
  comments: readonly string[];
  /** Leaves that are names. */
  identifiers: readonly string[];
  /** Whole string literals. */
  strings: readonly string[];
  /** Code inside a string: `${...}`. */
  interpolations: readonly string[];
  /** Names inside a string that the grammar reads as text (`$name`); the name is the first group. */
  namesInStrings?: RegExp;
  /** Numbers, characters, regular expressions and pieces of strings: they fold to one token for clones. */
  literals: readonly string[];
  ifs: readonly string[];
  /** Own types for `elif`, `elsif`, `elseif`. */
  elseIfs: readonly string[];
  /** Own types for a plain `else`, or the `else` keyword itself where it has none. */
  elses: readonly string[];
  loops: readonly string[];
  /** `switch`, `match`, `when`, `select` as wholes. */
  switches: readonly string[];
  catches: readonly string[];
  ternaries: readonly string[];
  /** Two-sided operators. */
  binaries: readonly string[];
  /** Parentheses around an expression. */
  groups: readonly string[];
  throws: readonly string[];
}

export interface ParameterCount {
  /** Receivers (`self`, `this`) do not count. */
  count: number;
  booleans: number;
}

export interface FunctionQuestions {
  /** Empty for a function without a name. One assigned to a name has that name. */
  name: Ask<string>;
  /** Refines the kind of the node type. */
  kind: (table: SyntaxTable, node: number, kind: FunctionFact["kind"]) => FunctionFact["kind"];
  /** -1 for a declaration without a body: it is a symbol and no function. */
  body: Ask<number>;
  parameters: Ask<ParameterCount>;
  /** The type it belongs to though it is written elsewhere, and its name for its own object (Go); else null. */
  receiver: Ask<{ type: string; self: string } | null>;
  /** True for one that is reached through an object only, though no type declares it (`a.b = function () {}`). */
  isProperty?: Ask<boolean>;
}

export interface Declared {
  name: string;
  kind: SymbolFact["kind"];
  /** The node whose lines the symbol has. */
  node: number;
}

export interface SymbolQuestions {
  /** Name of a type node. */
  typeName: Ask<string>;
  /** Refines the kind of a type node. */
  typeKind: (table: SyntaxTable, node: number, kind: SymbolFact["kind"]) => SymbolFact["kind"];
  /** Names of base classes and interfaces of a type node. */
  bases: Ask<string[]>;
  /** Fields, constants and variables by the node that declares them. Asked outside functions only. */
  declarations: Readonly<Record<string, Ask<Declared[]>>>;
  visibility: (
    table: SyntaxTable,
    node: number,
    symbol: { name: string; kind: SymbolFact["kind"]; inType: boolean; inFunction: boolean },
  ) => Pick<SymbolFact, "visibility" | "exported">;
  /** Names of decorators, annotations or attributes of a declaration. */
  decorators: Ask<string[]>;
  /** The outermost node that belongs to a declaration: the one a documentation comment stands before. */
  outermost: Ask<number>;
  /** True for a comment that documents what follows it. */
  isDocComment: (text: string) => boolean;
  /** True when the declaration holds its documentation inside (Python). */
  hasInnerDoc: Ask<boolean>;
}

/** Nodes of the parts of a call; `receiver` and `arguments` may be -1. */
export interface Callee {
  name: string;
  receiver: number;
  arguments: number;
  /** Number of arguments, where the children of `arguments` do not say it. */
  count?: number;
}

export interface ModuleQuestions {
  /** Add imports and exports. The tokens of these nodes do not count for clones when `imports` names them. */
  imports: Readonly<Record<string, Visit>>;
  exports: Readonly<Record<string, Visit>>;
  /** The package or namespace that a file says it belongs to. */
  packageName: Readonly<Record<string, Ask<string>>>;
}

/** What one node type of the grammar stands for beside itself. */
export interface Refinement {
  /** Own types for what `of` finds; no names of the grammar. */
  types: readonly string[];
  /** One of the types, or empty for a node that stays what it is. */
  of: Ask<string>;
}

export interface CatchParts {
  body: number;
  /** What is caught, as written; empty when everything is. */
  catches: string;
}

/** Each language's choice under the two definitions of complexity; docs/metrics.md says why. */
export interface ComplexityRules {
  /** Keywords and operators that lizard counts: anonymous tokens of the grammar, one each. */
  decisions: readonly string[];
  /** What lizard counts that is no single token: by node type, how much. */
  extraDecisions: Readonly<Record<string, Ask<number>>>;
  /** Named leaves whose text counts like the keyword. */
  decisionWords: { types: readonly string[]; words: readonly string[] };
  /** Nodes that lizard reads as one token: nothing inside counts. */
  opaque: readonly string[];
  /** Compiler directives that choose code, by node type; their condition is no code of the function (`#if`). */
  directives: Readonly<Record<string, "if" | "else">>;
  /** True where lizard starts to count at the body, not at the signature. */
  fromBody: boolean;
  /** Functions whose decisions lizard leaves to the function around them, by node type. */
  folded: readonly string[];
  /** Functions that lizard lists on their own also when they have no name, by node type. */
  listsAnonymous: readonly string[];
  /** Binary logical operators; those with the same value are alike. */
  logical: Readonly<Record<string, string>>;
  /** True where the grammar mistakes which operator binds tighter: logical ones are taken in the order of the text. */
  flatOperators: boolean;
  /** Parents, other than an `if`, under which an `else` adds one. */
  elseParents: readonly string[];
  /** Jumps that add one: `break LABEL`, `goto`. */
  isLabelledJump: Readonly<Record<string, Ask<boolean>>>;
  /**
   * Whether a function only wraps others, so that they nest no deeper for it (Python's decorators,
   * JavaScript's declarative outer functions). `structured`: it has control structures of its own.
   */
  isWrapper: (table: SyntaxTable, node: number, structured: boolean) => boolean;
  /** True where a plain call inside a method may mean a method of the same type. */
  implicitSelf: boolean;
  /**
   * True where functions of one type may share a name and differ in parameters; `clauses` where those with as many
   * parameters are one function.
   */
  overloads: boolean | "clauses";
}

export interface TestConventions {
  /** True for paths that the language's test runners collect by default, and for their helpers. */
  isTestPath: (path: string) => boolean;
  /** True for a function that is a test case. */
  isTestFunction: (name: string, decorators: readonly string[]) => boolean;
  /** Callee (receiver and name) of calls that declare a case or suite: `it`, `describe.skip`. Null when calls never do. */
  testCall: RegExp | null;
  /** What in a decorator or callee marks a test as skipped. */
  skipped: RegExp;
  /** Last name of calls that assert. */
  assertions: RegExp;
  /** Statements that assert. */
  assertionNodes: readonly string[];
  /** Last name of calls that make test doubles. */
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
  /** Every grammar that a file may need. */
  readonly grammars: readonly GrammarName[];
  /** Grammars in the order in which they are tried on this source; the one with the fewest errors wins. */
  readonly grammarsFor: (source: string) => readonly GrammarName[];
  /**
   * The source with the places changed that the grammar misreads, length kept: only the parser sees it, all text
   * that facts hold is the source's. Left out where the grammar needs no help.
   */
  readonly mend?: (source: string) => string;
  /** Node types that the grammar lacks because its constructs are calls of macros, by the type that it has. */
  readonly refinements: Readonly<Record<string, Refinement>>;
  readonly nodes: NodeTypes;
  readonly functions: FunctionQuestions;
  readonly symbols: SymbolQuestions;
  readonly calls: Readonly<Record<string, Ask<Callee | null>>>;
  readonly modules: ModuleQuestions;
  readonly catchParts: Readonly<Record<string, Ask<CatchParts | null>>>;
  readonly complexity: ComplexityRules;
  readonly tests: TestConventions;
  /** A string that stands for a comment (Python). */
  readonly isDocString: Ask<boolean>;
  /** Naming convention by kind of symbol. */
  readonly naming: Readonly<Record<"type" | "function" | "method" | "constant" | "variable", NameStyle>>;
  /** Names under which a method reaches its own object: `this`, `self`. */
  readonly selves: readonly string[];
  /** What joins module parts: `.`, `/`, `::`, `\`. */
  readonly moduleSeparator: string;
  /** Functions that are entered from outside the program by name alone: `main`, `init`. */
  readonly entryPoints: readonly string[];
  /** Questions without an answer in this language, by their path here (`nodes.ternaries`), each with the reason. */
  readonly absent: Readonly<Record<string, string>>;
}
