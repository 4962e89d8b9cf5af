import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  childInField,
  childOfType,
  childrenOf,
  childrenOfType,
  isInField,
  none,
  parentOf,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import { cStyle, doubleQuoted, nestedSlashStar } from "./comment-syntax.ts";
import type { Callee, Declared, Language } from "./language.ts";

function functionName(table: SyntaxTable, node: number): string {
  const own = childInField(table, node, "name");
  if (own !== none) return textOf(table, own).replaceAll("`", "");
  const around = parentOf(table, node);
  if (!/^va[lr]_definition$/.test(typeOf(table, around))) return "";
  const pattern = childInField(table, around, "pattern");
  return typeOf(table, pattern) === "identifier" ? textOf(table, pattern) : "";
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  if (typeOf(table, node) === "lambda_expression") {
    const list = childInField(table, node, "parameters");
    return {
      count: typeOf(table, list) === "bindings" ? childrenOfType(table, list, "binding").length : 1,
      booleans: 0,
    };
  }
  const parameters = childrenOfType(table, node, "parameters").flatMap((list) =>
    childrenOfType(table, list, "parameter"),
  );
  const booleans = parameters.filter(
    (parameter) => textOf(table, childInField(table, parameter, "type")) === "Boolean",
  );
  return { count: parameters.length, booleans: booleans.length };
}

function modifiers(table: SyntaxTable, node: number): string {
  return textOf(table, childOfType(table, node, "modifiers"));
}

function value(table: SyntaxTable, node: number): Declared[] {
  if (typeOf(table, childInField(table, node, "value")) === "lambda_expression") return [];
  const pattern = childInField(table, node, "pattern");
  if (typeOf(table, pattern) !== "identifier") return [];
  const name = textOf(table, pattern).replaceAll("`", "");
  const inType = /^(?:template_body|enum_body)$/.test(typeOf(table, parentOf(table, node)));
  const constant = typeOf(table, node) === "val_definition" && /^[A-Z]/.test(name);
  return [{ name, kind: constant ? "constant" : inType ? "field" : "variable", node }];
}

/** Parameters of a class that are fields: those with `val` or `var`, and all of a case class. */
function classParameter(table: SyntaxTable, node: number): Declared[] {
  const owner = parentOf(table, parentOf(table, node));
  const isField =
    childOfType(table, node, "val", "var") !== none || childOfType(table, owner, "case") !== none;
  return isField ? [{ name: textOf(table, childInField(table, node, "name")), kind: "field", node }] : [];
}

function visitImport(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const path = [...childrenOf(table, node)]
    .filter((child) => table.fieldNames[table.field[child] ?? 0] === "path" && typeOf(table, child) !== ".")
    .map((child) => textOf(table, child).replaceAll("`", ""));
  const names: string[] = [];
  const locals: string[] = [];
  const selectors = childOfType(table, node, "namespace_selectors");
  if (selectors !== none) {
    for (const one of childrenOf(table, selectors)) {
      const type = typeOf(table, one);
      if (type === "identifier") {
        names.push(textOf(table, one));
        locals.push(textOf(table, one));
      } else if (type.endsWith("renamed_identifier")) {
        names.push(textOf(table, childInField(table, one, "name")));
        locals.push(textOf(table, childInField(table, one, "alias")));
      } else if (type === "namespace_wildcard") {
        names.push("*");
        locals.push("*");
      }
    }
  } else if (childOfType(table, node, "namespace_wildcard") === none) {
    const last = path.pop() ?? "";
    names.push(last);
    locals.push(last);
  } else {
    names.push("*");
    locals.push("*");
  }
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: path.join("."),
    names,
    locals,
    kind: "import",
    type_only: false,
  });
}

function call(table: SyntaxTable, node: number): Callee | null {
  let callee = childInField(table, node, "function");
  const args = childInField(table, node, "arguments");
  if (typeOf(table, callee) === "generic_function") callee = childInField(table, callee, "function");
  switch (typeOf(table, callee)) {
    case "identifier":
      // The first list of several: the call is that of the last one.
      if (typeOf(table, parentOf(table, node)) === "call_expression" && isInField(table, node, "function"))
        return null;
      return { name: textOf(table, callee), receiver: none, arguments: args };
    case "field_expression":
      return {
        name: textOf(table, childInField(table, callee, "field")),
        receiver: childInField(table, callee, "value"),
        arguments: args,
      };
    case "call_expression": {
      // A further list of arguments belongs to the same call.
      const inner = childInField(table, callee, "function");
      return typeOf(table, inner) === "identifier"
        ? { name: textOf(table, inner), receiver: none, arguments: childInField(table, callee, "arguments") }
        : null;
    }
    default:
      return null;
  }
}

export const scala: Language = {
  id: "scala",
  name: "Scala",
  extensions: [".scala", ".sc", ".sbt"],
  filenames: [],
  interpreters: ["scala", "amm"],
  comments: {
    ...cStyle,
    block: [nestedSlashStar],
    strings: [{ open: '"""', close: '"""', escape: "", multiline: true }, doubleQuoted],
  },
  grammars: ["scala"],
  grammarsFor: () => ["scala"],
  nodes: {
    functions: { function_definition: "function", lambda_expression: "lambda" },
    signatures: { function_declaration: "function" },
    types: {
      class_definition: "class",
      object_definition: "class",
      trait_definition: "interface",
      enum_definition: "enum",
      type_definition: "type",
    },
    containers: {},
    comments: ["comment", "block_comment"],
    identifiers: ["identifier", "type_identifier", "operator_identifier"],
    strings: ["string", "interpolated_string"],
    interpolations: ["interpolation"],
    literals: ["integer_literal", "floating_point_literal", "character_literal", "escape_sequence"],
    ifs: ["if_expression"],
    elseIfs: [],
    elses: ["else"],
    loops: ["for_expression", "while_expression", "do_while_expression"],
    switches: ["match_expression"],
    catches: ["catch_clause"],
    ternaries: [],
    binaries: ["infix_expression"],
    groups: ["parenthesized_expression"],
    throws: ["throw_expression"],
  },
  functions: {
    name: functionName,
    kind: (table, node, kind) =>
      kind === "function" && typeOf(table, parentOf(table, node)) === "template_body" ? "method" : kind,
    body: (table, node) =>
      typeOf(table, node) === "lambda_expression" ? node : childInField(table, node, "body"),
    parameters: parametersOf,
    receiver: () => null,
  },
  symbols: {
    typeName: (table, node) => textOf(table, childInField(table, node, "name")).replaceAll("`", ""),
    typeKind: (_table, _node, kind) => kind,
    bases: (table, node) =>
      [...childrenOf(table, childInField(table, node, "extend"))]
        .filter((one) => /type/.test(typeOf(table, one)))
        .map((one) => textOf(table, one).replace(/\[[\s\S]*$/, "")),
    declarations: {
      val_definition: value,
      var_definition: value,
      class_parameter: classParameter,
      simple_enum_case: (table, node) => [
        { name: textOf(table, childInField(table, node, "name")), kind: "constant", node },
      ],
    },
    visibility: (table, node, { inFunction }) => {
      const words = modifiers(table, node);
      const visibility = /\bprivate\b/.test(words)
        ? "private"
        : /\bprotected\b/.test(words)
          ? "protected"
          : "public";
      return { visibility, exported: visibility !== "private" && !inFunction };
    },
    decorators: (table, node) =>
      childrenOfType(table, node, "annotation").map((one) => textOf(table, childInField(table, one, "name"))),
    outermost: (_table, node) => node,
    isDocComment: (text) => text.startsWith("/**"),
    hasInnerDoc: () => false,
  },
  calls: {
    call_expression: call,
    instance_expression: (table, node) => ({
      name: textOf(
        table,
        childOfType(table, node, "type_identifier", "generic_type", "stable_type_identifier"),
      )
        .replace(/\[[\s\S]*$/, "")
        .replace(/^.*\./, ""),
      receiver: none,
      arguments: childInField(table, node, "arguments"),
    }),
  },
  modules: {
    imports: { import_declaration: visitImport },
    exports: {},
    packageName: {
      package_clause: (table, node) =>
        textOf(table, childInField(table, node, "name")).replaceAll(/[\s`]/g, ""),
    },
  },
  catchParts: {
    catch_clause: (table, node) => {
      const clauses = childrenOfType(table, childOfType(table, node, "case_block"), "case_clause");
      const [first] = clauses;
      if (first === undefined || clauses.length > 1)
        return { body: childOfType(table, node, "case_block"), catches: "" };
      return {
        body: childInField(table, first, "body"),
        catches: textOf(table, childInField(table, first, "pattern")),
      };
    },
  },
  complexity: {
    // `do` counts beside its `while`, each `case` does, in a `catch` as well.
    decisions: ["if", "for", "while", "catch", "case", "do"],
    extraDecisions: {},
    // Operators are names in Scala.
    decisionWords: { types: ["operator_identifier"], words: ["&&", "||"] },
    opaque: ["interpolation"],
    directives: {},
    fromBody: false,
    folded: ["lambda_expression"],
    listsAnonymous: [],
    logical: { "&&": "and", "||": "or" },
    flatOperators: false,
    elseParents: [],
    isLabelledJump: {},
    isWrapper: () => false,
    implicitSelf: true,
    overloads: true,
  },
  tests: {
    isTestPath: (path) =>
      /(?:^|\/)src\/(?:test|it)\/|(?:^|\/)tests?\/|(?:Test|Tests|Spec|Suite)\.scala$/.test(path),
    isTestFunction: (_name, decorators) => decorators.includes("Test"),
    testCall: /^(?:test|it|describe|property|scenario|feature|testAsync|suite)$/,
    skipped: /^ignore$/,
    assertions: /^(?:assert\w*|expect\w*|should\w*|must\w*|verify|intercept|fail)$/,
    assertionNodes: [],
    mocks: /^(?:mock|stub|spy|when|doReturn)$/,
  },
  isDocString: () => false,
  naming: {
    type: "PascalCase",
    function: "camelCase",
    method: "camelCase",
    constant: "PascalCase",
    variable: "camelCase",
  },
  selves: ["this", "super"],
  moduleSeparator: ".",
  entryPoints: ["main"],
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    filenames: "No file is Scala by its whole name",
    "nodes.containers": "Names are qualified by types and functions only",
    "nodes.elseIfs": "`else if` is an `if` after `else`",
    "nodes.ternaries": "`if` is the conditional expression",
    "modules.exports": "Modifiers say what is visible",
    "complexity.extraDecisions": "Every decision is a keyword or operator",
    "complexity.directives": "There is no conditional compilation by directives",
    "complexity.listsAnonymous": "lizard does not list lambdas",
    "complexity.elseParents": "Only an `if` has an `else`",
    "complexity.isLabelledJump": "Scala has no labels",
    "tests.assertionNodes": "Assertions are calls",
  },
};
