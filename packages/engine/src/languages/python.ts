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
  stringValue,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import { doubleQuoted, hashStyle, singleQuoted } from "./comment-syntax.ts";
import type { Callee, Declared, Language } from "./language.ts";

function functionName(table: SyntaxTable, node: number): string {
  if (typeOf(table, node) === "function_definition") return textOf(table, childInField(table, node, "name"));
  const around = parentOf(table, node);
  const left = typeOf(table, around) === "assignment" ? childInField(table, around, "left") : none;
  return typeOf(table, left) === "identifier" ? textOf(table, left) : "";
}

/** The class whose body directly holds a function, or `none`. */
function classOf(table: SyntaxTable, node: number): number {
  let at = parentOf(table, node);
  if (typeOf(table, at) === "decorated_definition") at = parentOf(table, at);
  const owner = typeOf(table, at) === "block" ? parentOf(table, at) : none;
  return typeOf(table, owner) === "class_definition" ? owner : none;
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  let count = 0;
  let booleans = 0;
  let first = true;
  const isStatic = decoratorsOf(table, node).includes("staticmethod");
  for (const parameter of childrenOf(table, childInField(table, node, "parameters"))) {
    const type = typeOf(table, parameter);
    if (!/identifier|parameter|pattern/.test(type)) continue;
    if (first && type === "identifier" && !isStatic && classOf(table, node) !== none) {
      first = false;
      continue;
    }
    first = false;
    count += 1;
    const annotation = textOf(table, childInField(table, parameter, "type"));
    const value = textOf(table, childInField(table, parameter, "value"));
    if (annotation === "bool" || (annotation === "" && /^(?:True|False)$/.test(value))) booleans += 1;
  }
  return { count, booleans };
}

function outermost(table: SyntaxTable, node: number): number {
  const around = parentOf(table, node);
  return typeOf(table, around) === "decorated_definition" ? around : node;
}

function decoratorsOf(table: SyntaxTable, node: number): string[] {
  const around = outermost(table, node);
  if (around === node) return [];
  return childrenOfType(table, around, "decorator").map((one) =>
    textOf(table, one)
      .replace(/^@\s*/, "")
      .replace(/[\s(#][\s\S]*$/, ""),
  );
}

function docString(table: SyntaxTable, node: number): boolean {
  const body = childInField(table, node, "body");
  const statement = firstChild(table, body);
  return (
    typeOf(table, statement) === "expression_statement" &&
    typeOf(table, firstChild(table, statement)) === "string"
  );
}

function assignment(table: SyntaxTable, node: number): Declared[] {
  const left = childInField(table, node, "left");
  if (typeOf(table, childInField(table, node, "right")) === "lambda") return [];
  const owner = parentOf(table, parentOf(table, node));
  const inClass = typeOf(table, owner) === "block";
  if (!inClass && typeOf(table, owner) !== "module") return [];
  if (inClass && typeOf(table, parentOf(table, owner)) !== "class_definition") return [];
  const names =
    typeOf(table, left) === "identifier"
      ? [left]
      : outermostOfType(table, left, "identifier", "attribute", "subscript");
  return names
    .filter((name) => typeOf(table, name) === "identifier")
    .map((name) => {
      const text = textOf(table, name);
      const kind = inClass ? "field" : /^[A-Z][A-Z\d_]*$/.test(text) ? "constant" : "variable";
      return { name: text, kind, node };
    });
}

function visitImport(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  for (const name of childrenOfType(table, node, "dotted_name", "aliased_import")) {
    const aliased = typeOf(table, name) === "aliased_import";
    facts.imports.push({
      line: facts.lineOf(node),
      specifier: textOf(table, aliased ? childInField(table, name, "name") : name).replaceAll(/\s/g, ""),
      names: aliased ? ["*"] : [],
      locals: aliased ? [textOf(table, childInField(table, name, "alias"))] : [],
      kind: "import",
      type_only: false,
    });
  }
}

function visitFrom(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const module = childInField(table, node, "module_name");
  const names: string[] = [];
  const locals: string[] = [];
  for (const part of childrenOf(table, node)) {
    if (part === module) continue;
    const type = typeOf(table, part);
    if (type === "wildcard_import") {
      names.push("*");
      locals.push("*");
    } else if (type === "dotted_name") {
      names.push(textOf(table, part));
      locals.push(textOf(table, part));
    } else if (type === "aliased_import") {
      names.push(textOf(table, childInField(table, part, "name")));
      locals.push(textOf(table, childInField(table, part, "alias")));
    }
  }
  const specifier = module === none ? "__future__" : textOf(table, module).replaceAll(/\s/g, "");
  const test = /^\s*if\s+(?:\w+\.)?TYPE_CHECKING\b/.exec(
    textOf(table, parentOf(table, parentOf(table, node))).slice(0, 40),
  );
  facts.imports.push({
    line: facts.lineOf(node),
    specifier,
    names,
    locals,
    kind: "import",
    type_only: test !== null,
  });
}

/** `__all__ = [...]` names what a star import takes. */
function visitAll(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  if (textOf(table, childInField(table, node, "left")) !== "__all__") return;
  for (const name of outermostOfType(table, childInField(table, node, "right"), "string")) {
    const text = stringValue(table, name);
    facts.exports.push({ line: facts.lineOf(name), name: text, local: text, specifier: null });
  }
}

function call(table: SyntaxTable, node: number): Callee | null {
  const callee = childInField(table, node, "function");
  const args = childInField(table, node, "arguments");
  switch (typeOf(table, callee)) {
    case "identifier":
      return { name: textOf(table, callee), receiver: none, arguments: args };
    case "attribute":
      return {
        name: textOf(table, childInField(table, callee, "attribute")),
        receiver: childInField(table, callee, "object"),
        arguments: args,
      };
    default:
      return null;
  }
}

/** Nothing but one inner function and returns, a doc string aside. */
function isWrapper(table: SyntaxTable, node: number): boolean {
  let inner = 0;
  for (const statement of childrenOf(table, childInField(table, node, "body"))) {
    const type = typeOf(table, statement);
    if (type === "function_definition" || type === "decorated_definition") inner += 1;
    else if (type === "expression_statement") {
      if (typeOf(table, firstChild(table, statement)) !== "string") return false;
    } else if (type !== "return_statement" && type !== "comment") return false;
  }
  return inner === 1;
}

export const python: Language = {
  id: "python",
  name: "Python",
  extensions: [".py", ".pyi", ".pyw", ".wsgi"],
  filenames: ["SConstruct", "SConscript", "wscript"],
  interpreters: ["python", "python2", "python3", "pypy", "pypy3"],
  comments: {
    ...hashStyle,
    strings: [
      { open: '"""', close: '"""', escape: "\\", multiline: true },
      { open: "'''", close: "'''", escape: "\\", multiline: true },
      doubleQuoted,
      singleQuoted,
    ],
  },
  grammars: ["python"],
  grammarsFor: () => ["python"],
  nodes: {
    functions: { function_definition: "function", lambda: "lambda" },
    signatures: {},
    types: { class_definition: "class" },
    containers: {},
    comments: ["comment"],
    identifiers: ["identifier"],
    strings: ["string"],
    interpolations: ["interpolation"],
    literals: ["integer", "float", "string_content", "string_start", "string_end", "escape_sequence"],
    ifs: ["if_statement"],
    elseIfs: ["elif_clause"],
    elses: ["else_clause"],
    loops: ["for_statement", "while_statement"],
    switches: ["match_statement"],
    catches: ["except_clause"],
    ternaries: ["conditional_expression"],
    binaries: ["boolean_operator"],
    groups: ["parenthesized_expression"],
    throws: ["raise_statement"],
  },
  functions: {
    name: functionName,
    kind: (table, node, kind) => {
      if (kind !== "function" || classOf(table, node) === none) return kind;
      if (textOf(table, childInField(table, node, "name")) === "__init__") return "constructor";
      return decoratorsOf(table, node).some((name) =>
        /^(?:property|cached_property|functools\.cached_property)$|\.(?:setter|getter|deleter)$/.test(name),
      )
        ? "accessor"
        : "method";
    },
    body: (table, node) => childInField(table, node, "body"),
    parameters: parametersOf,
    receiver: () => null,
  },
  symbols: {
    typeName: (table, node) => textOf(table, childInField(table, node, "name")),
    typeKind: (table, node, kind) =>
      /\b(?:Enum|IntEnum|StrEnum|Flag)\b/.test(
        textOf(table, childInField(table, node, "superclasses")).slice(0, 200),
      )
        ? "enum"
        : kind,
    bases: (table, node) =>
      [...childrenOf(table, childInField(table, node, "superclasses"))]
        .filter((child) => /^(?:identifier|attribute|subscript|call)$/.test(typeOf(table, child)))
        .map((child) => textOf(table, child).replace(/[[(][\s\S]*$/, "")),
    declarations: { assignment },
    visibility: (_table, _node, { name, inFunction, inType }) => {
      const magic = /^__\w+__$/.test(name);
      const visibility =
        magic || !name.startsWith("_") ? "public" : name.startsWith("__") ? "private" : "protected";
      return { visibility, exported: (!inFunction || inType) && visibility === "public" };
    },
    decorators: decoratorsOf,
    outermost,
    isDocComment: () => false,
    hasInnerDoc: docString,
  },
  calls: { call },
  modules: {
    imports: {
      import_statement: visitImport,
      import_from_statement: visitFrom,
      future_import_statement: visitFrom,
    },
    exports: { assignment: visitAll },
    packageName: {},
  },
  catchParts: {
    except_clause: (table, node) => ({
      body: childOfType(table, node, "block"),
      catches: textOf(table, childInField(table, node, "value")),
    }),
  },
  complexity: {
    // Comprehensions and conditional expressions hold the same keywords; so do f-strings. `finally` counts,
    // each `case` does, `with` and `assert` do not.
    decisions: ["if", "elif", "for", "while", "except", "finally", "and", "or", "case"],
    extraDecisions: {},
    decisionWords: { types: [], words: [] },
    opaque: [],
    directives: {},
    fromBody: false,
    folded: ["lambda"],
    listsAnonymous: [],
    logical: { and: "and", or: "or" },
    // `else` after a loop or a `try` breaks the flow as well.
    flatOperators: false,
    elseParents: ["for_statement", "while_statement", "try_statement"],
    isLabelledJump: {},
    isWrapper,
    implicitSelf: false,
    overloads: false,
  },
  tests: {
    isTestPath: (path) => /(?:^|\/)tests?\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/.test(path),
    isTestFunction: (name) => /^test(?:_|[A-Z]|$)/.test(name),
    testCall: null,
    skipped: /(?:^|\.)(?:skip|skipif|skipIf|skipUnless|xfail|expectedFailure)$/,
    assertions: /^(?:assert\w*|fail|raises|warns)$/,
    assertionNodes: ["assert_statement"],
    mocks: /^(?:patch|object|Mock|MagicMock|AsyncMock|create_autospec|setattr|mocker|spy|stub)$/,
  },
  isDocString: (table, node) => {
    const around = parentOf(table, node);
    if (typeOf(table, around) !== "expression_statement" || table.last[around] !== table.last[node])
      return false;
    return /^[rRuU]?(?:"""|''')/.test(table.source.slice(table.start[node], (table.start[node] ?? 0) + 4));
  },
  naming: {
    type: "PascalCase",
    function: "snake_case",
    method: "snake_case",
    constant: "SCREAMING_SNAKE_CASE",
    variable: "snake_case",
  },
  selves: ["self", "cls"],
  moduleSeparator: ".",
  entryPoints: ["main"],
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    "complexity.directives": "There is no conditional compilation by directives",
    "complexity.listsAnonymous": "lizard does not list lambdas",
    "nodes.signatures": "Every function of Python has a body",
    "nodes.containers": "Names are qualified by classes and functions only",
    "modules.packageName": "A module is its path",
    "complexity.extraDecisions": "Every decision is a keyword",
    "complexity.decisionWords": "Keywords cannot be names",
    "complexity.opaque": "lizard reads the code in f-strings",
    "complexity.isLabelledJump": "Python has no labels",
  },
};
