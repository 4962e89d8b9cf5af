import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import { childInField, none, parentOf, stringValue, textOf, typeOf } from "../parsers/table-queries.ts";
import type { Callee, Declared, Language } from "./language.ts";

function commandName(table: SyntaxTable, node: number): string {
  return textOf(table, childInField(table, node, "name"));
}

function call(table: SyntaxTable, node: number): Callee | null {
  const name = commandName(table, node);
  return /^[\w./:@-]+$/.test(name) && name.length <= 100
    ? { name: name.replace(/^.*\//, ""), receiver: none, arguments: none }
    : null;
}

/** `source x` and `. x`: what can be read of the path. */
function visitSource(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const name = commandName(table, node);
  if (name !== "source" && name !== ".") return;
  const argument = childInField(table, node, "argument");
  if (argument === none) return;
  // "$DIR/lib.sh" is looked for beside the script.
  const path = stringValue(table, argument).replace(/^\$(?:\{[^}]*\}|\([^)]*\)|\w+)\//, "./");
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: path,
    names: [],
    locals: [],
    kind: "include",
    type_only: false,
  });
}

function variable(table: SyntaxTable, node: number): Declared[] {
  const around = parentOf(table, node);
  const constant =
    typeOf(table, around) === "declaration_command" &&
    /^(?:readonly|declare\s+-\w*r)/.test(textOf(table, around).slice(0, 20));
  if (typeOf(table, around) !== "program" && typeOf(table, around) !== "declaration_command") return [];
  const name = textOf(table, childInField(table, node, "name"));
  return [{ name, kind: constant ? "constant" : "variable", node }];
}

/** Bash and the POSIX shell. lizard does not know them: its rules are applied by analogy with its other languages. */
export const bash: Language = {
  id: "bash",
  name: "Bourne Shell",
  extensions: [".sh", ".bash", ".bats", ".ksh"],
  filenames: [".bashrc", ".bash_profile", ".bash_aliases", ".profile", "PKGBUILD"],
  interpreters: ["sh", "bash", "dash", "ash", "ksh"],
  comments: {
    line: ["#"],
    block: [],
    strings: [
      { open: '"', close: '"', escape: "\\", multiline: true },
      { open: "'", close: "'", escape: "", multiline: true },
    ],
  },
  grammars: ["bash"],
  grammarsFor: () => ["bash"],
  nodes: {
    functions: { function_definition: "function" },
    signatures: {},
    types: {},
    containers: {},
    comments: ["comment"],
    identifiers: ["variable_name", "command_name"],
    strings: ["string", "raw_string", "ansi_c_string"],
    interpolations: ["command_substitution", "expansion", "simple_expansion", "arithmetic_expansion"],
    literals: [
      "word",
      "number",
      "string_content",
      "heredoc_content",
      "heredoc_start",
      "heredoc_end",
      "regex",
      "extglob_pattern",
    ],
    ifs: ["if_statement"],
    elseIfs: ["elif_clause"],
    elses: ["else_clause"],
    loops: ["for_statement", "c_style_for_statement", "while_statement"],
    switches: ["case_statement"],
    catches: [],
    ternaries: ["ternary_expression"],
    binaries: ["list", "binary_expression"],
    groups: ["parenthesized_expression"],
    throws: [],
  },
  functions: {
    name: (table, node) => textOf(table, childInField(table, node, "name")),
    kind: (_table, _node, kind) => kind,
    body: (table, node) => childInField(table, node, "body"),
    parameters: () => ({ count: 0, booleans: 0 }),
    receiver: () => null,
  },
  symbols: {
    typeName: () => "",
    typeKind: (_table, _node, kind) => kind,
    bases: () => [],
    declarations: { variable_assignment: variable },
    visibility: (_table, _node, { name, inFunction }) => {
      const visibility = name.startsWith("_") ? "private" : "public";
      return { visibility, exported: visibility === "public" && !inFunction };
    },
    decorators: () => [],
    outermost: (_table, node) => node,
    isDocComment: (text) => text.startsWith("#") && !/^#(?:!|\s*shellcheck\b)/.test(text),
    hasInnerDoc: () => false,
  },
  calls: { command: call },
  modules: { imports: { command: visitSource }, exports: {}, packageName: {} },
  catchParts: {},
  complexity: {
    // `select` is a loop as well; each branch of a `case` counts but the last one that takes everything.
    decisions: ["if", "elif", "for", "while", "until", "select", "&&", "||"],
    extraDecisions: {
      "?": (table, node) => (typeOf(table, parentOf(table, node)) === "ternary_expression" ? 1 : 0),
      case_item: (table, node) => (/^\(?\*\)/.test(textOf(table, node).slice(0, 4)) ? 0 : 1),
    },
    decisionWords: { types: [], words: [] },
    opaque: [],
    directives: {},
    fromBody: false,
    folded: [],
    listsAnonymous: [],
    logical: { "&&": "and", "||": "or" },
    flatOperators: false,
    elseParents: [],
    isLabelledJump: {
      // `break 2` leaves more than the nearest loop.
      command: (table, node) => {
        const name = commandName(table, node);
        return (name === "break" || name === "continue") && childInField(table, node, "argument") !== none;
      },
    },
    isWrapper: () => false,
    implicitSelf: false,
    overloads: false,
  },
  tests: {
    isTestPath: (path) => /(?:^|\/)(?:tests?|spec)\/|\.bats$|[._-]test\.sh$/.test(path),
    isTestFunction: (name) => name.startsWith("test"),
    testCall: null,
    skipped: /^skip$/,
    assertions: /^(?:assert\w*|refute\w*|fail)$/,
    assertionNodes: ["test_command"],
    mocks: /^(?:stub|mock)$/,
  },
  isDocString: () => false,
  naming: {
    type: "any",
    function: "snake_case",
    method: "any",
    constant: "SCREAMING_SNAKE_CASE",
    variable: "any",
  },
  selves: [],
  moduleSeparator: "/",
  entryPoints: ["main"],
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    "nodes.signatures": "Every function has a body",
    "nodes.types": "The shell has no types",
    "nodes.containers": "The shell has no namespaces",
    "nodes.catches": "The shell has exit codes",
    "nodes.throws": "The shell has exit codes",
    "modules.exports": "Everything sourced is visible",
    "modules.packageName": "A script has no module of its own",
    catchParts: "The shell has exit codes",
    "complexity.decisionWords": "Decisions are keywords and operators",
    "complexity.opaque": "Code in strings is code",
    "complexity.directives": "There is no conditional compilation by directives",
    "complexity.folded": "The shell has no lambdas",
    "complexity.listsAnonymous": "The shell has no lambdas",
    "complexity.elseParents": "Only an `if` has an `else`",
    selves: "The shell has no objects",
  },
};
