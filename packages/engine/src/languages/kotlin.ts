import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  childInField,
  childOfType,
  childrenOf,
  childrenOfType,
  firstChild,
  none,
  outermostOfType,
  parentOf,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import { cStyle, nestedSlashStar } from "./comment-syntax.ts";
import type { Callee, Declared, Language } from "./language.ts";

function nameOf(table: SyntaxTable, node: number): string {
  return textOf(table, childOfType(table, node, "identifier")).replaceAll("`", "");
}

function functionName(table: SyntaxTable, node: number): string {
  switch (typeOf(table, node)) {
    case "function_declaration":
      return textOf(table, childInField(table, node, "name")).replaceAll("`", "");
    case "secondary_constructor":
      return "constructor";
    case "getter":
      return "get";
    case "setter":
      return "set";
    default: {
      let around = parentOf(table, node);
      if (typeOf(table, around) === "annotated_lambda" || typeOf(table, around) === "labeled_expression")
        around = parentOf(table, around);
      if (typeOf(table, around) !== "property_declaration") return "";
      return textOf(
        table,
        childOfType(table, childOfType(table, around, "variable_declaration"), "identifier"),
      );
    }
  }
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  if (typeOf(table, node) === "setter") return { count: 1, booleans: 0 };
  const list = childOfType(table, node, "function_value_parameters", "lambda_parameters");
  const parameters = childrenOfType(
    table,
    list,
    "parameter",
    "variable_declaration",
    "multi_variable_declaration",
  );
  const booleans = parameters.filter((parameter) => /:\s*Boolean$/.test(textOf(table, parameter)));
  return { count: parameters.length, booleans: booleans.length };
}

function modifiers(table: SyntaxTable, node: number): string {
  return textOf(table, childOfType(table, node, "modifiers"));
}

function annotations(table: SyntaxTable, node: number): string[] {
  return childrenOfType(table, childOfType(table, node, "modifiers"), "annotation").map((one) =>
    textOf(table, one)
      .replace(/^@\s*(?:\w+:)?/, "")
      .replace(/[(<\s][\s\S]*$/, ""),
  );
}

function property(table: SyntaxTable, node: number): Declared[] {
  if (childOfType(table, node, "lambda_literal", "anonymous_function") !== none) return [];
  const holder = childOfType(table, node, "variable_declaration", "multi_variable_declaration");
  const inType = /class_body/.test(typeOf(table, parentOf(table, node)));
  const constant = /\bconst\b/.test(modifiers(table, node));
  return outermostOfType(table, parentOf(table, holder), "variable_declaration")
    .slice(0, typeOf(table, holder) === "variable_declaration" ? 1 : 16)
    .map((variable) => ({
      name: nameOf(table, variable),
      kind: constant ? "constant" : inType ? "field" : "variable",
      node,
    }));
}

function visitImport(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const path = textOf(table, childOfType(table, node, "qualified_identifier", "identifier")).replaceAll(
    /[\s`]/g,
    "",
  );
  const all = childOfType(table, node, "*") !== none;
  const names = childrenOfType(table, node, "identifier");
  const alias = childOfType(table, node, "as") === none ? "" : textOf(table, names.at(-1) ?? none);
  const dot = path.lastIndexOf(".");
  const name = all ? "*" : path.slice(dot + 1);
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: all || dot < 0 ? path : path.slice(0, dot),
    names: [name],
    locals: [alias === "" ? name : alias],
    kind: "import",
    type_only: false,
  });
}

function call(table: SyntaxTable, node: number): Callee | null {
  const callee = firstChild(table, node);
  const args = childOfType(table, node, "value_arguments", "annotated_lambda");
  switch (typeOf(table, callee)) {
    case "identifier":
      return { name: textOf(table, callee), receiver: none, arguments: args };
    case "navigation_expression": {
      const parts = [...childrenOf(table, callee)];
      const name = parts.at(-1) ?? none;
      if (typeOf(table, name) !== "identifier") return null;
      return { name: textOf(table, name), receiver: parts[0] ?? none, arguments: args };
    }
    default:
      return null;
  }
}

/** `name<Type> { ... }`, which the grammar reads as two comparisons. */
function genericCall(table: SyntaxTable, node: number): Callee | null {
  const [left, mark, right] = childrenOf(table, node);
  if (left === undefined || mark === undefined || right === undefined) return null;
  if (typeOf(table, right) !== "lambda_literal" || typeOf(table, mark) !== ">") return null;
  if (typeOf(table, left) !== "binary_expression") return null;
  const [callee, open] = childrenOf(table, left);
  if (callee === undefined || open === undefined || typeOf(table, open) !== "<") return null;
  switch (typeOf(table, callee)) {
    case "identifier":
      return { name: textOf(table, callee), receiver: none, arguments: right, count: 1 };
    case "navigation_expression": {
      const parts = [...childrenOf(table, callee)];
      return {
        name: textOf(table, parts.at(-1) ?? none),
        receiver: parts[0] ?? none,
        arguments: right,
        count: 1,
      };
    }
    default:
      return null;
  }
}

// Before a declaration these say nothing that the parser needs, but alone behind an annotation they make it read
// an expression.
const declarationWords =
  /\b(annotation|const|operator|expect|actual|value|data)(?=\s+(?:class|interface|object|val|var|fun)\b)/g;
const harmless: Readonly<Record<string, string>> = {
  annotation: "public    ",
  const: "final",
  operator: "public  ",
  expect: "public",
  actual: "public",
  value: "final",
  data: "open",
};
// Words that are keywords in some places only, where they are names.
const softNames =
  /\b(?:annotation|data|inner|open|final|by|value|operator|const|actual|expect|infix|inline|external|enum|sealed|abstract|suspend|vararg|where|get|set)(?=\s?(?:[.,)\]]|[=!]=|[-+*/]?=\s|&&|\|\||\?[.:]))/g;

function mend(source: string): string {
  return source
    .replaceAll(declarationWords, (word) => harmless[word] ?? word)
    .replaceAll(softNames, (word) => `${word.slice(0, -1)}_`);
}

/** `break@label` and `continue@label`. */
function labelledJump(table: SyntaxTable, node: number): boolean {
  return /^(?:break|continue)@/.test(textOf(table, firstChild(table, node)));
}

export const kotlin: Language = {
  id: "kotlin",
  name: "Kotlin",
  extensions: [".kt", ".kts", ".ktm"],
  filenames: [],
  interpreters: ["kotlin"],
  comments: {
    ...cStyle,
    block: [nestedSlashStar],
    strings: [{ open: '"""', close: '"""', escape: "", multiline: true }, ...cStyle.strings],
  },
  grammars: ["kotlin"],
  grammarsFor: () => ["kotlin"],
  mend,
  nodes: {
    functions: {
      function_declaration: "function",
      secondary_constructor: "constructor",
      getter: "accessor",
      setter: "accessor",
      anonymous_function: "lambda",
      lambda_literal: "lambda",
    },
    signatures: {},
    types: {
      class_declaration: "class",
      object_declaration: "class",
      companion_object: "class",
      type_alias: "type",
    },
    containers: {
      // Getters and setters are named after their property.
      property_declaration: (table, node) =>
        childOfType(table, node, "getter", "setter") === none
          ? ""
          : textOf(table, childOfType(table, childOfType(table, node, "variable_declaration"), "identifier")),
    },
    comments: ["line_comment", "block_comment", "shebang"],
    identifiers: ["identifier"],
    strings: ["string_literal", "multiline_string_literal"],
    interpolations: ["interpolation"],
    namesInStrings: /(?<!\\)\$([A-Za-z_]\w*)/g,
    literals: ["number_literal", "float_literal", "character_literal", "string_content", "escape_sequence"],
    ifs: ["if_expression"],
    elseIfs: [],
    elses: ["else"],
    loops: ["for_statement", "while_statement", "do_while_statement"],
    switches: ["when_expression"],
    catches: ["catch_block"],
    ternaries: [],
    binaries: ["binary_expression"],
    groups: ["parenthesized_expression"],
    throws: ["throw_expression"],
  },
  functions: {
    name: functionName,
    kind: (table, node, kind) =>
      kind === "function" && typeOf(table, parentOf(table, node)).endsWith("class_body") ? "method" : kind,
    body: (table, node) => {
      if (typeOf(table, node) === "lambda_literal") return node;
      const body = childOfType(table, node, "function_body", "block");
      // A secondary constructor may only call another one.
      return body === none && typeOf(table, node) === "secondary_constructor" ? node : body;
    },
    parameters: parametersOf,
    receiver: () => null,
  },
  symbols: {
    typeName: (table, node) => {
      const name = childInField(table, node, "name");
      const own = name === none ? childOfType(table, node, "identifier") : name;
      return own === none && typeOf(table, node) === "companion_object"
        ? "Companion"
        : textOf(table, own).replaceAll("`", "");
    },
    typeKind: (table, node, kind) => {
      if (typeOf(table, node) !== "class_declaration") return kind;
      if (childOfType(table, node, "interface") !== none) return "interface";
      return childOfType(table, node, "enum_class_body") === none && !/\benum\b/.test(modifiers(table, node))
        ? "class"
        : "enum";
    },
    bases: (table, node) =>
      childrenOfType(table, childOfType(table, node, "delegation_specifiers"), "delegation_specifier").map(
        (one) => textOf(table, one).replace(/[(<{\s][\s\S]*$/, ""),
      ),
    declarations: {
      property_declaration: property,
      class_parameter: (table, node) =>
        childOfType(table, node, "val", "var") === none
          ? []
          : [{ name: nameOf(table, node), kind: "field", node }],
      enum_entry: (table, node) => [{ name: nameOf(table, node), kind: "constant", node }],
    },
    visibility: (table, node, { inFunction }) => {
      const words = modifiers(table, node);
      const visibility = /\bprivate\b/.test(words)
        ? "private"
        : /\bprotected\b/.test(words)
          ? "protected"
          : /\binternal\b/.test(words)
            ? "package"
            : "public";
      return { visibility, exported: visibility !== "private" && !inFunction };
    },
    decorators: annotations,
    outermost: (_table, node) => node,
    isDocComment: (text) => text.startsWith("/**"),
    hasInnerDoc: () => false,
  },
  calls: { call_expression: call, binary_expression: genericCall },
  modules: {
    imports: { import: visitImport },
    exports: {},
    packageName: {
      package_header: (table, node) =>
        textOf(table, childOfType(table, node, "qualified_identifier", "identifier")).replaceAll(
          /[\s`]/g,
          "",
        ),
    },
  },
  catchParts: {
    catch_block: (table, node) => ({
      body: childOfType(table, node, "block"),
      catches: textOf(table, childOfType(table, node, "user_type")),
    }),
  },
  complexity: {
    // Elvis counts, safe calls do not; a `when` counts its arrows but one.
    decisions: ["if", "for", "while", "catch", "&&", "||", "?:"],
    extraDecisions: {
      when_expression: (table, node) => Math.max(0, childrenOfType(table, node, "when_entry").length - 1),
    },
    decisionWords: { types: [], words: [] },
    // A string with code inside is one token.
    opaque: ["interpolation"],
    directives: {},
    fromBody: false,
    folded: ["lambda_literal"],
    listsAnonymous: ["anonymous_function"],
    logical: { "&&": "and", "||": "or" },
    flatOperators: false,
    elseParents: [],
    isLabelledJump: { labeled_expression: labelledJump },
    isWrapper: () => false,
    implicitSelf: true,
    overloads: true,
  },
  tests: {
    isTestPath: (path) =>
      /(?:^|\/)src\/(?:\w*[tT]est|androidTest|testFixtures)\/|(?:^|\/)tests?\/|(?:Test|Tests|Spec|IT)\.kt$/.test(
        path,
      ),
    isTestFunction: (_name, decorators) =>
      decorators.some((name) => /(?:^|\.)(?:Test|ParameterizedTest|RepeatedTest|TestFactory)$/.test(name)),
    testCall: null,
    skipped: /(?:^|\.)(?:Disabled\w*|Ignore)$/,
    assertions: /^(?:assert\w*|fail|verify\w*|expect\w*|should\w*|check)$/,
    assertionNodes: [],
    mocks: /^(?:mock\w*|spy\w*|every|coEvery|whenever|given|doReturn)$/,
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
    filenames: "No file is Kotlin by its whole name",
    "nodes.signatures": "A function without a body is the same node",
    "nodes.elseIfs": "`else if` is an `if` after `else`",
    "nodes.ternaries": "`if` is the conditional expression",
    "modules.exports": "Modifiers say what is visible",
    "complexity.decisionWords": "Keywords cannot be names",
    "complexity.elseParents": "The `else` of `when` is one of its branches",
    "tests.assertionNodes": "Assertions are calls",
  },
};
