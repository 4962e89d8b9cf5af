import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  childInField,
  childOfType,
  childrenOf,
  childrenOfType,
  firstChild,
  none,
  parentOf,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import { cStyle } from "./comment-syntax.ts";
import type { Callee, Declared, Language } from "./language.ts";

function functionName(table: SyntaxTable, node: number): string {
  switch (typeOf(table, node)) {
    case "lambda_expression":
    case "anonymous_method_expression": {
      const around = parentOf(table, node);
      return typeOf(table, around) === "variable_declarator"
        ? textOf(table, childInField(table, around, "name"))
        : "";
    }
    case "operator_declaration":
      return `operator ${textOf(table, childInField(table, node, "operator"))}`;
    case "conversion_operator_declaration":
      return `operator ${textOf(table, childInField(table, node, "type"))}`;
    case "destructor_declaration":
      return `~${textOf(table, childInField(table, node, "name"))}`;
    case "accessor_declaration":
      return textOf(table, childInField(table, node, "name"));
    case "arrow_expression_clause":
      return isGetterArrow(table, node) ? "get" : "";
    default:
      return textOf(table, childInField(table, node, "name"));
  }
}

/** `int P => x;`: the arrow of a property or indexer is its getter. */
function isGetterArrow(table: SyntaxTable, node: number): boolean {
  return /^(?:property|indexer)_declaration$/.test(typeOf(table, parentOf(table, node)));
}

function bodyOf(table: SyntaxTable, node: number): number {
  const type = typeOf(table, node);
  if (type === "arrow_expression_clause") return isGetterArrow(table, node) ? node : none;
  const body = childInField(table, node, "body");
  if (body !== none) return body;
  return childOfType(table, node, "block", "arrow_expression_clause");
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  const list = childInField(table, node, "parameters");
  if (list === none) return { count: 0, booleans: 0 };
  if (typeOf(table, list) === "implicit_parameter") return { count: 1, booleans: 0 };
  const parameters = childrenOfType(table, list, "parameter", "implicit_parameter");
  const booleans = parameters.filter(
    (parameter) => textOf(table, childInField(table, parameter, "type")) === "bool",
  ).length;
  // The grammar reads `params T[] xs` as loose parts of the list.
  const spread = childOfType(table, list, "params") === none ? 0 : 1;
  return { count: parameters.length + spread, booleans };
}

function modifiers(table: SyntaxTable, node: number): string[] {
  return childrenOfType(table, node, "modifier").map((one) => textOf(table, one));
}

function attributes(table: SyntaxTable, node: number): string[] {
  return childrenOfType(table, node, "attribute_list").flatMap((list) =>
    childrenOfType(table, list, "attribute").map((one) => textOf(table, childInField(table, one, "name"))),
  );
}

function field(table: SyntaxTable, node: number): Declared[] {
  const constant = modifiers(table, node).some((word) => word === "const");
  const declaration = childOfType(table, node, "variable_declaration");
  return childrenOfType(table, declaration, "variable_declarator")
    .filter(
      (declarator) =>
        childOfType(table, declarator, "lambda_expression", "anonymous_method_expression") === none,
    )
    .map((declarator) => ({
      name: textOf(table, childInField(table, declarator, "name")),
      kind: constant ? "constant" : "field",
      node,
    }));
}

function visitUsing(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const alias = childInField(table, node, "name");
  const path = [...childrenOf(table, node)]
    .filter(
      (child) =>
        child !== alias &&
        /^(?:identifier|qualified_name|alias_qualified_name|generic_name)$/.test(typeOf(table, child)),
    )
    .map((child) => textOf(table, child).replaceAll(/\s/g, ""));
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: path.at(-1) ?? "",
    names: ["*"],
    locals: [alias === none ? "*" : textOf(table, alias)],
    kind: "use",
    type_only: false,
  });
}

function calleeName(table: SyntaxTable, node: number): string {
  return textOf(table, typeOf(table, node) === "generic_name" ? firstChild(table, node) : node);
}

function invocation(table: SyntaxTable, node: number): Callee | null {
  const callee = childInField(table, node, "function");
  const args = childInField(table, node, "arguments");
  switch (typeOf(table, callee)) {
    case "identifier":
    case "generic_name":
      return { name: calleeName(table, callee), receiver: none, arguments: args };
    case "member_access_expression":
      return {
        name: calleeName(table, childInField(table, callee, "name")),
        receiver: childInField(table, callee, "expression"),
        arguments: args,
      };
    case "conditional_access_expression": {
      const binding = childOfType(table, callee, "member_binding_expression");
      return binding === none
        ? null
        : {
            name: calleeName(table, childInField(table, binding, "name")),
            receiver: childInField(table, callee, "condition"),
            arguments: args,
          };
    }
    default:
      return null;
  }
}

/**
 * `?` of a conditional, of a null-conditional access and of a nullable type, and `??`: one token each to lizard.
 * Inside type arguments they are not: `<int?>` is one token as a whole.
 */
function nullMark(table: SyntaxTable, node: number): number {
  const around = parentOf(table, node);
  return typeOf(table, around) === "nullable_type" &&
    typeOf(table, parentOf(table, around)) === "type_argument_list"
    ? 0
    : 1;
}

export const csharp: Language = {
  id: "csharp",
  name: "C#",
  extensions: [".cs", ".csx", ".cake"],
  filenames: [],
  interpreters: ["dotnet-script"],
  comments: {
    ...cStyle,
    strings: [
      { open: '"""', close: '"""', escape: "", multiline: true },
      { open: '@"', close: '"', escape: '"', multiline: true },
      ...cStyle.strings,
    ],
  },
  grammars: ["c_sharp"],
  grammarsFor: () => ["c_sharp"],
  nodes: {
    functions: {
      method_declaration: "method",
      constructor_declaration: "constructor",
      destructor_declaration: "method",
      operator_declaration: "method",
      conversion_operator_declaration: "method",
      accessor_declaration: "accessor",
      arrow_expression_clause: "accessor",
      local_function_statement: "function",
      lambda_expression: "lambda",
      anonymous_method_expression: "lambda",
    },
    signatures: {},
    types: {
      class_declaration: "class",
      struct_declaration: "class",
      record_declaration: "class",
      interface_declaration: "interface",
      enum_declaration: "enum",
      delegate_declaration: "type",
    },
    containers: {
      property_declaration: (table, node) => textOf(table, childInField(table, node, "name")),
      indexer_declaration: () => "this",
      namespace_declaration: (table, node) => textOf(table, childInField(table, node, "name")),
    },
    comments: ["comment"],
    identifiers: ["identifier"],
    strings: [
      "string_literal",
      "verbatim_string_literal",
      "raw_string_literal",
      "interpolated_string_expression",
    ],
    interpolations: ["interpolation"],
    literals: [
      "integer_literal",
      "real_literal",
      "character_literal",
      "string_content",
      "string_literal_content",
      "escape_sequence",
      "interpolation_start",
    ],
    ifs: ["if_statement"],
    elseIfs: [],
    elses: ["else"],
    loops: ["for_statement", "foreach_statement", "while_statement", "do_statement"],
    switches: ["switch_statement", "switch_expression"],
    catches: ["catch_clause"],
    ternaries: ["conditional_expression"],
    binaries: ["binary_expression", "and_pattern", "or_pattern"],
    groups: ["parenthesized_expression", "parenthesized_pattern"],
    throws: ["throw_statement", "throw_expression"],
  },
  functions: {
    name: functionName,
    kind: (_table, _node, kind) => kind,
    body: bodyOf,
    parameters: parametersOf,
    receiver: () => null,
  },
  symbols: {
    typeName: (table, node) => textOf(table, childInField(table, node, "name")),
    typeKind: (_table, _node, kind) => kind,
    bases: (table, node) =>
      [...childrenOf(table, childOfType(table, node, "base_list"))]
        .filter((one) =>
          /^(?:identifier|generic_name|qualified_name|primary_constructor_base_type)$/.test(
            typeOf(table, one),
          ),
        )
        .map((one) => textOf(table, one).replace(/[<(][\s\S]*$/, "")),
    declarations: {
      field_declaration: field,
      event_field_declaration: field,
      property_declaration: (table, node) => [
        { name: textOf(table, childInField(table, node, "name")), kind: "field", node },
      ],
      indexer_declaration: (_table, node) => [{ name: "this", kind: "field", node }],
      enum_member_declaration: (table, node) => [
        { name: textOf(table, childInField(table, node, "name")), kind: "constant", node },
      ],
    },
    visibility: (table, node, { inType, inFunction }) => {
      const own = typeOf(table, node);
      const owner =
        own === "accessor_declaration"
          ? parentOf(table, parentOf(table, node))
          : own === "arrow_expression_clause"
            ? parentOf(table, node)
            : node;
      const words = modifiers(table, owner);
      const holder = typeOf(table, parentOf(table, parentOf(table, owner)));
      const open = holder === "interface_declaration" || typeOf(table, node) === "enum_member_declaration";
      const visibility = words.includes("public")
        ? "public"
        : words.includes("protected")
          ? "protected"
          : words.includes("internal")
            ? "package"
            : words.includes("private")
              ? "private"
              : open
                ? "public"
                : inType
                  ? "private"
                  : "package";
      return { visibility, exported: visibility !== "private" && !inFunction };
    },
    decorators: attributes,
    outermost: (_table, node) => node,
    isDocComment: (text) => text.startsWith("///") || text.startsWith("/**"),
    hasInnerDoc: () => false,
  },
  calls: {
    invocation_expression: invocation,
    object_creation_expression: (table, node) => ({
      name: textOf(table, childInField(table, node, "type"))
        .replace(/<[\s\S]*$/, "")
        .replace(/^.*\./, ""),
      receiver: none,
      arguments: childInField(table, node, "arguments"),
    }),
  },
  modules: {
    imports: { using_directive: visitUsing },
    exports: {},
    packageName: {
      namespace_declaration: (table, node) => textOf(table, childInField(table, node, "name")),
      file_scoped_namespace_declaration: (table, node) => textOf(table, childInField(table, node, "name")),
    },
  },
  catchParts: {
    catch_clause: (table, node) => ({
      body: childInField(table, node, "body"),
      catches: textOf(table, childInField(table, childOfType(table, node, "catch_declaration"), "type")),
    }),
  },
  complexity: {
    // `foreach` is no token that lizard knows; `#if` and `#elif` are.
    decisions: ["if", "for", "while", "catch", "case", "&&", "||", "#if", "#elif"],
    extraDecisions: { "?": nullMark, "??": nullMark, "??=": nullMark },
    decisionWords: { types: [], words: [] },
    // An interpolated string is one token.
    opaque: ["interpolation"],
    directives: { preproc_if: "if", preproc_elif: "else", preproc_else: "else" },
    fromBody: true,
    folded: ["lambda_expression", "anonymous_method_expression", "local_function_statement"],
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
    isTestPath: (path) => /(?:^|\/)[\w.]*[Tt]ests?(?:\.\w+)*\/|(?:Test|Tests|Spec|Specs)\.cs$/.test(path),
    isTestFunction: (_name, decorators) =>
      decorators.some((name) =>
        /(?:^|\.)(?:Fact|Theory|Test|TestCase|TestCaseSource|TestMethod|DataTestMethod|Property)(?:Attribute)?$/.test(
          name,
        ),
      ),
    testCall: null,
    skipped: /(?:^|\.)(?:Ignore|Skip|Explicit)(?:Attribute)?$/,
    assertions:
      /^(?:Assert\w*|That|Equal|NotEqual|True|False|Null|NotNull|IsTrue|IsFalse|IsNull|IsNotNull|AreEqual|AreNotEqual|Throws\w*|Contains|DoesNotContain|Empty|NotEmpty|Single|IsType|Should\w*|Be\w*|Verify\w*|Received|Fail|Collection|InRange|Same)$/,
    assertionNodes: [],
    mocks: /^(?:Mock|For|Setup|Returns|ReturnsAsync|Substitute|Fake|A|CallTo)$/,
  },
  isDocString: () => false,
  naming: {
    type: "PascalCase",
    function: "PascalCase",
    method: "PascalCase",
    constant: "any",
    variable: "camelCase",
  },
  selves: ["this", "base"],
  moduleSeparator: ".",
  entryPoints: ["Main"],
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    filenames: "No file is C# by its whole name",
    "nodes.signatures": "A method without a body is the same node",
    "nodes.elseIfs": "`else if` is an `if` after `else`",
    "modules.exports": "Modifiers say what is visible",
    "complexity.decisionWords": "Keywords cannot be names",
    "complexity.listsAnonymous": "lizard does not list lambdas",
    "complexity.elseParents": "Only an `if` has an `else`",
    "tests.assertionNodes": "Assertions are calls",
  },
};
