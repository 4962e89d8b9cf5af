import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  childInField,
  childOfType,
  childrenOf,
  childrenOfType,
  none,
  parentOf,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import { cStyle } from "./comment-syntax.ts";
import type { Callee, Declared, Language } from "./language.ts";

function functionName(table: SyntaxTable, node: number): string {
  const own = childInField(table, node, "name");
  if (own !== none) return textOf(table, own);
  const around = parentOf(table, node);
  if (typeOf(table, around) === "variable_declarator")
    return textOf(table, childInField(table, around, "name"));
  return "";
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  const list = childInField(table, node, "parameters");
  if (typeOf(table, list) === "identifier") return { count: 1, booleans: 0 };
  const parameters = childrenOfType(table, list, "formal_parameter", "spread_parameter", "identifier");
  const booleans = parameters.filter(
    (parameter) => textOf(table, childInField(table, parameter, "type")) === "boolean",
  );
  return { count: parameters.length, booleans: booleans.length };
}

function modifiers(table: SyntaxTable, node: number): string[] {
  return [...childrenOf(table, childOfType(table, node, "modifiers"))].map((child) => textOf(table, child));
}

function annotations(table: SyntaxTable, node: number): string[] {
  return childrenOfType(table, childOfType(table, node, "modifiers"), "annotation", "marker_annotation").map(
    (one) => textOf(table, childInField(table, one, "name")),
  );
}

function field(table: SyntaxTable, node: number): Declared[] {
  const words = modifiers(table, node);
  const inInterface = typeOf(table, parentOf(table, node)) === "interface_body";
  const kind = inInterface || (words.includes("static") && words.includes("final")) ? "constant" : "field";
  return childrenOfType(table, node, "variable_declarator")
    .filter((declarator) => typeOf(table, childInField(table, declarator, "value")) !== "lambda_expression")
    .map((declarator) => ({ name: textOf(table, childInField(table, declarator, "name")), kind, node }));
}

function visitImport(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const path = textOf(table, childOfType(table, node, "scoped_identifier", "identifier")).replaceAll(
    /\s/g,
    "",
  );
  const all = childOfType(table, node, "asterisk") !== none;
  const dot = path.lastIndexOf(".");
  const name = all ? "*" : path.slice(dot + 1);
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: all || dot < 0 ? path : path.slice(0, dot),
    names: [name],
    locals: [name],
    kind: "import",
    type_only: false,
  });
}

function invocation(table: SyntaxTable, node: number): Callee | null {
  return {
    name: textOf(table, childInField(table, node, "name")),
    receiver: childInField(table, node, "object"),
    arguments: childInField(table, node, "arguments"),
  };
}

function creation(table: SyntaxTable, node: number): Callee | null {
  const name = textOf(table, childInField(table, node, "type"))
    .replace(/<[\s\S]*$/, "")
    .replace(/^.*\./, "");
  return { name, receiver: none, arguments: childInField(table, node, "arguments") };
}

export const java: Language = {
  id: "java",
  name: "Java",
  extensions: [".java", ".jav"],
  filenames: [],
  interpreters: [],
  comments: {
    ...cStyle,
    strings: [{ open: '"""', close: '"""', escape: "\\", multiline: true }, ...cStyle.strings],
  },
  grammars: ["java"],
  grammarsFor: () => ["java"],
  nodes: {
    functions: {
      method_declaration: "method",
      constructor_declaration: "constructor",
      compact_constructor_declaration: "constructor",
      lambda_expression: "lambda",
    },
    signatures: { annotation_type_element_declaration: "method" },
    types: {
      class_declaration: "class",
      interface_declaration: "interface",
      enum_declaration: "enum",
      record_declaration: "class",
      annotation_type_declaration: "interface",
    },
    containers: {},
    comments: ["line_comment", "block_comment"],
    identifiers: ["identifier", "type_identifier"],
    strings: ["string_literal"],
    interpolations: ["string_interpolation"],
    literals: [
      "decimal_integer_literal",
      "hex_integer_literal",
      "octal_integer_literal",
      "binary_integer_literal",
      "decimal_floating_point_literal",
      "hex_floating_point_literal",
      "character_literal",
    ],
    ifs: ["if_statement"],
    elseIfs: [],
    elses: ["else"],
    loops: ["for_statement", "enhanced_for_statement", "while_statement", "do_statement"],
    switches: ["switch_expression"],
    catches: ["catch_clause"],
    ternaries: ["ternary_expression"],
    binaries: ["binary_expression"],
    groups: ["parenthesized_expression"],
    throws: ["throw_statement"],
  },
  functions: {
    name: functionName,
    kind: (_table, _node, kind) => kind,
    body: (table, node) => childInField(table, node, "body"),
    parameters: parametersOf,
    receiver: () => null,
  },
  symbols: {
    typeName: (table, node) => textOf(table, childInField(table, node, "name")),
    typeKind: (_table, _node, kind) => kind,
    bases: (table, node) =>
      [
        childInField(table, node, "superclass"),
        childInField(table, node, "interfaces"),
        childOfType(table, node, "extends_interfaces"),
      ]
        .filter((one) => one !== none)
        .flatMap((one) => {
          const list = childOfType(table, one, "type_list");
          return Array.from(childrenOf(table, list === none ? one : list));
        })
        .filter((one) => /type/.test(typeOf(table, one)))
        .map((one) => textOf(table, one).replace(/<[\s\S]*$/, "")),
    declarations: {
      field_declaration: field,
      constant_declaration: field,
      enum_constant: (table, node) => [
        { name: textOf(table, childInField(table, node, "name")), kind: "constant", node },
      ],
    },
    visibility: (table, node, { inFunction }) => {
      const words = modifiers(table, node);
      const owner = typeOf(table, parentOf(table, node));
      const open =
        owner === "interface_body" ||
        owner === "annotation_type_body" ||
        typeOf(table, node) === "enum_constant";
      const visibility = words.includes("private")
        ? "private"
        : words.includes("protected")
          ? "protected"
          : words.includes("public") || open
            ? "public"
            : "package";
      return { visibility, exported: visibility !== "private" && !inFunction };
    },
    decorators: annotations,
    outermost: (_table, node) => node,
    isDocComment: (text) => text.startsWith("/**"),
    hasInnerDoc: () => false,
  },
  calls: {
    method_invocation: invocation,
    object_creation_expression: creation,
    explicit_constructor_invocation: (table, node) => ({
      name: textOf(table, childInField(table, node, "constructor")),
      receiver: none,
      arguments: childInField(table, node, "arguments"),
    }),
  },
  modules: {
    imports: { import_declaration: visitImport },
    exports: {},
    packageName: {
      package_declaration: (table, node) =>
        textOf(table, childOfType(table, node, "scoped_identifier", "identifier")).replaceAll(/\s/g, ""),
    },
  },
  catchParts: {
    catch_clause: (table, node) => ({
      body: childInField(table, node, "body"),
      catches: textOf(
        table,
        childOfType(table, childOfType(table, node, "catch_formal_parameter"), "catch_type"),
      ),
    }),
  },
  complexity: {
    // `for` both ways, `do` by its `while`; each `case` label once, `default` never; the wildcard of generics does not.
    decisions: ["if", "for", "while", "catch", "case", "&&", "||"],
    extraDecisions: {
      "?": (table, node) => (typeOf(table, parentOf(table, node)) === "ternary_expression" ? 1 : 0),
    },
    decisionWords: { types: [], words: [] },
    opaque: [],
    directives: {},
    fromBody: true,
    folded: ["lambda_expression"],
    listsAnonymous: [],
    logical: { "&&": "and", "||": "or" },
    flatOperators: false,
    elseParents: [],
    isLabelledJump: {
      break_statement: (table, node) => childOfType(table, node, "identifier") !== none,
      continue_statement: (table, node) => childOfType(table, node, "identifier") !== none,
    },
    isWrapper: () => false,
    implicitSelf: true,
    overloads: true,
  },
  tests: {
    isTestPath: (path) =>
      /(?:^|\/)src\/(?:test|androidTest|integrationTest|testFixtures|it)\/|(?:^|\/)tests?\/|(?:Test|Tests|TestCase|IT|Spec)\.java$/.test(
        path,
      ),
    isTestFunction: (_name, decorators) =>
      decorators.some((name) =>
        /(?:^|\.)(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Theory|Property)$/.test(
          name,
        ),
      ),
    testCall: null,
    skipped: /(?:^|\.)(?:Disabled\w*|Ignore)$/,
    assertions: /^(?:assert\w*|fail|verify\w*|expect\w*|andExpect|isEqualTo|should\w*|then)$/,
    assertionNodes: ["assert_statement"],
    mocks: /^(?:mock|spy|when|doReturn|doThrow|doNothing|doAnswer|given|willReturn|mockStatic|createMock)$/,
  },
  isDocString: () => false,
  naming: {
    type: "PascalCase",
    function: "camelCase",
    method: "camelCase",
    constant: "SCREAMING_SNAKE_CASE",
    variable: "camelCase",
  },
  selves: ["this", "super"],
  moduleSeparator: ".",
  entryPoints: ["main"],
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    "complexity.directives": "There is no conditional compilation by directives",
    "complexity.listsAnonymous": "lizard does not list lambdas",
    filenames: "No file is Java by its whole name",
    interpreters: "Java is compiled",
    "nodes.containers": "Names are qualified by types and methods only",
    "nodes.elseIfs": "`else if` is an `if` after `else`",
    "modules.exports": "Modifiers say what is visible",
    "complexity.decisionWords": "Keywords cannot be names",
    "complexity.opaque": "Strings of Java hold no code",
    "complexity.elseParents": "Only an `if` has an `else`",
  },
};
