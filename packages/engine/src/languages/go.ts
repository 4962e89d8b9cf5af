import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  ancestorOfType,
  childInField,
  childOfType,
  childrenOf,
  childrenOfType,
  none,
  parentOf,
  stringValue,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import { cStyle } from "./comment-syntax.ts";
import type { Callee, Declared, Language } from "./language.ts";

function functionName(table: SyntaxTable, node: number): string {
  const own = childInField(table, node, "name");
  if (own !== none) return textOf(table, own);
  // A literal that is the only value given to one name.
  const list = parentOf(table, node);
  const around = typeOf(table, list) === "expression_list" ? parentOf(table, list) : list;
  switch (typeOf(table, around)) {
    case "short_var_declaration":
    case "assignment_statement": {
      const left = childInField(table, around, "left");
      const names = [...childrenOf(table, left)].filter((name) => typeOf(table, name) !== ",");
      if (names.length !== 1 || typeOf(table, names[0] ?? none) !== "identifier") return "";
      return textOf(table, names[0] ?? none);
    }
    case "var_spec": {
      const names = childrenOfType(table, around, "identifier");
      return names.length === 1 ? textOf(table, names[0] ?? none) : "";
    }
    default:
      return "";
  }
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  let count = 0;
  let booleans = 0;
  for (const parameter of childrenOfType(
    table,
    childInField(table, node, "parameters"),
    "parameter_declaration",
    "variadic_parameter_declaration",
  )) {
    const names = childrenOfType(table, parameter, "identifier").length;
    count += Math.max(1, names);
    if (textOf(table, childInField(table, parameter, "type")) === "bool") booleans += Math.max(1, names);
  }
  return { count, booleans };
}

function receiver(table: SyntaxTable, node: number): { type: string; self: string } | null {
  const list = childInField(table, node, "receiver");
  if (list === none) return null;
  const parameter = childOfType(table, list, "parameter_declaration");
  const type = textOf(table, childInField(table, parameter, "type"))
    .replace(/^[*(\s]+/, "")
    .replace(/[[)\s][\s\S]*$/, "");
  return { type, self: textOf(table, childInField(table, parameter, "name")) };
}

function isExportedName(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

function specNames(kind: Declared["kind"]) {
  return (table: SyntaxTable, node: number): Declared[] => {
    const values = childInField(table, node, "value");
    const literal = values !== none && childOfType(table, values, "func_literal") !== none;
    const names = childrenOfType(table, node, "identifier");
    if (literal && names.length === 1) return [];
    return names
      .filter((name) => textOf(table, name) !== "_")
      .map((name) => ({ name: textOf(table, name), kind, node }));
  };
}

function field(table: SyntaxTable, node: number): Declared[] {
  // Only the fields of a named struct, not those of a struct inside it.
  if (
    typeOf(table, ancestorOfType(table, node, "type_spec", "field_declaration", "var_spec")) !== "type_spec"
  )
    return [];
  const names = childrenOfType(table, node, "field_identifier");
  if (names.length > 0) return names.map((name) => ({ name: textOf(table, name), kind: "field", node }));
  const type = textOf(table, childInField(table, node, "type"))
    .replace(/^.*\./, "")
    .replace(/\[[\s\S]*$/, "");
  return type === "" ? [] : [{ name: type, kind: "field", node }];
}

function visitImport(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const alias = childInField(table, node, "name");
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: stringValue(table, childInField(table, node, "path")),
    names: ["*"],
    locals: [textOf(table, alias)],
    kind: "import",
    type_only: false,
  });
}

function call(table: SyntaxTable, node: number): Callee | null {
  let callee = childInField(table, node, "function");
  const args = childInField(table, node, "arguments");
  if (
    /^(?:parenthesized_expression|type_instantiation_expression|index_expression)$/.test(
      typeOf(table, callee),
    )
  ) {
    callee =
      childInField(table, callee, "operand") === none ? callee : childInField(table, callee, "operand");
  }
  switch (typeOf(table, callee)) {
    case "identifier":
      return { name: textOf(table, callee), receiver: none, arguments: args };
    case "selector_expression":
      return {
        name: textOf(table, childInField(table, callee, "field")),
        receiver: childInField(table, callee, "operand"),
        arguments: args,
      };
    default:
      return null;
  }
}

/** `if err != nil { ... }` is Go's catch. */
function errorCheck(table: SyntaxTable, node: number): { body: number; catches: string } | null {
  const condition = textOf(table, childInField(table, node, "condition"));
  if (condition.length > 60 || !/^\w*[eE]rr\w*\s*!=\s*nil$/.test(condition)) return null;
  const block = childInField(table, node, "consequence");
  const list = childOfType(table, block, "statement_list");
  return { body: list === none ? block : list, catches: condition.replace(/\s*!=.*$/, "") };
}

export const go: Language = {
  id: "go",
  name: "Go",
  extensions: [".go"],
  filenames: [],
  interpreters: [],
  comments: {
    ...cStyle,
    strings: [...cStyle.strings, { open: "`", close: "`", escape: "", multiline: true }],
  },
  grammars: ["go"],
  grammarsFor: () => ["go"],
  nodes: {
    functions: { function_declaration: "function", method_declaration: "method", func_literal: "lambda" },
    signatures: { method_elem: "method" },
    types: { type_spec: "type", type_alias: "type" },
    containers: {},
    comments: ["comment"],
    identifiers: ["identifier", "field_identifier", "type_identifier", "package_identifier", "label_name"],
    strings: ["interpreted_string_literal", "raw_string_literal"],
    interpolations: [],
    literals: ["int_literal", "float_literal", "imaginary_literal", "rune_literal"],
    ifs: ["if_statement"],
    elseIfs: [],
    elses: ["else"],
    loops: ["for_statement"],
    switches: ["expression_switch_statement", "type_switch_statement", "select_statement"],
    catches: [],
    ternaries: [],
    binaries: ["binary_expression"],
    groups: ["parenthesized_expression"],
    throws: [],
  },
  functions: {
    name: functionName,
    kind: (_table, _node, kind) => kind,
    body: (table, node) => childInField(table, node, "body"),
    parameters: parametersOf,
    receiver,
  },
  symbols: {
    typeName: (table, node) => textOf(table, childInField(table, node, "name")),
    typeKind: (table, node, kind) => {
      const type = typeOf(table, childInField(table, node, "type"));
      return type === "struct_type" ? "class" : type === "interface_type" ? "interface" : kind;
    },
    // Embedded types.
    bases: (table, node) => {
      const type = childInField(table, node, "type");
      const lists =
        typeOf(table, type) === "struct_type"
          ? childrenOfType(table, type, "field_declaration_list")
          : [type];
      return lists
        .flatMap((list) => childrenOfType(table, list, "field_declaration", "type_elem"))
        .filter((one) => childInField(table, one, "name") === none)
        .map((one) =>
          textOf(
            table,
            childInField(table, one, "type") === none ? one : childInField(table, one, "type"),
          ).replace(/^\*/, ""),
        );
    },
    declarations: {
      const_spec: specNames("constant"),
      var_spec: specNames("variable"),
      field_declaration: field,
    },
    visibility: (_table, _node, { name, inFunction }) => {
      const exported = !inFunction && isExportedName(name);
      return { visibility: exported ? "public" : "package", exported };
    },
    decorators: () => [],
    outermost: (table, node) => {
      const around = parentOf(table, node);
      return /^(?:type|const|var)_declaration$/.test(typeOf(table, around)) &&
        childOfType(table, around, "(") === none
        ? around
        : node;
    },
    isDocComment: (text) => !text.startsWith("//go:"),
    hasInnerDoc: () => false,
  },
  calls: { call_expression: call },
  modules: {
    imports: { import_spec: visitImport },
    exports: {},
    packageName: {
      package_clause: (table, node) => textOf(table, childOfType(table, node, "package_identifier")),
    },
  },
  catchParts: { if_statement: errorCheck },
  complexity: {
    // `default` does not count; a function literal is a function of its own.
    decisions: ["if", "for", "case", "&&", "||"],
    extraDecisions: {},
    decisionWords: { types: [], words: [] },
    opaque: [],
    directives: {},
    fromBody: false,
    folded: [],
    listsAnonymous: ["func_literal"],
    logical: { "&&": "and", "||": "or" },
    flatOperators: false,
    elseParents: [],
    isLabelledJump: {
      break_statement: (table, node) => childOfType(table, node, "label_name") !== none,
      continue_statement: (table, node) => childOfType(table, node, "label_name") !== none,
      goto_statement: () => true,
    },
    isWrapper: () => false,
    implicitSelf: false,
    overloads: false,
  },
  tests: {
    isTestPath: (path) => /_test\.go$|(?:^|\/)testdata\//.test(path),
    isTestFunction: (name) => /^(?:Test|Benchmark|Example|Fuzz)(?:$|\P{Ll})/u.test(name),
    testCall: null,
    skipped: /^Skip/,
    assertions:
      /^(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow|Equal|NotEqual|Nil|NotNil|NoError|True|False|Contains|Len|Empty|NotEmpty|ErrorIs|ErrorAs|ErrorContains|EqualError|Panics|Assert|Expect|Should|ElementsMatch|Zero|EqualValues|JSONEq|Greater|Less|IsType|Implements|Regexp|Eventually)$/,
    assertionNodes: [],
    mocks: /^(?:EXPECT|NewMock\w*|NewController|On|Patch|Mock\w*)$/,
  },
  isDocString: () => false,
  naming: { type: "any", function: "any", method: "any", constant: "any", variable: "camelCase" },
  selves: [],
  moduleSeparator: "/",
  entryPoints: ["main", "init"],
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    "complexity.directives": "There is no conditional compilation by directives",
    filenames: "No file is Go by its whole name",
    interpreters: "Go is compiled",
    "nodes.containers": "Names are qualified by types and functions only",
    "nodes.interpolations": "Strings of Go hold no code",
    "nodes.elseIfs": "`else if` is an `if` after `else`",
    "nodes.catches": "Go returns errors",
    "nodes.ternaries": "Go has no conditional expression",
    "nodes.throws": "Go returns errors",
    "modules.exports": "What is exported says its name",
    "complexity.extraDecisions": "Every decision is a keyword or operator",
    "complexity.decisionWords": "Keywords cannot be names",
    "complexity.opaque": "Strings of Go hold no code",
    "complexity.folded": "lizard lists function literals on their own",
    "complexity.elseParents": "Only an `if` has an `else`",
    "tests.assertionNodes": "Assertions are calls",
    selves: "Each method names its receiver",
  },
};
