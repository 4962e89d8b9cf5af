import type { LanguageId } from "./language-id.ts";

/** Lines are counted from 1, columns from 0 (UTF-16 units). Ends are inclusive for lines. */
export interface Range {
  start_line: number;
  end_line: number;
}

export interface LineCounts {
  total: number;
  /** Lines with at least one token that is not a comment. */
  code: number;
  /** Lines that hold nothing but comment. */
  comment: number;
  blank: number;
}

export interface FunctionFact extends Range {
  /** As written; `(anonymous)` where there is no name to be had. */
  name: string;
  /** Enclosing classes, modules and functions joined by `.`, then the name. */
  qualified_name: string;
  kind: "function" | "method" | "constructor" | "accessor" | "lambda";
  /** As lizard counts it; docs/metrics.md says what that is in each language. */
  cyclomatic: number;
  /** By SonarSource's white paper, functions inside it included. */
  cognitive: number;
  /** Deepest nesting of control structures inside the body; 0 when there is none. */
  nesting: number;
  parameters: number;
  /** Code lines of the whole function. */
  code_lines: number;
  /** Index into `functions` of the enclosing function, or -1. */
  parent: number;
  /** Index into `symbols`, or -1 for a function without a name. */
  symbol: number;
  /** Number of boolean parameters, where the language tells. */
  boolean_parameters: number;
  /**
   * `name:type` of each parameter, the type without spaces, or `name` where none is stated; of at most 32. The name of a pattern
   * is empty.
   */
  signature: string[];
  /** Hash of the body's tokens: equal for equal bodies, whatever the layout and comments. */
  body_hash: string;
}

export interface SymbolFact extends Range {
  name: string;
  qualified_name: string;
  kind:
    | "class"
    | "interface"
    | "enum"
    | "type"
    | "function"
    | "method"
    | "constructor"
    | "accessor"
    | "field"
    | "variable"
    | "constant"
    | "namespace"
    | "macro";
  visibility: "public" | "protected" | "package" | "private";
  /** Reachable by name from other files: exported (JS/TS), capitalised (Go), not private (Java), ... */
  exported: boolean;
  /** Index into `symbols` of the enclosing symbol, or -1. */
  parent: number;
  /** Names of decorators, annotations or attributes, without `@`, `[...]` or `#[...]`. */
  decorators: string[];
  /** True when a documentation comment belongs to it. */
  documented: boolean;
  /** Names of base classes and interfaces, for types. */
  bases: string[];
  /** For fields and methods of a class: names of the sibling members that the body uses. For LCOM4. */
  uses_members: string[];
}

/**
 * One import as it is written; the join finds out where it leads. One fact per module named:
 *
 * - JS/TS: `import d, { a as b } from "m"`: specifier `m`, names `default`, `a`, locals `d`, `b`;
 *   `import * as n`: names `*`, locals `n`; `const { a } = require("m")`: names `a`; `const m = require("m")`:
 *   names `*`, locals `m`; nothing bound (`import "m"`, a bare `require`, `import()`): no names. A module name that
 *   is not a plain string has the specifier empty and kind `dynamic` (a template: the constant start before `${`).
 * - Python: `from .a import b as c`: specifier `.a`, names `b`, locals `c`; `import a.b`: specifier `a.b`, no names,
 *   locals empty (the local name is `a`); `import a.b as c`: names `*`, locals `c`; `from a import *`: names `*`, locals `*`.
 * - Go: specifier is the path, names `*`, locals the alias, or empty without one (`_` and `.` as written).
 * - Java, Kotlin: `import a.b.C`: specifier `a.b`, names `C`, locals `C` or the alias; `import a.b.*`: names `*`, locals `*`;
 *   `import static a.b.C.m`: specifier `a.b.C`, names `m`.
 * - C#: `using A.B`: specifier `A.B`, names `*`, locals `*`; `using X = A.B.C`: names `*`, locals `X`; `using static A.B.C`: like `using A.B`.
 * - PHP: `use A\B\{C as D, E}`: one fact per class: specifier `A\B\C`, names `C`, locals `D`; `include`/`require` with
 *   what can be read of the path (`__DIR__ . "/x.php"` gives `./x.php`), kind `include`.
 * - Ruby: `require "a/b"`: specifier `a/b`; `require_relative "x"`: specifier `./x`; kind `require`, no names.
 * - Rust: `use a::b::{c, d as e, self}`: one fact per leaf module: specifier `a::b`, names `c`, `d`, `self`, locals `c`, `e`, `b`;
 *   `use a::*`: names `*`, locals `*`; `pub use` has kind `reexport`; `mod x;` has specifier `self::x`, kind `include`, no names.
 */
export interface ImportFact {
  line: number;
  /** What stands in the import, without quotes: module specifier, package path, dotted name, file. */
  specifier: string;
  /** Names taken from it, as the other side calls them; `*` for all; `default` for a default import. */
  names: string[];
  /** The local name of each entry of `names`, in the same order. */
  locals: string[];
  kind: "import" | "reexport" | "require" | "dynamic" | "include" | "use";
  /** True for type-only imports: they do not exist at run time. */
  type_only: boolean;
}

export interface ExportFact {
  line: number;
  /** The name other files use; `default`; `*` for a re-export of everything. */
  name: string;
  /** The local name behind it; for a re-export the name in the other module. */
  local: string;
  /** The module re-exported from, or null. */
  specifier: string | null;
}

export interface CallFact {
  line: number;
  /** Last part of the callee: `query` in `this.db.query(...)`. Constructors give the class's name. */
  callee: string;
  /** What stands before the last dot: `this.db`; empty for a plain call. */
  receiver: string;
  /** Number of arguments as written. */
  arguments: number;
  /** Index into `functions` of the enclosing function, or -1 at top level. */
  function: number;
}

/**
 * The condition of a branch, a loop or a conditional expression: listed where it has at least four logical operators, or
 * where a boolean parameter alone decides. The range is that of the whole statement.
 */
export interface ConditionFact extends Range {
  function: number;
  /** Line of the condition itself. */
  line: number;
  /** Logical operators, and sequences of like ones among them; 0 for a flag. */
  operators: number;
  sequences: number;
  /** The boolean parameter that decides alone, negated or not; else empty. */
  flag: string;
}

/** The members of one parameter's object that an outermost function reaches, where they are at least four. */
export interface MemberUseFact {
  function: number;
  /** The parameter's name. */
  object: string;
  /** Sorted. */
  members: string[];
}

export interface CommentFact extends Range {
  kind: "todo" | "licence" | "suppression" | "code";
  /** First 200 characters, without comment marks. */
  text: string;
}

export interface CatchFact extends Range {
  /** `empty`: no statement and no comment inside; `commented`: only a comment; `rethrow`, `handled`. */
  kind: "empty" | "commented" | "rethrow" | "handled";
  /** What is caught, as written; empty when everything is. */
  catches: string;
  function: number;
}

/** A test case or suite, found by the conventions of the language's test frameworks. */
export interface TestFact extends Range {
  name: string;
  skipped: boolean;
  assertions: number;
  mocks: number;
}

export interface ParseNote {
  /**
   * `syntax_error`: a part could not be read, the rest was; `timeout`, `parser_died`: only lines are known;
   * `invalid_utf8`: what could not be decoded counts as unknown characters; `check_failed`: one check found nothing because it broke.
   */
  code: string;
  line: number;
  message: string;
}

/**
 * All that one pass over one blob gives, without knowing its path: the same blob may stand at many
 * paths. Whether it is a test, generated or vendored is decided later, at the join.
 */
export interface FileFacts {
  language: LanguageId;
  lines: LineCounts;
  functions: FunctionFact[];
  symbols: SymbolFact[];
  imports: ImportFact[];
  exports: ExportFact[];
  calls: CallFact[];
  comments: CommentFact[];
  catches: CatchFact[];
  conditions: ConditionFact[];
  member_uses: MemberUseFact[];
  tests: TestFact[];
  /** Every identifier in the file with how often it occurs (definitions included). */
  identifiers: Record<string, number>;
  /**
   * Words of letters, digits, `_`, `$` inside string literals of at most 200 characters, each once, sorted: names that
   * code may reach by string (reflection, routes, `getattr`). Symbols of Ruby and words in documentation comments too.
   */
  string_words: string[];
  /** Module or package the file says it belongs to (`package a.b;`, `namespace X`, `package main`); else empty. */
  package_name: string;
  /** True when a header comment says that the file is generated. */
  generated_header: boolean;
  /**
   * For clone detection: one 32-bit hash per token that counts (no comments, no imports, no licence
   * header); identifiers and literals each fold to one hash per kind, so renamed copies are equal.
   */
  tokens: Uint32Array;
  /** The line of each token, same length as `tokens`. */
  token_lines: Uint32Array;
  /** The same tokens with identifiers and literals kept apart: equal only for identical text. */
  exact_tokens: Uint32Array;
  notes: ParseNote[];
}
