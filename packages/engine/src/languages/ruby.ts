import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { SymbolFact } from "../model/file-facts.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
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
import { hashStyle } from "./comment-syntax.ts";
import type { Callee, Declared, Language } from "./language.ts";

function isLambdaCall(table: SyntaxTable, node: number): boolean {
  return (
    typeOf(table, node) === "call" &&
    /^(?:lambda|proc)$/.test(textOf(table, childInField(table, node, "method")).slice(0, 7))
  );
}

function functionName(table: SyntaxTable, node: number): string {
  const own = childInField(table, node, "name");
  if (own !== none) return textOf(table, own);
  // `f = ->(x) { }`, `f = lambda { }`: the block carries the name.
  let around = parentOf(table, node);
  if (typeOf(table, around) !== "lambda" && !isLambdaCall(table, around)) return "";
  around = parentOf(table, around);
  const left = typeOf(table, around) === "assignment" ? childInField(table, around, "left") : none;
  return /^(?:identifier|constant)$/.test(typeOf(table, left)) ? textOf(table, left) : "";
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  const around = parentOf(table, node);
  const holder = typeOf(table, around) === "lambda" ? around : node;
  const parameters = [...childrenOf(table, childInField(table, holder, "parameters"))].filter((child) =>
    /identifier|parameter|pattern/.test(typeOf(table, child)),
  );
  const booleans = parameters.filter((parameter) =>
    /^(?:true|false)$/.test(textOf(table, childInField(table, parameter, "value"))),
  );
  return { count: parameters.length, booleans: booleans.length };
}

/** The last bare `private`, `protected` or `public` before a method in its body. */
function visibilityOf(table: SyntaxTable, node: number): SymbolFact["visibility"] {
  const around = parentOf(table, node);
  if (typeOf(table, around) === "argument_list") {
    const word = textOf(table, childInField(table, parentOf(table, around), "method"));
    if (word === "private" || word === "protected") return word;
  }
  if (typeOf(table, node) !== "method") return "public";
  let at = previousSibling(table, node);
  for (let guard = 0; guard < 400 && at !== none; guard += 1) {
    if (typeOf(table, at) === "identifier") {
      const word = textOf(table, at);
      if (word === "private" || word === "protected" || word === "public") return word;
    }
    at = previousSibling(table, at);
  }
  return "public";
}

function attributes(table: SyntaxTable, node: number): Declared[] {
  if (
    !/^attr_(?:accessor|reader|writer)$/.test(textOf(table, childInField(table, node, "method")).slice(0, 14))
  )
    return [];
  return childrenOfType(table, childInField(table, node, "arguments"), "simple_symbol").map((name) => ({
    name: textOf(table, name).slice(1),
    kind: "field",
    node,
  }));
}

function constant(table: SyntaxTable, node: number): Declared[] {
  const left = childInField(table, node, "left");
  if (typeOf(table, left) !== "constant") return [];
  if (typeOf(table, childInField(table, node, "right")) === "lambda") return [];
  return [{ name: textOf(table, left), kind: "constant", node }];
}

function visitRequire(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  if (childInField(table, node, "receiver") !== none) return;
  const method = textOf(table, childInField(table, node, "method"));
  if (!/^(?:require|require_relative|load|autoload)$/.test(method)) return;
  const path = childOfType(table, childInField(table, node, "arguments"), "string");
  if (path === none) return;
  const text = stringValue(table, path);
  const relative = method === "require_relative" && !text.startsWith(".");
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: relative ? `./${text}` : text,
    names: [],
    locals: [],
    kind: "require",
    type_only: false,
  });
}

function call(table: SyntaxTable, node: number): Callee | null {
  const method = childInField(table, node, "method");
  if (method === none) return null;
  const receiver = childInField(table, node, "receiver");
  const name = textOf(table, method);
  // Constructors give the class's name.
  if (name === "new" && /^(?:constant|scope_resolution)$/.test(typeOf(table, receiver))) {
    return {
      name: textOf(table, receiver).replace(/^.*::/, ""),
      receiver: none,
      arguments: childInField(table, node, "arguments"),
    };
  }
  return { name, receiver, arguments: childInField(table, node, "arguments") };
}

export const ruby: Language = {
  id: "ruby",
  name: "Ruby",
  extensions: [".rb", ".rake", ".gemspec", ".ru", ".rbw", ".jbuilder", ".podspec", ".thor"],
  filenames: [
    "Rakefile",
    "Gemfile",
    "Guardfile",
    "Capfile",
    "Vagrantfile",
    "Podfile",
    "Fastfile",
    "Brewfile",
    "Dangerfile",
    "Appraisals",
    "Berksfile",
    "Thorfile",
    "Puppetfile",
  ],
  interpreters: ["ruby", "jruby", "rake", "macruby", "rbx"],
  comments: { ...hashStyle, block: [{ open: "=begin", close: "=end", nested: false, lineStart: true }] },
  grammars: ["ruby"],
  grammarsFor: () => ["ruby"],
  nodes: {
    functions: {
      method: "function",
      singleton_method: "method",
      block: "lambda",
      do_block: "lambda",
    },
    signatures: {},
    types: { class: "class", module: "namespace" },
    containers: {},
    comments: ["comment"],
    identifiers: ["identifier", "constant", "instance_variable", "class_variable", "global_variable"],
    strings: ["string", "subshell"],
    interpolations: ["interpolation"],
    literals: [
      "integer",
      "float",
      "rational",
      "complex",
      "simple_symbol",
      "hash_key_symbol",
      "string_content",
      "heredoc_content",
      "heredoc_beginning",
      "heredoc_end",
      "escape_sequence",
      "character",
      "uninterpreted",
    ],
    ifs: ["if", "unless", "if_modifier", "unless_modifier"],
    elseIfs: ["elsif"],
    elses: ["else"],
    loops: ["while", "until", "for", "while_modifier", "until_modifier"],
    switches: ["case", "case_match"],
    catches: ["rescue", "rescue_modifier"],
    ternaries: ["conditional"],
    binaries: ["binary"],
    groups: ["parenthesized_statements"],
    throws: [],
  },
  functions: {
    name: functionName,
    kind: (table, node, kind) => {
      if (kind !== "function") return kind;
      const owner = parentOf(table, parentOf(table, node));
      if (
        !/^(?:class|module|singleton_class)$/.test(typeOf(table, owner)) &&
        typeOf(table, parentOf(table, node)) !== "argument_list"
      )
        return kind;
      return textOf(table, childInField(table, node, "name")) === "initialize" ? "constructor" : "method";
    },
    // A method without statements has no body node.
    body: (table, node) => {
      const body = childInField(table, node, "body");
      return body === none ? node : body;
    },
    parameters: parametersOf,
    receiver: () => null,
  },
  symbols: {
    typeName: (table, node) => textOf(table, childInField(table, node, "name")).replaceAll("::", "."),
    typeKind: (_table, _node, kind) => kind,
    bases: (table, node) => {
      const superclass = childInField(table, node, "superclass");
      const own = superclass === none ? [] : [textOf(table, superclass).replace(/^<\s*/, "")];
      const mixed = childrenOfType(table, childInField(table, node, "body"), "call")
        .filter((one) =>
          /^(?:include|extend|prepend)$/.test(textOf(table, childInField(table, one, "method")).slice(0, 8)),
        )
        .flatMap((one) =>
          childrenOfType(table, childInField(table, one, "arguments"), "constant", "scope_resolution").map(
            (name) => textOf(table, name),
          ),
        );
      return [...own, ...mixed];
    },
    declarations: { assignment: constant, call: attributes },
    visibility: (table, node, { kind, inFunction }) => {
      const visibility = kind === "method" || kind === "function" ? visibilityOf(table, node) : "public";
      return { visibility, exported: visibility === "public" && !inFunction };
    },
    decorators: () => [],
    outermost: (_table, node) => node,
    isDocComment: (text) =>
      text.startsWith("#") && !/^#\s*(?:rubocop:|frozen_string_literal|!|-\*-|encoding:)/.test(text),
    hasInnerDoc: () => false,
  },
  calls: { call },
  modules: { imports: { call: visitRequire }, exports: {}, packageName: {} },
  catchParts: {
    rescue: (table, node) => ({
      body: childInField(table, node, "body"),
      catches: textOf(table, childInField(table, node, "exceptions")),
    }),
  },
  complexity: {
    // `unless` does not count, `until`, `rescue` and `ensure` do; `||=` holds `||`.
    decisions: [
      "if",
      "elsif",
      "until",
      "for",
      "while",
      "and",
      "or",
      "rescue",
      "ensure",
      "when",
      "||",
      "&&",
      "||=",
      "&&=",
    ],
    extraDecisions: {
      "?": (table, node) => (typeOf(table, parentOf(table, node)) === "conditional" ? 1 : 0),
    },
    decisionWords: { types: [], words: [] },
    opaque: [],
    directives: {},
    fromBody: false,
    folded: ["block", "do_block"],
    listsAnonymous: [],
    logical: { "&&": "and", "||": "or", and: "and", or: "or" },
    flatOperators: false,
    elseParents: ["unless"],
    isLabelledJump: {},
    isWrapper: () => false,
    implicitSelf: true,
    overloads: false,
  },
  tests: {
    isTestPath: (path) =>
      /(?:^|\/)(?:spec|tests?|features)\/|_(?:spec|test)\.rb$|(?:^|\/)test_[^/]*\.rb$/.test(path),
    isTestFunction: (name) => name.startsWith("test_"),
    testCall: /^(?:RSpec\.)?[xf]?(?:it|specify|describe|context|example|scenario|feature|test|should)$/,
    skipped: /^(?:RSpec\.)?x|^(?:pending|skip)$/,
    assertions: /^(?:assert\w*|refute\w*|expect|is_expected|should|should_not|must_\w+|wont_\w+|flunk)$/,
    assertionNodes: [],
    mocks:
      /^(?:double|instance_double|class_double|object_double|spy|allow|allow_any_instance_of|receive|stub|stubs|expects|mock|stub_const|stub_request)$/,
  },
  isDocString: () => false,
  naming: {
    type: "PascalCase",
    function: "snake_case",
    method: "snake_case",
    constant: "SCREAMING_SNAKE_CASE",
    variable: "snake_case",
  },
  selves: ["self"],
  moduleSeparator: "::",
  entryPoints: [],
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    "complexity.directives": "There is no conditional compilation by directives",
    "nodes.signatures": "Every method of Ruby has a body",
    "nodes.containers": "Modules are symbols themselves",
    "nodes.throws": "`raise` is a method",
    "modules.exports": "Constants are visible everywhere",
    "modules.packageName": "A file has no module of its own",
    "complexity.decisionWords": "Keywords cannot be names",
    "complexity.opaque": "lizard reads the code in strings",
    "complexity.listsAnonymous": "lizard does not list blocks",
    "complexity.isLabelledJump": "Ruby has no labels",
    "tests.assertionNodes": "Assertions are calls",
    entryPoints: "A program starts at the top of a file",
  },
};
