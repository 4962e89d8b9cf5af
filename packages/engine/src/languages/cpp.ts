import { childInField, none, textOf } from "../parsers/table-queries.ts";
import { cFamily, cFamilyNodes } from "./c-family.ts";
import type { Language } from "./language.ts";

export const cpp: Language = {
  ...cFamily,
  id: "cpp",
  name: "C++",
  extensions: [
    ".cc",
    ".cpp",
    ".cxx",
    ".c++",
    ".hh",
    ".hpp",
    ".hxx",
    ".h++",
    ".inl",
    ".ipp",
    ".tcc",
    ".tpp",
    ".ixx",
    ".cppm",
  ],
  filenames: [],
  grammars: ["cpp"],
  grammarsFor: () => ["cpp"],
  nodes: {
    ...cFamilyNodes,
    strings: [...cFamilyNodes.strings, "raw_string_literal"],
    identifiers: [...cFamilyNodes.identifiers, "namespace_identifier"],
    functions: { function_definition: "function", lambda_expression: "lambda" },
    signatures: {},
    types: {
      class_specifier: "class",
      struct_specifier: "class",
      union_specifier: "class",
      enum_specifier: "enum",
      type_definition: "type",
      alias_declaration: "type",
    },
    containers: {
      namespace_definition: (table, node) => {
        const name = childInField(table, node, "name");
        return name === none ? "" : textOf(table, name).replaceAll("::", ".");
      },
    },
    loops: ["for_statement", "for_range_loop", "while_statement", "do_statement"],
    catches: ["catch_clause"],
    throws: ["throw_statement"],
  },
  symbols: {
    ...cFamily.symbols,
    typeName: (table, node) => {
      const own = cFamily.symbols.typeName(table, node);
      return own === "" && table.typeNames[table.type[node] ?? 0] === "alias_declaration"
        ? textOf(table, childInField(table, node, "name"))
        : own;
    },
  },
  calls: {
    ...cFamily.calls,
    new_expression: (table, node) => ({
      name: textOf(table, childInField(table, node, "type"))
        .replace(/<[\s\S]*$/, "")
        .replace(/^.*::/, ""),
      receiver: none,
      arguments: childInField(table, node, "arguments"),
    }),
  },
  catchParts: {
    catch_clause: (table, node) => ({
      body: childInField(table, node, "body"),
      catches: textOf(table, childInField(table, node, "parameters")).replaceAll(/^\(|\)$|\.\.\./g, ""),
    }),
  },
  complexity: { ...cFamily.complexity, decisions: [...cFamily.complexity.decisions, "catch"] },
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    filenames: "No file is C++ by its whole name",
    interpreters: "C++ is compiled",
    "nodes.signatures": "A declaration is the same node as a field's",
    "nodes.interpolations": "Strings of C++ hold no code",
    "nodes.elseIfs": "`else if` is an `if` inside an `else`",
    "modules.exports": "What is visible is in headers",
    "modules.packageName": "A file has no module of its own",
    "complexity.decisionWords": "Keywords cannot be names",
    "complexity.opaque": "Strings of C++ hold no code",
    "complexity.listsAnonymous": "lizard does not list lambdas",
    "complexity.elseParents": "Only an `if` has an `else`",
    "tests.assertionNodes": "Assertions are calls",
  },
};
