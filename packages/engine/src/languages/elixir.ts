import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { SymbolFact } from "../model/file-facts.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  ancestorOfType,
  childInField,
  childOfType,
  childrenOf,
  childrenOfType,
  firstChild,
  none,
  outermostOfType,
  parentOf,
  previousSibling,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import { hashStyle } from "./comment-syntax.ts";
import type { Callee, Declared, Language } from "./language.ts";

// What calls of these names are: Elixir's constructs are macros.
const callTypes: Readonly<Record<string, string>> = {
  def: "def_call",
  defp: "def_call",
  defmacro: "def_call",
  defmacrop: "def_call",
  defguard: "def_call",
  defguardp: "def_call",
  defdelegate: "def_call",
  defmodule: "module_call",
  defprotocol: "protocol_call",
  defimpl: "impl_call",
  defstruct: "struct_call",
  defexception: "struct_call",
  if: "if_call",
  unless: "if_call",
  case: "switch_call",
  cond: "switch_call",
  receive: "switch_call",
  with: "with_call",
  for: "loop_call",
  alias: "import_call",
  import: "import_call",
  require: "import_call",
  use: "import_call",
};

function target(table: SyntaxTable, node: number): string {
  const name = childInField(table, node, "target");
  return typeOf(table, name) === "identifier" ? textOf(table, name) : "";
}

function argumentsOf(table: SyntaxTable, node: number): number {
  return childOfType(table, node, "arguments");
}

/** The arguments in order, without punctuation. */
function argumentList(table: SyntaxTable, node: number): number[] {
  return [...childrenOf(table, argumentsOf(table, node))].filter((child) => /^\w/.test(typeOf(table, child)));
}

function refineCall(table: SyntaxTable, node: number): string {
  const around = parentOf(table, node);
  if (typeOf(table, around) === "arguments" && typeOf(table, parentOf(table, around)) === "def_call") {
    return firstArgument(table, around) === node ? "def_head" : "";
  }
  // `def f(x) when x > 0`
  if (typeOf(table, around) === "binary_operator" && childInField(table, around, "left") === node) {
    const holder = parentOf(table, around);
    if (
      typeOf(table, parentOf(table, holder)) === "def_call" &&
      firstArgument(table, holder) === around &&
      textOf(table, childInField(table, around, "operator")) === "when"
    )
      return "def_head";
  }
  if (typeOf(table, around).endsWith("attribute")) return "attribute_call";
  if (ancestorOfType(table, node, "type_attribute") !== none) return "type_call";
  const type = callTypes[target(table, node)] ?? "";
  // A variable or function may bear these names; only the macro takes arguments or a block.
  return type !== "" && (argumentsOf(table, node) !== none || childOfType(table, node, "do_block") !== none)
    ? type
    : "";
}

function firstArgument(table: SyntaxTable, list: number): number {
  for (const child of childrenOf(table, list)) if (/^\w/.test(typeOf(table, child))) return child;
  return none;
}

function refineAttribute(table: SyntaxTable, node: number): string {
  if (textOf(table, childInField(table, node, "operator")) !== "@") return "";
  const operand = childInField(table, node, "operand");
  if (typeOf(table, operand) !== "call") return "";
  const name = target(table, operand);
  if (/^(?:spec|type|typep|opaque|callback|macrocallback)$/.test(name)) return "type_attribute";
  if (!/^(?:moduledoc|doc)$/.test(name)) return "attribute";
  return /^@(?:module)?doc\s+(?:~[sScC])?(?:"""|''')/.test(textOf(table, node).slice(0, 40))
    ? "doc_attribute"
    : "attribute";
}

function refineClause(table: SyntaxTable, node: number): string {
  const around = parentOf(table, node);
  switch (typeOf(table, around)) {
    case "rescue_block":
    case "catch_block":
      return "catch_clause";
    case "do_block":
      return typeOf(table, parentOf(table, around)) === "switch_call" ? "case_clause" : "";
    case "else_block":
      return "case_clause";
    default:
      return "";
  }
}

/** True for the branch of an `if`, not of a `with` or `try`. */
function ofIf(table: SyntaxTable, node: number, levels: number): boolean {
  let at = node;
  for (let level = 0; level < levels; level += 1) at = parentOf(table, at);
  return typeOf(table, at) === "if_call";
}

/** What a definition defines: `f(x)` in `def f(x) when x > 0, do: x`. */
function headOf(table: SyntaxTable, node: number): number {
  const head = argumentList(table, node)[0] ?? none;
  return typeOf(table, head) === "binary_operator" &&
    textOf(table, childInField(table, head, "operator")) === "when"
    ? childInField(table, head, "left")
    : head;
}

function functionName(table: SyntaxTable, node: number): string {
  if (typeOf(table, node) === "anonymous_function") {
    const around = parentOf(table, node);
    const left = childInField(table, around, "left");
    return typeOf(table, around) === "binary_operator" &&
      typeOf(table, left) === "identifier" &&
      textOf(table, childInField(table, around, "operator")) === "="
      ? textOf(table, left)
      : "";
  }
  const head = headOf(table, node);
  switch (typeOf(table, head)) {
    case "def_head":
      return target(table, head);
    case "identifier":
      return textOf(table, head);
    case "binary_operator":
    case "unary_operator":
      return textOf(table, childInField(table, head, "operator"));
    default:
      return "";
  }
}

/** The value behind `do:`, or the block. */
function bodyOf(table: SyntaxTable, node: number): number {
  if (typeOf(table, node) === "anonymous_function") return node;
  const block = childOfType(table, node, "do_block");
  if (block !== none) return block;
  const pairs = childrenOfType(
    table,
    childOfType(table, argumentsOf(table, node), "keywords"),
    "pair",
    "else_pair",
  );
  const pair = pairs.find((one) => textOf(table, childInField(table, one, "key")).startsWith("do:"));
  return pair === undefined ? none : childInField(table, pair, "value");
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  let list: number[];
  if (typeOf(table, node) === "anonymous_function") {
    const left = childInField(table, childOfType(table, node, "stab_clause"), "left");
    const holder = typeOf(table, left) === "binary_operator" ? childInField(table, left, "left") : left;
    list = [...childrenOf(table, holder)].filter((child) => /^\w/.test(typeOf(table, child)));
  } else {
    const head = headOf(table, node);
    list =
      typeOf(table, head) === "binary_operator"
        ? [childInField(table, head, "left"), childInField(table, head, "right")]
        : argumentList(table, head);
  }
  const booleans = list.filter((one) => /\\\\\s*(?:true|false)$/.test(textOf(table, one)));
  return { count: list.length, booleans: booleans.length };
}

/** The attributes that stand right before a definition, the last first. */
function* attributesBefore(table: SyntaxTable, node: number): Generator<number> {
  let at = previousSibling(table, node);
  for (let guard = 0; guard < 20 && typeOf(table, at).endsWith("attribute"); guard += 1) {
    yield at;
    at = previousSibling(table, at);
  }
}

function attributeName(table: SyntaxTable, node: number): string {
  return target(table, childInField(table, node, "operand"));
}

function moduleName(table: SyntaxTable, node: number): string {
  const name = argumentList(table, node)[0] ?? none;
  return typeOf(table, name) === "alias" ? textOf(table, name) : "";
}

/** `defimpl Store.Show, for: Order`: `Store.Show.Order`, as the compiler names it. */
function implName(table: SyntaxTable, node: number): string {
  const protocol = moduleName(table, node);
  const type = /\bfor:\s*([\w.]+)/.exec(textOf(table, argumentsOf(table, node)))?.[1];
  return type === undefined ? protocol : `${protocol}.${type}`;
}

function attribute(table: SyntaxTable, node: number): Declared[] {
  const operand = childInField(table, node, "operand");
  const name = target(table, operand);
  if (typeOf(table, node) === "attribute")
    return /^(?:moduledoc|doc|typedoc|impl|behaviour|deprecated|tag|moduletag|describetag|derive|dialyzer|compile|on_load|before_compile|after_compile|external_resource|enforce_keys|optional_callbacks|shortdoc|since|vsn|inline)$/.test(
      name,
    )
      ? []
      : [{ name, kind: "constant", node }];
  if (!/^(?:type|typep|opaque)$/.test(name)) return [];
  const written = /^[a-z_]\w*/.exec(textOf(table, argumentsOf(table, operand)).trim())?.[0];
  return written === undefined ? [] : [{ name: written, kind: "type", node }];
}

function structFields(table: SyntaxTable, node: number): Declared[] {
  const list = argumentsOf(table, node);
  return outermostOfType(table, list, "atom", "keyword").map((name) => ({
    name: textOf(table, name).replaceAll(/^:|:\s*$/g, ""),
    kind: "field",
    node,
  }));
}

function visitImport(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const word = target(table, node);
  const [first = none, options = none] = argumentList(table, node);
  const text = textOf(table, first).replaceAll(/\s/g, "");
  const group = /^([\w.]+)\.\{([\w.,]*)\}$/.exec(text);
  const names =
    group === null ? [text] : (group[2] ?? "").split(",").map((name) => `${group[1] ?? ""}.${name}`);
  const as = /\bas:\s*(\w+)/.exec(textOf(table, options))?.[1];
  for (const specifier of names) {
    if (!/^[A-Z_][\w.]*$/.test(specifier)) continue;
    const local = word === "import" ? "*" : (as ?? specifier.replace(/^.*\./, ""));
    const isBound = word === "alias" || word === "import" || as !== undefined;
    facts.imports.push({
      line: facts.lineOf(node),
      specifier,
      names: isBound ? ["*"] : [],
      locals: isBound ? [local] : [],
      kind: word === "use" ? "use" : word === "require" ? "require" : "import",
      type_only: false,
    });
  }
}

function call(table: SyntaxTable, node: number): Callee | null {
  const callee = childInField(table, node, "target");
  const args = argumentsOf(table, node);
  if (typeOf(table, callee) === "identifier") {
    const name = textOf(table, callee);
    // `@tag :skip` stands before the test that it skips.
    if (name === "test" || name === "describe") {
      for (const before of attributesBefore(table, node)) {
        if (/^@(?:tag|describetag)\s+:?skip\b/.test(textOf(table, before)))
          return { name, receiver: before, arguments: args };
      }
    }
    return { name, receiver: none, arguments: args };
  }
  if (typeOf(table, callee) !== "dot") return null;
  const name = childInField(table, callee, "right");
  if (typeOf(table, name) !== "identifier") return null;
  const receiver = childInField(table, callee, "left");
  // `order.total` reads a field; only modules are called without parentheses.
  if (args === none && typeOf(table, receiver) !== "alias") return null;
  return { name: textOf(table, name), receiver, arguments: args };
}

/** Elixir. lizard does not know it: its rules are applied by analogy with its other languages. */
export const elixir: Language = {
  id: "elixir",
  name: "Elixir",
  extensions: [".ex", ".exs"],
  filenames: [],
  interpreters: ["elixir"],
  comments: {
    ...hashStyle,
    strings: [{ open: '"""', close: '"""', escape: "\\", multiline: true }, ...hashStyle.strings],
  },
  grammars: ["elixir"],
  grammarsFor: () => ["elixir"],
  refinements: {
    call: {
      types: [...new Set(Object.values(callTypes)), "def_head", "type_call", "attribute_call"],
      of: refineCall,
    },
    unary_operator: { types: ["attribute", "doc_attribute", "type_attribute"], of: refineAttribute },
    stab_clause: { types: ["case_clause", "catch_clause"], of: refineClause },
    else_block: {
      types: ["if_else_block"],
      of: (table, node) => (ofIf(table, node, 2) ? "if_else_block" : ""),
    },
    pair: {
      types: ["else_pair"],
      of: (table, node) =>
        textOf(table, firstChild(table, node)).startsWith("else:") && ofIf(table, node, 3) ? "else_pair" : "",
    },
  },
  nodes: {
    functions: { def_call: "function", anonymous_function: "lambda" },
    signatures: {},
    types: { module_call: "namespace", protocol_call: "interface" },
    containers: { impl_call: implName },
    // As cloc has it: documentation in a text of several lines is comment.
    comments: ["comment", "doc_attribute"],
    identifiers: ["identifier", "alias"],
    strings: ["string", "charlist", "sigil"],
    interpolations: ["interpolation"],
    literals: ["integer", "float", "atom", "keyword", "char", "quoted_content", "escape_sequence"],
    ifs: ["if_call"],
    elseIfs: [],
    elses: ["if_else_block", "else_pair"],
    loops: ["loop_call"],
    switches: ["switch_call", "with_call"],
    catches: ["catch_clause"],
    ternaries: [],
    binaries: ["binary_operator"],
    groups: ["block"],
    throws: [],
  },
  functions: {
    name: functionName,
    kind: (_table, _node, kind) => kind,
    body: bodyOf,
    parameters: parametersOf,
    receiver: () => null,
  },
  symbols: {
    typeName: moduleName,
    typeKind: (_table, _node, kind) => kind,
    bases: () => [],
    declarations: { attribute, type_attribute: attribute, struct_call: structFields },
    visibility: (table, node, { inFunction }) => {
      const word =
        typeOf(table, node) === "def_call"
          ? target(table, node)
          : typeOf(table, node) === "type_attribute"
            ? attributeName(table, node)
            : "";
      const isPrivate =
        /^(?:defp|defmacrop|defguardp|typep)$/.test(word) || typeOf(table, node) === "attribute";
      const visibility: SymbolFact["visibility"] = isPrivate ? "private" : "public";
      return { visibility, exported: !isPrivate && !inFunction };
    },
    decorators: (table, node) =>
      [...attributesBefore(table, node)]
        .map((before) => attributeName(table, before))
        .filter((name) => name === "impl" || name === "deprecated"),
    outermost: (table, node) => {
      let outermost = node;
      for (const before of attributesBefore(table, node))
        if (typeOf(table, before) !== "doc_attribute") outermost = before;
      return outermost;
    },
    isDocComment: (text) => /^@doc\b/.test(text),
    hasInnerDoc: (table, node) => {
      const isModule = /^(?:module|protocol)_call$/.test(typeOf(table, node));
      const before = isModule
        ? childrenOf(table, childOfType(table, node, "do_block"))
        : attributesBefore(table, node);
      const documents = isModule ? /^@moduledoc\s+(?:~\w)?["']/ : /^@(?:type)?doc\s+(?:~\w)?["']/;
      for (const one of before) if (documents.test(textOf(table, one).slice(0, 40))) return true;
      return false;
    },
  },
  calls: { call },
  modules: { imports: { import_call: visitImport }, exports: {}, packageName: {} },
  catchParts: {
    catch_clause: (table, node) => ({
      body: childInField(table, node, "right"),
      catches: textOf(table, childInField(table, node, "left")),
    }),
  },
  complexity: {
    decisions: ["&&", "||", "and", "or"],
    extraDecisions: {
      if_call: () => 1,
      loop_call: () => 1,
      catch_clause: () => 1,
      // The clause that takes everything is the `default`.
      case_clause: (table, node) =>
        /^(?:_\w*|true)$/.test(textOf(table, childInField(table, node, "left"))) ? 0 : 1,
      // Each match may fail.
      with_call: (table, node) =>
        argumentList(table, node).filter(
          (one) => textOf(table, childInField(table, one, "operator")) === "<-",
        ).length,
      anonymous_function: (table, node) => Math.max(0, childrenOfType(table, node, "stab_clause").length - 1),
    },
    decisionWords: { types: [], words: [] },
    opaque: [],
    directives: {},
    fromBody: false,
    folded: ["anonymous_function"],
    listsAnonymous: [],
    logical: { "&&": "and", and: "and", "||": "or", or: "or" },
    flatOperators: false,
    elseParents: ["do_block", "keywords"],
    isLabelledJump: {},
    isWrapper: () => false,
    implicitSelf: false,
    overloads: "clauses",
  },
  tests: {
    isTestPath: (path) => /_test\.exs$|(?:^|\/)test\//.test(path),
    isTestFunction: () => false,
    testCall: /^(?:@(?:describe)?tag:?skip.*\.)?(?:test|describe|property|feature)$/,
    skipped: /^@(?:describe)?tag:?skip/,
    assertions: /^(?:assert\w*|refute\w*|flunk|catch_\w+)$/,
    assertionNodes: [],
    mocks: /^(?:expect|stub|stub_with|with_mock\w*|verify!)$/,
  },
  isDocString: () => false,
  naming: {
    type: "PascalCase",
    function: "snake_case",
    method: "snake_case",
    constant: "snake_case",
    variable: "snake_case",
  },
  selves: ["__MODULE__"],
  moduleSeparator: ".",
  entryPoints: ["start", "main"],
  absent: {
    filenames: "No file is Elixir by its whole name",
    "nodes.signatures": "A head without a body is the same node",
    "nodes.elseIfs": "`else if` is an `if` inside an `else`",
    "nodes.ternaries": "`if` is the conditional expression",
    "nodes.throws": "`raise` is a function",
    "modules.exports": "`defp` says what is not visible",
    "modules.packageName": "A file may hold several modules",
    "complexity.decisionWords": "Decisions are operators and macros",
    "complexity.opaque": "Code in strings is code",
    "complexity.directives": "There is no conditional compilation by directives",
    "complexity.listsAnonymous": "lizard lists no lambdas",
    "complexity.isLabelledJump": "There are no jumps",
    "tests.assertionNodes": "Assertions are calls",
  },
};
