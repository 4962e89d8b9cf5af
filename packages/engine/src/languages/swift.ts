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
  isInField,
  none,
  outermostOfType,
  parentOf,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import { cStyle, nestedSlashStar } from "./comment-syntax.ts";
import type { Callee, Declared, Language } from "./language.ts";

const accessorNames: Readonly<Record<string, string>> = {
  computed_property: "get",
  computed_getter: "get",
  computed_setter: "set",
  computed_modify: "modify",
  willset_clause: "willSet",
  didset_clause: "didSet",
};

function bare(name: string): string {
  return name.replaceAll("`", "");
}

function boundName(table: SyntaxTable, pattern: number): string {
  return bare(textOf(table, childInField(table, pattern, "bound_identifier")));
}

function functionName(table: SyntaxTable, node: number): string {
  const type = typeOf(table, node);
  const accessor = accessorNames[type];
  if (accessor !== undefined) return accessor;
  switch (type) {
    case "function_declaration":
    case "protocol_function_declaration":
      return bare(textOf(table, childInField(table, node, "name")));
    case "init_declaration":
      return "init";
    case "deinit_declaration":
      return "deinit";
    default: {
      const around = parentOf(table, node);
      if (typeOf(table, around) !== "property_declaration" || !isInField(table, node, "value")) return "";
      return boundName(table, childInField(table, around, "name"));
    }
  }
}

function functionBody(table: SyntaxTable, node: number): number {
  switch (typeOf(table, node)) {
    case "lambda_literal":
      return node;
    case "computed_property":
      // With `get` and `set` inside it is only their frame.
      return childOfType(table, node, "computed_getter", "computed_setter", "computed_modify") === none
        ? node
        : none;
    case "computed_getter":
    case "computed_setter":
    case "computed_modify":
    case "willset_clause":
    case "didset_clause":
      return node;
    default:
      return childInField(table, node, "body");
  }
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  const type = typeOf(table, node);
  if (type === "computed_setter" || type === "willset_clause" || type === "didset_clause")
    return { count: type === "computed_setter" ? 1 : 0, booleans: 0 };
  const list =
    type === "lambda_literal"
      ? childOfType(
          table,
          childOfType(table, node, "lambda_function_type"),
          "lambda_function_type_parameters",
        )
      : node;
  const parameters = childrenOfType(table, list, "parameter", "lambda_parameter");
  const booleans = parameters.filter((parameter) => /:\s*Bool$/.test(textOf(table, parameter)));
  return { count: parameters.length, booleans: booleans.length };
}

/** The attributes and keywords before a declaration. */
function modifiersOf(table: SyntaxTable, node: number): number {
  return childOfType(table, node, "modifiers");
}

function visibilityWord(table: SyntaxTable, node: number): string {
  const words = childrenOfType(table, modifiersOf(table, node), "visibility_modifier");
  // `private(set)` restricts writing alone.
  return words.map((word) => textOf(table, word)).find((word) => !word.includes("(")) ?? "";
}

function declarationKind(table: SyntaxTable, node: number): string {
  return textOf(table, childInField(table, node, "declaration_kind"));
}

function visibility(
  table: SyntaxTable,
  node: number,
): Pick<SymbolFact, "visibility" | "exported"> & { visibility: SymbolFact["visibility"] } {
  let word = visibilityWord(table, node);
  if (word === "") {
    // Members of an extension or a protocol, and the cases of an enumeration, are as visible as that is.
    const owner = ancestorOfType(table, node, "class_declaration", "protocol_declaration");
    const kind = declarationKind(table, owner);
    if (kind === "extension" || kind === "protocol" || typeOf(table, node) === "enum_entry")
      word = visibilityWord(table, owner);
  }
  const result =
    word === "private" || word === "fileprivate"
      ? "private"
      : word === "public" || word === "open"
        ? "public"
        : "package";
  return { visibility: result, exported: result !== "private" };
}

function attributes(table: SyntaxTable, node: number): string[] {
  return childrenOfType(table, modifiersOf(table, node), "attribute").map((attribute) => {
    const text = textOf(table, attribute);
    const name = text.slice(1).replace(/[(<\s][\s\S]*$/, "");
    return name === "Test" && /\.disabled\b/.test(text) ? "Test.disabled" : name;
  });
}

function property(table: SyntaxTable, node: number): Declared[] {
  if (typeOf(table, childInField(table, node, "value")) === "lambda_literal") return [];
  const inType = typeOf(table, parentOf(table, node)).endsWith("_body");
  const isStatic = /\b(?:static|class)\b/.test(textOf(table, modifiersOf(table, node)));
  const isLet = textOf(table, childOfType(table, node, "value_binding_pattern")) === "let";
  const kind = isLet && (isStatic || !inType) ? "constant" : inType ? "field" : "variable";
  return childrenOfType(table, node, "pattern").flatMap((pattern) => {
    const own = boundName(table, pattern);
    const names =
      own === ""
        ? outermostOfType(table, pattern, "simple_identifier")
            .filter((name) => isInField(table, name, "bound_identifier"))
            .map((name) => bare(textOf(table, name)))
        : [own];
    return names.map((name): Declared => ({ name, kind, node }));
  });
}

function visitImport(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const path = textOf(table, childOfType(table, node, "identifier")).replaceAll(/\s/g, "");
  // `import struct Module.Name` takes one declaration, `import Module` all of them.
  const one = childOfType(
    table,
    node,
    "class",
    "struct",
    "enum",
    "protocol",
    "func",
    "var",
    "let",
    "typealias",
  );
  const dot = one === none ? -1 : path.lastIndexOf(".");
  const name = dot < 0 ? "*" : path.slice(dot + 1);
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: dot < 0 ? path : path.slice(0, dot),
    names: [name],
    locals: [name],
    kind: /@_exported\b/.test(textOf(table, modifiersOf(table, node))) ? "reexport" : "import",
    type_only: false,
  });
}

function argumentsOf(table: SyntaxTable, node: number): number {
  const suffix = childOfType(table, node, "call_suffix", "constructor_suffix");
  const list = childOfType(table, suffix, "value_arguments");
  // Only closures behind the name: they are the arguments.
  return list === none ? suffix : list;
}

function call(table: SyntaxTable, node: number): Callee | null {
  const callee = firstChild(table, node);
  if (typeOf(table, callee) === "simple_identifier")
    return { name: bare(textOf(table, callee)), receiver: none, arguments: argumentsOf(table, node) };
  if (typeOf(table, callee) !== "navigation_expression") return null;
  const suffix = childOfType(table, callee, "navigation_suffix");
  const name = childInField(table, suffix, "suffix");
  if (typeOf(table, name) !== "simple_identifier") return null;
  return {
    name: bare(textOf(table, name)),
    receiver: childInField(table, callee, "target"),
    arguments: argumentsOf(table, node),
  };
}

function labelledJump(table: SyntaxTable, node: number): boolean {
  return (
    /^(?:break|continue)$/.test(textOf(table, firstChild(table, node)).slice(0, 8)) &&
    childInField(table, node, "result") !== none
  );
}

/** lizard takes `?` behind a word (`Int?`, `a?.b`, `try?`) for a part of it; any other counts. */
function questionMark(table: SyntaxTable, node: number): number {
  const at = table.start[node] ?? 0;
  return table.last[node] === node && !/[\w?]/.test(table.source.charAt(at - 1)) ? 1 : 0;
}

function blank(text: string): string {
  return " ".repeat(text.length);
}

/**
 * What the grammar does not know: both branches of `#if` are code, `#available` is a condition that holds, macros
 * are called like functions, raw strings are plain ones, an empty tuple is a value, and words that say how a call is made or a parameter is
 * passed are left out, as are the types that `throws` may name.
 */
function mend(source: string): string {
  return source
    .replaceAll(/^[ \t]*#(?:if|elseif|else|endif|warning|error|sourceLocation)\b[^\r\n]*/gm, blank)
    .replaceAll(/#(?:un)?available\s*\([^()]*\)/g, (text) => "true".padEnd(text.length))
    .replaceAll(/#"([^\r\n]{0,1000}?)"#/g, (_text, inner: string) => {
      const plain = inner.replaceAll(/\\(?!#\()|"/g, "'").replaceAll("\\#(", " \\(");
      return ` "${plain}" `;
    })
    .replaceAll(/#(?!externalMacro)(?=[A-Za-z_])/g, " ")
    .replaceAll(/(?<=\bthrows)\s*\([\w.<> ]+\)/g, blank)
    .replaceAll(/(?<=\bfor)\s+(?:try\s+)?await(?=\s)/g, blank)
    .replaceAll(/\bnonisolated\s*\(\w+\)|\b(?:await|unsafe)(?=\s+[\w.(])/g, blank)
    .replaceAll(
      /(:\s*)((?:(?:consuming|borrowing|sending|isolated)\s+)+)(?=[\w@[(])/g,
      (_text, before: string, words: string) => before + blank(words),
    )
    .replaceAll(/(@\w+)\(\)/g, (_text, name: string) => `${name}  `)
    .replaceAll(
      /([(,:=]\s*|\breturn\s+)\(\)(?!\s*(?:->|throws|async|rethrows|=))/g,
      (_text, before: string) => `${before}0 `,
    );
}

export const swift: Language = {
  id: "swift",
  name: "Swift",
  extensions: [".swift"],
  filenames: [],
  interpreters: ["swift"],
  comments: {
    ...cStyle,
    block: [nestedSlashStar],
    strings: [{ open: '"""', close: '"""', escape: "\\", multiline: true }, ...cStyle.strings],
  },
  grammars: ["swift"],
  grammarsFor: () => ["swift"],
  mend,
  nodes: {
    functions: {
      function_declaration: "function",
      init_declaration: "constructor",
      deinit_declaration: "method",
      computed_property: "accessor",
      computed_getter: "accessor",
      computed_setter: "accessor",
      computed_modify: "accessor",
      willset_clause: "accessor",
      didset_clause: "accessor",
      lambda_literal: "lambda",
    },
    signatures: { protocol_function_declaration: "method" },
    types: {
      class_declaration: "class",
      protocol_declaration: "interface",
      typealias_declaration: "type",
    },
    containers: {
      // An extension adds to a type that is declared elsewhere.
      class_declaration: (table, node) =>
        declarationKind(table, node) === "extension"
          ? textOf(table, childInField(table, node, "name")).replace(/<[\s\S]*$/, "")
          : "",
      // What reads and writes a property is named after it.
      property_declaration: (table, node) =>
        childOfType(table, node, "computed_property", "willset_didset_block") === none
          ? ""
          : boundName(table, childOfType(table, node, "pattern")),
      subscript_declaration: () => "subscript",
    },
    comments: ["comment", "multiline_comment"],
    identifiers: ["simple_identifier", "type_identifier"],
    strings: ["line_string_literal", "multi_line_string_literal", "raw_string_literal"],
    interpolations: ["interpolated_expression"],
    literals: [
      "integer_literal",
      "hex_literal",
      "oct_literal",
      "bin_literal",
      "real_literal",
      "regex_literal",
      "line_str_text",
      "multi_line_str_text",
      "raw_str_part",
      "raw_str_end_part",
      "str_escaped_char",
    ],
    ifs: ["if_statement"],
    elseIfs: [],
    elses: ["else"],
    loops: ["for_statement", "while_statement", "repeat_while_statement"],
    // A `guard` is one decision with one way out: its `else` adds nothing.
    switches: ["switch_statement", "guard_statement"],
    catches: ["catch_block"],
    ternaries: ["ternary_expression"],
    binaries: [
      "conjunction_expression",
      "disjunction_expression",
      "comparison_expression",
      "equality_expression",
      "infix_expression",
      "additive_expression",
      "multiplicative_expression",
      "nil_coalescing_expression",
      "range_expression",
      "bitwise_operation",
    ],
    groups: ["tuple_expression"],
    throws: ["throw_keyword"],
  },
  functions: {
    name: functionName,
    kind: (table, node, kind) =>
      kind === "function" && typeOf(table, parentOf(table, node)).endsWith("_body") ? "method" : kind,
    body: functionBody,
    parameters: parametersOf,
    receiver: () => null,
  },
  symbols: {
    typeName: (table, node) =>
      declarationKind(table, node) === "extension"
        ? ""
        : bare(textOf(table, childInField(table, node, "name"))),
    typeKind: (table, node, kind) => (declarationKind(table, node) === "enum" ? "enum" : kind),
    bases: (table, node) =>
      childrenOfType(table, node, "inheritance_specifier").map((one) =>
        textOf(table, childInField(table, one, "inherits_from")).replace(/<[\s\S]*$/, ""),
      ),
    declarations: {
      property_declaration: property,
      protocol_property_declaration: (table, node) => [
        { name: boundName(table, childInField(table, node, "name")), kind: "field", node },
      ],
      enum_entry: (table, node) =>
        [...childrenOf(table, node)]
          .filter((child) => isInField(table, child, "name"))
          .map((name) => ({ name: bare(textOf(table, name)), kind: "constant", node })),
    },
    visibility: (table, node, { inFunction }) => {
      const own = visibility(table, node);
      return { visibility: own.visibility, exported: own.exported && !inFunction };
    },
    decorators: attributes,
    outermost: (_table, node) => node,
    isDocComment: (text) => /^\/\/\/|^\/\*\*/.test(text),
    hasInnerDoc: () => false,
  },
  calls: {
    call_expression: call,
    constructor_expression: (table, node) => ({
      name: textOf(table, childInField(table, node, "constructed_type"))
        .replace(/[<[?][\s\S]*$/, "")
        .replace(/^.*\./, ""),
      receiver: none,
      arguments: argumentsOf(table, node),
    }),
    macro_invocation: (table, node) => ({
      name: textOf(table, childOfType(table, node, "simple_identifier")),
      receiver: none,
      arguments: argumentsOf(table, node),
    }),
  },
  modules: { imports: { import_declaration: visitImport }, exports: {}, packageName: {} },
  catchParts: {
    catch_block: (table, node) => ({
      body: childOfType(table, node, "statements"),
      catches: textOf(table, childInField(table, node, "error")),
    }),
  },
  complexity: {
    // `??` is a token of its own for lizard, and `default`, `where` and `repeat` are none of its words.
    decisions: ["if", "guard", "for", "while", "case", "&&", "||"],
    extraDecisions: { catch_block: () => 1, "?": questionMark },
    decisionWords: { types: [], words: [] },
    opaque: ["interpolated_expression", "directive"],
    directives: {},
    fromBody: false,
    folded: ["lambda_literal"],
    listsAnonymous: [],
    logical: { "&&": "and", "||": "or" },
    flatOperators: true,
    elseParents: [],
    isLabelledJump: { control_transfer_statement: labelledJump },
    isWrapper: () => false,
    implicitSelf: true,
    overloads: true,
  },
  tests: {
    isTestPath: (path) => /(?:^|\/)\w*Tests?\/|(?:Tests?|Spec)\.swift$/.test(path),
    isTestFunction: (name, decorators) =>
      /^test(?:[A-Z_\d]|$)/.test(name) || decorators.some((decorator) => /^Test\b/.test(decorator)),
    testCall: /^[fx]?(?:it|describe|context)$/,
    skipped: /^x(?:it|describe|context)$|^Test\.disabled$/,
    assertions:
      /^(?:XCTAssert\w*|XCTFail|XCTUnwrap|expect|require|confirmation|assert\w*|wait|fulfillment|fail)$/,
    assertionNodes: [],
    mocks: /^(?:mock\w*|stub\w*|given|spy\w*)$/,
  },
  isDocString: () => false,
  naming: {
    type: "PascalCase",
    function: "camelCase",
    method: "camelCase",
    constant: "camelCase",
    variable: "camelCase",
  },
  selves: ["self", "Self", "super"],
  moduleSeparator: ".",
  entryPoints: ["main"],
  absent: {
    refinements: "The grammar has a node type for every construct",
    "complexity.directives":
      "A condition of `#if` is no expression in the grammar: `complexity.opaque` hides it",
    filenames: "No file is Swift by its whole name",
    "nodes.elseIfs": "`else if` is an `if` after `else`",
    "modules.exports": "Access levels say what is visible",
    "modules.packageName": "The module follows from the file's place",
    "complexity.decisionWords": "Decisions are keywords and operators",
    "complexity.elseParents": "The `else` of `guard` is a part of it",
    "complexity.listsAnonymous": "lizard lists no closures",
    "tests.assertionNodes": "Assertions are calls and macros",
  },
  refinements: {},
};
