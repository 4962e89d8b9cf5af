import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  childInField,
  childOfType,
  childrenOf,
  childrenOfType,
  none,
  nextSibling,
  parentOf,
  previousSibling,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import { doubleQuoted, nestedSlashStar } from "./comment-syntax.ts";
import type { Callee, Declared, Language } from "./language.ts";

function functionName(table: SyntaxTable, node: number): string {
  const own = childInField(table, node, "name");
  if (own !== none) return textOf(table, own);
  const around = parentOf(table, node);
  if (!/^(?:let_declaration|const_item|static_item)$/.test(typeOf(table, around))) return "";
  const pattern = childInField(table, around, "pattern");
  const name = pattern === none ? childInField(table, around, "name") : pattern;
  return typeOf(table, name) === "identifier" ? textOf(table, name) : "";
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  const list = childInField(table, node, "parameters");
  if (typeOf(table, node) === "closure_expression") {
    const count = [...childrenOf(table, list)].filter((child) => !/^[|,]$/.test(typeOf(table, child))).length;
    return { count, booleans: 0 };
  }
  const parameters = childrenOfType(table, list, "parameter", "variadic_parameter");
  const booleans = parameters.filter(
    (parameter) => textOf(table, childInField(table, parameter, "type")) === "bool",
  );
  return { count: parameters.length, booleans: booleans.length };
}

/** The first of the attributes before an item, comments between them aside, or the item. */
function outermost(table: SyntaxTable, node: number): number {
  let first = node;
  let at = node;
  for (let guard = 0; guard < 64; guard += 1) {
    at = previousSibling(table, at);
    const type = typeOf(table, at);
    if (type === "attribute_item") first = at;
    else if (type !== "line_comment" && type !== "block_comment") break;
  }
  return first;
}

/** Names of attributes; a condition (`cfg(test)`) is part of its name. */
function attributes(table: SyntaxTable, node: number): string[] {
  const found: string[] = [];
  for (let at = outermost(table, node); at !== node && at !== none; at = nextSibling(table, at)) {
    if (typeOf(table, at) !== "attribute_item") continue;
    const text = textOf(table, childOfType(table, at, "attribute"));
    found.push(/^cfg\s*\(/.test(text) ? text.replaceAll(/\s+/g, "") : text.replace(/\s*[=(][\s\S]*$/, ""));
  }
  return found;
}

function implTarget(table: SyntaxTable, node: number): string {
  return textOf(table, childInField(table, node, "type"))
    .replace(/<[\s\S]*$/, "")
    .replace(/^[&\s]*(?:mut\s+|dyn\s+)?/, "")
    .replace(/^.*::/, "");
}

/** The type whose `impl` holds a function. */
function receiver(table: SyntaxTable, node: number): { type: string; self: string } | null {
  const around = parentOf(table, parentOf(table, node));
  return typeOf(table, around) === "impl_item" ? { type: implTarget(table, around), self: "self" } : null;
}

function field(table: SyntaxTable, node: number): Declared[] {
  const name = childInField(table, node, "name");
  return name === none ? [] : [{ name: textOf(table, name), kind: "field", node }];
}

function named(kind: Declared["kind"]) {
  return (table: SyntaxTable, node: number): Declared[] =>
    typeOf(table, childInField(table, node, "value")) === "closure_expression"
      ? []
      : [{ name: textOf(table, childInField(table, node, "name")), kind, node }];
}

interface UseLeaf {
  path: string;
  name: string;
  local: string;
}

/** Every name that a `use` tree takes, with the module it takes it from. */
function useLeaves(table: SyntaxTable, node: number): UseLeaf[] {
  const leaves: UseLeaf[] = [];
  const pending: { node: number; prefix: string }[] = [{ node, prefix: "" }];
  while (pending.length > 0) {
    const next = pending.pop();
    if (next === undefined) break;
    const { node: at, prefix } = next;
    const join = (path: string): string => (prefix === "" ? path : `${prefix}::${path}`);
    const split = (path: string, local: string): void => {
      const whole = join(path);
      const cut = whole.lastIndexOf("::");
      const name = cut < 0 ? whole : whole.slice(cut + 2);
      const module = cut < 0 ? "" : whole.slice(0, cut);
      if (name === "self")
        leaves.push({
          path: module,
          name: "self",
          local: local === "" ? module.replace(/^.*::/, "") : local,
        });
      else leaves.push({ path: module === "" ? whole : module, name, local: local === "" ? name : local });
    };
    switch (typeOf(table, at)) {
      case "scoped_use_list": {
        const path = textOf(table, childInField(table, at, "path")).replaceAll(/\s/g, "");
        const list = childInField(table, at, "list");
        const inside = [...childrenOf(table, list)].filter((child) => !/^[{},]$/.test(typeOf(table, child)));
        for (const child of inside.toReversed())
          pending.push({ node: child, prefix: path === "" ? prefix : join(path) });
        break;
      }
      case "use_list":
        for (const child of [...childrenOf(table, at)]
          .filter((one) => !/^[{},]$/.test(typeOf(table, one)))
          .toReversed())
          pending.push({ node: child, prefix });
        break;
      case "use_as_clause":
        split(
          textOf(table, childInField(table, at, "path")).replaceAll(/\s/g, ""),
          textOf(table, childInField(table, at, "alias")),
        );
        break;
      case "use_wildcard": {
        const path = textOf(table, at)
          .replaceAll(/\s/g, "")
          .replace(/(?:::)?\*$/, "");
        leaves.push({ path: path === "" ? prefix : join(path), name: "*", local: "*" });
        break;
      }
      case "line_comment":
      case "block_comment":
        break;
      default:
        split(textOf(table, at).replaceAll(/\s/g, ""), "");
    }
  }
  return leaves;
}

function visitUse(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const reexport = childOfType(table, node, "visibility_modifier") !== none;
  const byPath = new Map<string, UseLeaf[]>();
  for (const leaf of useLeaves(table, childInField(table, node, "argument"))) {
    const known = byPath.get(leaf.path);
    if (known === undefined) byPath.set(leaf.path, [leaf]);
    else known.push(leaf);
  }
  for (const [path, leaves] of byPath) {
    facts.imports.push({
      line: facts.lineOf(node),
      specifier: path,
      names: leaves.map(({ name }) => name),
      locals: leaves.map(({ local }) => local),
      kind: reexport ? "reexport" : "use",
      type_only: false,
    });
  }
}

function visitMod(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  if (childInField(table, node, "body") !== none) return;
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: `self::${textOf(table, childInField(table, node, "name"))}`,
    names: [],
    locals: [],
    kind: "include",
    type_only: false,
  });
}

function visitExternCrate(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const name = textOf(table, childInField(table, node, "name"));
  const alias = childInField(table, node, "alias");
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: name,
    names: ["*"],
    locals: [alias === none ? name : textOf(table, alias)],
    kind: "use",
    type_only: false,
  });
}

function call(table: SyntaxTable, node: number): Callee | null {
  let callee = childInField(table, node, "function");
  const args = childInField(table, node, "arguments");
  if (typeOf(table, callee) === "generic_function") callee = childInField(table, callee, "function");
  switch (typeOf(table, callee)) {
    case "identifier":
      return { name: textOf(table, callee), receiver: none, arguments: args };
    case "field_expression":
      return {
        name: textOf(table, childInField(table, callee, "field")),
        receiver: childInField(table, callee, "value"),
        arguments: args,
      };
    case "scoped_identifier":
      return {
        name: textOf(table, childInField(table, callee, "name")),
        receiver: childInField(table, callee, "path"),
        arguments: args,
      };
    default:
      return null;
  }
}

function macroCall(table: SyntaxTable, node: number): Callee | null {
  return {
    name: textOf(table, childInField(table, node, "macro")).replace(/^.*::/, ""),
    receiver: none,
    arguments: none,
  };
}

/** Arms but one; in the tokens of a macro, where nothing is parsed, by their arrows. */
function macroArms(table: SyntaxTable, node: number): number {
  if (table.source[table.start[node] ?? 0] !== "{") return 0;
  const before = previousSibling(table, node);
  let at = before;
  for (let guard = 0; guard < 16 && at !== none; guard += 1) {
    if (typeOf(table, at) === "match") return Math.max(0, childrenOfType(table, node, "=>").length - 1);
    at = previousSibling(table, at);
  }
  return 0;
}

export const rust: Language = {
  id: "rust",
  name: "Rust",
  extensions: [".rs"],
  filenames: [],
  interpreters: ["rust-script"],
  comments: { line: ["//"], block: [nestedSlashStar], strings: [{ ...doubleQuoted, multiline: true }] },
  grammars: ["rust"],
  grammarsFor: () => ["rust"],
  nodes: {
    functions: { function_item: "function", closure_expression: "lambda" },
    signatures: { function_signature_item: "function" },
    types: {
      struct_item: "class",
      union_item: "class",
      enum_item: "enum",
      trait_item: "interface",
      type_item: "type",
      mod_item: "namespace",
      macro_definition: "macro",
    },
    containers: {},
    comments: ["line_comment", "block_comment"],
    identifiers: [
      "identifier",
      "type_identifier",
      "field_identifier",
      "shorthand_field_identifier",
      "metavariable",
    ],
    strings: ["string_literal", "raw_string_literal"],
    interpolations: [],
    literals: ["integer_literal", "float_literal", "char_literal", "boolean_literal"],
    ifs: ["if_expression"],
    elseIfs: [],
    // The keyword itself for `let ... else`.
    elses: ["else_clause", "else"],
    loops: ["for_expression", "while_expression", "loop_expression"],
    switches: ["match_expression"],
    catches: [],
    ternaries: [],
    binaries: ["binary_expression", "let_chain"],
    groups: ["parenthesized_expression"],
    throws: [],
  },
  functions: {
    name: functionName,
    kind: (table, node, kind) => {
      if (kind !== "function") return kind;
      return /^(?:impl_item|trait_item)$/.test(typeOf(table, parentOf(table, parentOf(table, node))))
        ? "method"
        : kind;
    },
    body: (table, node) => childInField(table, node, "body"),
    parameters: parametersOf,
    receiver,
  },
  symbols: {
    typeName: (table, node) => textOf(table, childInField(table, node, "name")),
    typeKind: (_table, _node, kind) => kind,
    bases: (table, node) =>
      [...childrenOf(table, childInField(table, node, "bounds"))]
        .filter((one) => /type|identifier/.test(typeOf(table, one)))
        .map((one) => textOf(table, one).replace(/<[\s\S]*$/, "")),
    declarations: {
      field_declaration: field,
      enum_variant: (table, node) => [
        { name: textOf(table, childInField(table, node, "name")), kind: "constant", node },
      ],
      const_item: named("constant"),
      static_item: named("variable"),
    },
    visibility: (table, node, { inFunction }) => {
      const word = textOf(table, childOfType(table, node, "visibility_modifier"));
      const around = parentOf(table, parentOf(table, node));
      // Items of a trait are as visible as the trait.
      const open =
        typeOf(table, around) === "trait_item" ||
        typeOf(table, node) === "enum_variant" ||
        (typeOf(table, around) === "impl_item" && childInField(table, around, "trait") !== none);
      const visibility =
        word === "pub" || open
          ? "public"
          : word.startsWith("pub") || word === "crate"
            ? "package"
            : "private";
      return { visibility, exported: visibility !== "private" && !inFunction };
    },
    decorators: attributes,
    outermost,
    isDocComment: (text) => /^(?:\/\/\/(?!\/)|\/\*\*(?!\*))/.test(text),
    hasInnerDoc: () => false,
  },
  calls: { call_expression: call, macro_invocation: macroCall },
  modules: {
    imports: { use_declaration: visitUse, mod_item: visitMod, extern_crate_declaration: visitExternCrate },
    exports: {},
    packageName: {},
  },
  catchParts: {},
  complexity: {
    // `?` counts, and so does each `where`; `loop` does not. A `match` counts its arms but one.
    decisions: ["if", "for", "while", "where", "&&", "||", "?"],
    extraDecisions: {
      match_block: (table, node) =>
        Math.max(0, childrenOfType(table, node, "match_arm", "last_match_arm").length - 1),
      token_tree: macroArms,
      // `let ... else`.
      let_declaration: (table, node) => (childInField(table, node, "alternative") === none ? 0 : 1),
      // `||` before a closure without parameters is the operator's token to lizard.
      closure_parameters: (table, node) => (textOf(table, node) === "||" ? 1 : 0),
    },
    decisionWords: { types: [], words: [] },
    opaque: [],
    directives: {},
    fromBody: false,
    folded: ["closure_expression"],
    listsAnonymous: [],
    logical: { "&&": "and", "||": "or" },
    flatOperators: false,
    elseParents: ["let_declaration"],
    isLabelledJump: {
      break_expression: (table, node) => childOfType(table, node, "label") !== none,
      continue_expression: (table, node) => childOfType(table, node, "label") !== none,
    },
    isWrapper: () => false,
    implicitSelf: false,
    overloads: false,
  },
  tests: {
    isTestPath: (path) => /(?:^|\/)(?:tests|benches)\/|(?:^|\/)(?:tests|test)\.rs$|_tests?\.rs$/.test(path),
    isTestFunction: (_name, decorators) =>
      decorators.some((name) => /(?:^|::)(?:test|bench|rstest|proptest|test_case|quickcheck)$/.test(name)),
    testCall: null,
    skipped: /^ignore$/,
    assertions: /^(?:assert\w*|debug_assert\w*|panic|prop_assert\w*|unreachable)$/,
    assertionNodes: [],
    mocks: /^(?:mock|automock|expect_\w+|returning)$/,
  },
  isDocString: () => false,
  naming: {
    type: "PascalCase",
    function: "snake_case",
    method: "snake_case",
    constant: "SCREAMING_SNAKE_CASE",
    variable: "snake_case",
  },
  selves: ["self", "Self"],
  moduleSeparator: "::",
  entryPoints: ["main"],
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    "complexity.directives": "There is no conditional compilation by directives",
    filenames: "No file is Rust by its whole name",
    "nodes.containers": "Modules are symbols; a method takes its type's name from its `impl`",
    "nodes.interpolations": "Strings of Rust hold names at most",
    "nodes.elseIfs": "`else if` is an `if` inside an `else`",
    "nodes.catches": "Rust returns errors",
    "nodes.ternaries": "`if` is the conditional expression",
    "nodes.throws": "Rust returns errors",
    "modules.exports": "Modifiers say what is visible",
    "modules.packageName": "A module is its path",
    catchParts: "Rust returns errors",
    "complexity.decisionWords": "Keywords cannot be names",
    "complexity.opaque": "Strings of Rust hold no code",
    "complexity.listsAnonymous": "lizard does not list closures",
    "tests.assertionNodes": "Assertions are macros",
  },
};
