import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { SymbolFact } from "../model/file-facts.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  ancestorOfType,
  childInField,
  childOfType,
  childrenOf,
  childrenOfType,
  none,
  parentOf,
  previousSibling,
  stringValue,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import { cStyle } from "./comment-syntax.ts";
import type { Callee, Declared, Language } from "./language.ts";
import { mendMacros } from "./mend-macros.ts";

const wrappers =
  /^(?:pointer_declarator|reference_declarator|parenthesized_declarator|array_declarator|init_declarator|attributed_declarator)$/;
const keywords = /^(?:if|for|while|switch|return|sizeof|do|else|catch)$/;
const testMacro =
  /^(?:TEST|TEST_F|TEST_P|TYPED_TEST|TEST_CASE|SCENARIO|BOOST_AUTO_TEST_CASE|BOOST_FIXTURE_TEST_CASE)$/;

/** What a declarator declares, without the pointers, references and arrays around it. */
function innerDeclarator(table: SyntaxTable, declarator: number): number {
  let at = declarator;
  for (let level = 0; level < 16 && wrappers.test(typeOf(table, at)); level += 1) {
    const inner = childInField(table, at, "declarator");
    at =
      inner === none
        ? childOfType(
            table,
            at,
            "identifier",
            "field_identifier",
            "function_declarator",
            "pointer_declarator",
            "type_identifier",
          )
        : inner;
  }
  return at;
}

/** The function declarator of a definition or declaration, or `none`. */
function functionDeclarator(table: SyntaxTable, node: number): number {
  const inner = innerDeclarator(table, childInField(table, node, "declarator"));
  return typeOf(table, inner) === "function_declarator" ? inner : none;
}

/** The parts of a qualified name, template arguments left out. */
function nameParts(table: SyntaxTable, node: number): string[] {
  const parts: string[] = [];
  let at = node;
  for (let level = 0; level < 16 && typeOf(table, at) === "qualified_identifier"; level += 1) {
    parts.push(textOf(table, childInField(table, at, "scope")).replace(/<[\s\S]*$/, ""));
    at = childInField(table, at, "name");
  }
  const last = typeOf(table, at) === "template_function" ? childInField(table, at, "name") : at;
  parts.push(textOf(table, last).replaceAll(/\s+/g, " "));
  return parts.filter((part) => part !== "");
}

function functionName(table: SyntaxTable, node: number): string {
  if (typeOf(table, node) === "lambda_expression") {
    const around = parentOf(table, node);
    return typeOf(table, around) === "init_declarator"
      ? textOf(table, innerDeclarator(table, childInField(table, around, "declarator")))
      : "";
  }
  const declarator = functionDeclarator(table, node);
  const name = nameParts(table, childInField(table, declarator, "declarator")).at(-1) ?? "";
  // Where a macro confuses the parser it reads `else if (...) {` as a function.
  if (keywords.test(name)) return "";
  return testMacro.test(name)
    ? `${name}${textOf(table, childInField(table, declarator, "parameters")).replaceAll(/\s+/g, "")}`
    : name;
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  const declarator =
    typeOf(table, node) === "lambda_expression"
      ? childInField(table, node, "declarator")
      : functionDeclarator(table, node);
  const list = childInField(table, declarator, "parameters");
  const parameters = childrenOfType(
    table,
    list,
    "parameter_declaration",
    "optional_parameter_declaration",
    "variadic_parameter_declaration",
    "...",
  );
  if (parameters.length === 1 && textOf(table, parameters[0] ?? none) === "void")
    return { count: 0, booleans: 0 };
  const booleans = parameters.filter((parameter) =>
    /^(?:bool|_Bool|BOOL)$/.test(textOf(table, childInField(table, parameter, "type"))),
  );
  return { count: parameters.length, booleans: booleans.length };
}

function receiver(table: SyntaxTable, node: number): { type: string; self: string } | null {
  const parts = nameParts(table, childInField(table, functionDeclarator(table, node), "declarator"));
  const type = parts.at(-2);
  return type === undefined ? null : { type, self: "this" };
}

function accessOf(table: SyntaxTable, node: number): SymbolFact["visibility"] {
  const list = parentOf(table, node);
  let at = previousSibling(table, node);
  for (let guard = 0; guard < 400 && at !== none; guard += 1) {
    if (typeOf(table, at) === "access_specifier") {
      const word = textOf(table, at);
      return word === "private" || word === "protected" ? word : "public";
    }
    at = previousSibling(table, at);
  }
  return typeOf(table, parentOf(table, list)) === "class_specifier" ? "private" : "public";
}

function isStatic(table: SyntaxTable, node: number): boolean {
  return childrenOfType(table, node, "storage_class_specifier").some(
    (one) => textOf(table, one) === "static",
  );
}

function variables(table: SyntaxTable, node: number): Declared[] {
  const owner = typeOf(table, parentOf(table, node));
  const isField = owner === "field_declaration_list";
  if (
    !isField &&
    !/^(?:translation_unit|declaration_list|linkage_specification|preproc_if|preproc_ifdef|preproc_else)$/.test(
      owner,
    )
  )
    return [];
  const constant = childrenOfType(table, node, "type_qualifier").some((one) =>
    textOf(table, one).startsWith("const"),
  );
  return [...childrenOf(table, node)]
    .filter((child) => table.fieldNames[table.field[child] ?? 0] === "declarator")
    .flatMap((child): Declared[] => {
      const inner = innerDeclarator(table, child);
      const type = typeOf(table, inner);
      if (type === "function_declarator") {
        const name = nameParts(table, childInField(table, inner, "declarator")).at(-1) ?? "";
        return isField && name !== "" && !name.startsWith("(") ? [{ name, kind: "method", node }] : [];
      }
      if (!type.endsWith("identifier")) return [];
      return [
        { name: textOf(table, inner), kind: isField ? "field" : constant ? "constant" : "variable", node },
      ];
    });
}

function visitInclude(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const path = childInField(table, node, "path");
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: typeOf(table, path) === "string_literal" ? stringValue(table, path) : textOf(table, path),
    names: [],
    locals: [],
    kind: "include",
    type_only: false,
  });
}

function call(table: SyntaxTable, node: number): Callee | null {
  const callee = childInField(table, node, "function");
  const args = childInField(table, node, "arguments");
  switch (typeOf(table, callee)) {
    case "identifier":
      return { name: textOf(table, callee), receiver: none, arguments: args };
    case "field_expression":
      return {
        name: textOf(table, childInField(table, callee, "field")).replace(/<[\s\S]*$/, ""),
        receiver: childInField(table, callee, "argument"),
        arguments: args,
      };
    case "qualified_identifier": {
      const parts = nameParts(table, callee);
      return {
        name: (parts.at(-1) ?? "").replace(/<[\s\S]*$/, ""),
        receiver: childInField(table, callee, "scope"),
        arguments: args,
      };
    }
    case "template_function":
      return { name: textOf(table, childInField(table, callee, "name")), receiver: none, arguments: args };
    default:
      return null;
  }
}

/** `&&` of an expression; of a reference it counts but where a value follows or a type is defined. */
function doubleAnd(table: SyntaxTable, node: number): number {
  if (typeOf(table, parentOf(table, node)) === "binary_expression") return 1;
  return ancestorOfType(
    table,
    node,
    "init_declarator",
    "type_definition",
    "compound_statement",
    "for_range_loop",
    "parameter_list",
  ) === ancestorOfType(table, node, "init_declarator", "type_definition")
    ? 0
    : 1;
}

export const cFamilyNodes = {
  comments: ["comment"],
  identifiers: ["identifier", "field_identifier", "type_identifier", "statement_identifier"],
  strings: ["string_literal", "system_lib_string"],
  interpolations: [],
  literals: ["number_literal", "char_literal", "character", "preproc_arg", "escape_sequence"],
  ifs: ["if_statement"],
  elseIfs: [],
  elses: ["else_clause"],
  switches: ["switch_statement"],
  ternaries: ["conditional_expression"],
  binaries: ["binary_expression"],
  groups: ["parenthesized_expression"],
} as const;

/** What C and C++ have in common. */
export const cFamily = {
  interpreters: [],
  comments: cStyle,
  mend: mendMacros,
  functions: {
    name: functionName,
    kind: (table, node, kind) => {
      if (kind !== "function") return kind;
      const parts = nameParts(table, childInField(table, functionDeclarator(table, node), "declarator"));
      const name = parts.at(-1) ?? "";
      const owner =
        typeOf(table, parentOf(table, node)) === "field_declaration_list"
          ? parentOf(table, parentOf(table, node))
          : none;
      const type =
        owner === none
          ? parts.at(-2)
          : textOf(table, childInField(table, owner, "name")).replace(/<[\s\S]*$/, "");
      if (type === undefined) return kind;
      return name === type ? "constructor" : "method";
    },
    body: (table, node) => {
      const body = childInField(table, node, "body");
      // `= default` and `= delete` are no bodies.
      return body === none ? childOfType(table, node, "compound_statement", "try_statement") : body;
    },
    parameters: parametersOf,
    receiver,
  },
  symbols: {
    typeName: (table, node) => {
      // A type that is only mentioned (`struct a *b`) declares nothing.
      if (childInField(table, node, "body") === none && typeOf(table, node) !== "type_definition") return "";
      const own = childInField(table, node, "name");
      if (own !== none) return textOf(table, own).replace(/<[\s\S]*$/, "");
      if (typeOf(table, node) !== "type_definition") return "";
      const declarator = innerDeclarator(table, childInField(table, node, "declarator"));
      return typeOf(table, declarator).endsWith("identifier") ? textOf(table, declarator) : "";
    },
    typeKind: (_table, _node, kind) => kind,
    bases: (table, node) =>
      [...childrenOf(table, childOfType(table, node, "base_class_clause"))]
        .filter((one) => /type|identifier/.test(typeOf(table, one)))
        .map((one) =>
          textOf(table, one)
            .replace(/<[\s\S]*$/, "")
            .replace(/^.*::/, ""),
        ),
    declarations: {
      declaration: variables,
      field_declaration: variables,
      enumerator: (table, node) => [
        { name: textOf(table, childInField(table, node, "name")), kind: "constant", node },
      ],
      preproc_def: (table, node) => [
        { name: textOf(table, childInField(table, node, "name")), kind: "macro", node },
      ],
      preproc_function_def: (table, node) => [
        { name: textOf(table, childInField(table, node, "name")), kind: "macro", node },
      ],
    },
    visibility: (table, node, { inType, inFunction }) => {
      const isMember = typeOf(table, parentOf(table, node)) === "field_declaration_list";
      const visibility = isMember
        ? accessOf(table, node)
        : !inType && isStatic(table, node)
          ? "private"
          : "public";
      return { visibility, exported: visibility !== "private" && !inFunction };
    },
    decorators: () => [],
    outermost: (table, node) => {
      const around = parentOf(table, node);
      return typeOf(table, around) === "template_declaration" || typeOf(table, around) === "type_definition"
        ? around
        : node;
    },
    isDocComment: (text) => /^(?:\/\*[*!]|\/\/[/!])/.test(text),
    hasInnerDoc: () => false,
  },
  calls: { call_expression: call },
  modules: { imports: { preproc_include: visitInclude }, exports: {}, packageName: {} },
  complexity: {
    // Directives count as well, `#ifndef` does not; `default` does not.
    decisions: ["if", "for", "while", "case", "||", "#if", "#ifdef", "#elif"],
    extraDecisions: {
      "?": () => 1,
      "&&": doubleAnd,
    },
    decisionWords: { types: [], words: [] },
    opaque: [],
    directives: {
      preproc_if: "if",
      preproc_ifdef: "if",
      preproc_elif: "else",
      preproc_elifdef: "else",
      preproc_else: "else",
    },
    fromBody: true,
    folded: ["lambda_expression", "function_definition"],
    listsAnonymous: [],
    logical: { "&&": "and", "||": "or", and: "and", or: "or" },
    flatOperators: false,
    elseParents: [],
    isLabelledJump: { goto_statement: () => true },
    isWrapper: () => false,
    implicitSelf: true,
    overloads: true,
  },
  tests: {
    isTestPath: (path) =>
      /(?:^|\/)(?:tests?|unittests?|gtest)\/|(?:^|[_/-])(?:unit)?tests?\.(?:c|cc|cpp|cxx)$|_unittest\.cc$/i.test(
        path,
      ),
    isTestFunction: (name) =>
      /^(?:TEST|TEST_F|TEST_P|TYPED_TEST|TEST_CASE|SCENARIO|BOOST_\w+)\(/.test(name) ||
      name.startsWith("test_"),
    testCall: null,
    skipped: /^DISABLED_/,
    assertions:
      /^(?:ASSERT_\w+|EXPECT_\w+|REQUIRE\w*|CHECK\w*|BOOST_\w+|TEST_ASSERT\w*|assert\w*|ck_assert\w*|CU_ASSERT\w*)$/,
    assertionNodes: [],
    mocks: /^(?:EXPECT_CALL|ON_CALL|MOCK_\w+|NiceMock|StrictMock)$/,
  },
  isDocString: () => false,
  naming: { type: "any", function: "any", method: "any", constant: "any", variable: "any" },
  selves: ["this"],
  moduleSeparator: "/",
  entryPoints: ["main", "WinMain"],
} satisfies Partial<Language>;
