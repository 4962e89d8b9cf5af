import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  childInField,
  childOfType,
  childrenOf,
  childrenOfType,
  none,
  outermostOfType,
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
  const around = parentOf(table, node);
  if (typeOf(table, around) !== "assignment_expression") return "";
  const left = childInField(table, around, "left");
  return typeOf(table, left) === "variable_name" ? textOf(table, left).replace(/^\$/, "") : "";
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  const parameters = childrenOfType(
    table,
    childInField(table, node, "parameters"),
    "simple_parameter",
    "variadic_parameter",
    "property_promotion_parameter",
  );
  const booleans = parameters.filter((parameter) =>
    /^\??bool$/.test(textOf(table, childInField(table, parameter, "type"))),
  );
  return { count: parameters.length, booleans: booleans.length };
}

function attributes(table: SyntaxTable, node: number): string[] {
  return outermostOfType(table, childInField(table, node, "attributes"), "attribute").map((one) =>
    textOf(table, one)
      .replace(/\([\s\S]*$/, "")
      .replace(/^.*\\/, ""),
  );
}

function useClause(table: SyntaxTable, clause: number, prefix: string, facts: FactsBuilder): void {
  const alias = childInField(table, clause, "alias");
  const path =
    [...childrenOf(table, clause)].find(
      (child) => child !== alias && /^(?:qualified_name|name|namespace_name)$/.test(typeOf(table, child)),
    ) ?? none;
  const specifier = `${prefix}${textOf(table, path)}`.replace(/^\\/, "");
  const name = specifier.replace(/^.*\\/, "");
  facts.imports.push({
    line: facts.lineOf(clause),
    specifier,
    names: [name],
    locals: [alias === none ? name : textOf(table, alias)],
    kind: "use",
    type_only: false,
  });
}

function visitUse(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const group = childOfType(table, node, "namespace_use_group");
  const prefix =
    group === none
      ? ""
      : `${textOf(table, childOfType(table, node, "namespace_name", "name", "qualified_name"))}\\`;
  for (const clause of childrenOfType(table, group === none ? node : group, "namespace_use_clause"))
    useClause(table, clause, prefix, facts);
}

/** What can be read of an included path: `__DIR__ . "/x.php"` is `./x.php`. */
function visitInclude(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const text = textOf(table, node);
  const strings = outermostOfType(table, node, "string", "encapsed_string").map((one) =>
    stringValue(table, one),
  );
  const path = strings.at(-1) ?? "";
  const here = /__DIR__|dirname\s*\(\s*__FILE__\s*\)/.test(text);
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: here ? `.${path.startsWith("/") ? "" : "/"}${path}` : path,
    names: [],
    locals: [],
    kind: "include",
    type_only: false,
  });
}

function property(table: SyntaxTable, node: number): Declared[] {
  return childrenOfType(table, node, "property_element").map((one) => ({
    name: textOf(table, childInField(table, one, "name")).replace(/^\$/, ""),
    kind: "field",
    node,
  }));
}

function constants(table: SyntaxTable, node: number): Declared[] {
  return childrenOfType(table, node, "const_element").map((one) => ({
    name: textOf(table, childOfType(table, one, "name")),
    kind: "constant",
    node,
  }));
}

function memberCall(table: SyntaxTable, node: number): Callee | null {
  return {
    name: textOf(table, childInField(table, node, "name")),
    receiver: childInField(
      table,
      node,
      typeOf(table, node) === "scoped_call_expression" ? "scope" : "object",
    ),
    arguments: childInField(table, node, "arguments"),
  };
}

export const php: Language = {
  id: "php",
  name: "PHP",
  extensions: [".php", ".php3", ".php4", ".php5", ".phtml", ".phps", ".ctp"],
  filenames: [],
  interpreters: ["php"],
  comments: { ...cStyle, line: ["//", "#"] },
  grammars: ["php"],
  grammarsFor: () => ["php"],
  nodes: {
    functions: {
      function_definition: "function",
      method_declaration: "method",
      anonymous_function: "lambda",
      arrow_function: "lambda",
    },
    signatures: {},
    types: {
      class_declaration: "class",
      interface_declaration: "interface",
      trait_declaration: "class",
      enum_declaration: "enum",
    },
    containers: {},
    comments: ["comment"],
    identifiers: ["name"],
    strings: ["string", "encapsed_string", "nowdoc", "heredoc", "shell_command_expression"],
    interpolations: [
      "variable_name",
      "member_access_expression",
      "subscript_expression",
      "dynamic_variable_name",
      "member_call_expression",
    ],
    literals: [
      "integer",
      "float",
      "string_content",
      "text",
      "escape_sequence",
      "boolean",
      "nowdoc_string",
      "heredoc_start",
      "heredoc_end",
    ],
    ifs: ["if_statement"],
    elseIfs: ["else_if_clause"],
    elses: ["else_clause"],
    loops: ["for_statement", "foreach_statement", "while_statement", "do_statement"],
    switches: ["switch_statement", "match_expression"],
    catches: ["catch_clause"],
    ternaries: ["conditional_expression"],
    binaries: ["binary_expression"],
    groups: ["parenthesized_expression"],
    throws: ["throw_expression"],
  },
  functions: {
    name: functionName,
    kind: (table, node, kind) =>
      kind === "method" && /^__construct$/i.test(textOf(table, childInField(table, node, "name")))
        ? "constructor"
        : kind,
    body: (table, node) => childInField(table, node, "body"),
    parameters: parametersOf,
    receiver: () => null,
  },
  symbols: {
    typeName: (table, node) => textOf(table, childInField(table, node, "name")),
    typeKind: (_table, _node, kind) => kind,
    bases: (table, node) =>
      childrenOfType(table, node, "base_clause", "class_interface_clause").flatMap((clause) =>
        childrenOfType(table, clause, "name", "qualified_name").map((name) => textOf(table, name)),
      ),
    declarations: {
      property_declaration: property,
      const_declaration: constants,
      method_declaration: (table, node) =>
        childrenOfType(table, childInField(table, node, "parameters"), "property_promotion_parameter").map(
          (one) => ({
            name: textOf(table, childInField(table, one, "name")).replace(/^\$/, ""),
            kind: "field",
            node: one,
          }),
        ),
      enum_case: (table, node) => [
        { name: textOf(table, childInField(table, node, "name")), kind: "constant", node },
      ],
    },
    visibility: (table, node, { inFunction }) => {
      const word = textOf(table, childOfType(table, node, "visibility_modifier"));
      const visibility = word === "private" || word === "protected" ? word : "public";
      return { visibility, exported: visibility === "public" && !inFunction };
    },
    decorators: attributes,
    outermost: (_table, node) => node,
    isDocComment: (text) => text.startsWith("/**"),
    hasInnerDoc: () => false,
  },
  calls: {
    function_call_expression: (table, node) => {
      const callee = childInField(table, node, "function");
      if (!/^(?:name|qualified_name)$/.test(typeOf(table, callee))) return null;
      return {
        name: textOf(table, callee).replace(/^.*\\/, ""),
        receiver: none,
        arguments: childInField(table, node, "arguments"),
      };
    },
    member_call_expression: memberCall,
    nullsafe_member_call_expression: memberCall,
    scoped_call_expression: memberCall,
    object_creation_expression: (table, node) => {
      const name = textOf(table, childOfType(table, node, "name", "qualified_name")).replace(/^.*\\/, "");
      return { name, receiver: none, arguments: childOfType(table, node, "arguments") };
    },
  },
  modules: {
    imports: {
      namespace_use_declaration: visitUse,
      include_expression: visitInclude,
      include_once_expression: visitInclude,
      require_expression: visitInclude,
      require_once_expression: visitInclude,
    },
    exports: {},
    packageName: { namespace_definition: (table, node) => textOf(table, childInField(table, node, "name")) },
  },
  catchParts: {
    catch_clause: (table, node) => ({
      body: childInField(table, node, "body"),
      catches: textOf(table, childInField(table, node, "type")),
    }),
  },
  complexity: {
    // `and`, `or`, `??` and `?:` do not count; a `match` counts once, whatever its arms.
    decisions: ["if", "elseif", "for", "foreach", "while", "catch", "case", "match", "&&", "||"],
    extraDecisions: {
      // The mark of a conditional and of a nullable type: the same token to lizard. `?:` is another one.
      "?": (table, node) => (table.source[table.end[node] ?? 0] === ":" ? 0 : 1),
    },
    decisionWords: { types: [], words: [] },
    opaque: [],
    directives: {},
    fromBody: false,
    folded: ["function_definition", "anonymous_function", "arrow_function", "method_declaration"],
    listsAnonymous: [],
    logical: { "&&": "and", "||": "or", and: "and", or: "or", xor: "xor" },
    flatOperators: false,
    elseParents: [],
    isLabelledJump: {
      goto_statement: () => true,
      // `break 2` leaves more than the nearest loop.
      break_statement: (table, node) => childOfType(table, node, "integer") !== none,
      continue_statement: (table, node) => childOfType(table, node, "integer") !== none,
    },
    isWrapper: () => false,
    implicitSelf: false,
    overloads: false,
  },
  tests: {
    isTestPath: (path) => /(?:^|\/)[Tt]ests?\/|Test\.php$|(?:^|\/)spec\//.test(path),
    isTestFunction: (name, decorators) => /^test(?:_|[A-Z\d])/.test(name) || decorators.includes("Test"),
    testCall: /^(?:it|test|describe)$/,
    skipped: /^(?:skip|markTestSkipped)$/,
    assertions: /^(?:assert\w*|expect\w*|fail|should\w*|toBe\w*|seeInDatabase)$/,
    assertionNodes: [],
    mocks:
      /^(?:createMock|createStub|getMockBuilder|createPartialMock|mock|spy|prophesize|shouldReceive|willReturn)$/,
  },
  isDocString: () => false,
  naming: {
    type: "PascalCase",
    function: "any",
    method: "camelCase",
    constant: "SCREAMING_SNAKE_CASE",
    variable: "any",
  },
  selves: ["this", "$this", "self", "static", "parent"],
  moduleSeparator: "\\",
  entryPoints: [],
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    "complexity.directives": "There is no conditional compilation by directives",
    filenames: "No file is PHP by its whole name",
    "nodes.signatures": "A method without a body is the same node",
    "nodes.containers": "Names are qualified by types and functions only",
    "modules.exports": "Modifiers say what is visible",
    "complexity.decisionWords": "Keywords cannot be names",
    "complexity.opaque": "Strings of PHP hold values, no decisions",
    "complexity.listsAnonymous": "lizard does not list closures",
    "complexity.elseParents": "Only an `if` has an `else`",
    "tests.assertionNodes": "Assertions are calls",
    entryPoints: "A program starts at the top of a file",
  },
};
