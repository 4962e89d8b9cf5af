import { cFamily, cFamilyNodes } from "./c-family.ts";
import type { Language } from "./language.ts";

/** C. Headers that hold C++ are read with its grammar. */
export const c: Language = {
  ...cFamily,
  id: "c",
  name: "C",
  extensions: [".c", ".h"],
  filenames: [],
  grammars: ["c", "cpp"],
  grammarsFor: (source) =>
    /^\s*(?:class\s+\w+|namespace\b|template\s*<|using\s+\w+|public:|private:)|\bstd::/m.test(source)
      ? ["cpp"]
      : ["c"],
  nodes: {
    ...cFamilyNodes,
    functions: { function_definition: "function" },
    signatures: {},
    types: {
      struct_specifier: "class",
      union_specifier: "class",
      enum_specifier: "enum",
      type_definition: "type",
    },
    containers: {},
    loops: ["for_statement", "while_statement", "do_statement"],
    catches: [],
    throws: [],
  },
  catchParts: {},
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    filenames: "No file is C by its whole name",
    interpreters: "C is compiled",
    "nodes.signatures": "A declaration is the same node as a variable's",
    "nodes.containers": "C has no namespaces",
    "nodes.interpolations": "Strings of C hold no code",
    "nodes.elseIfs": "`else if` is an `if` inside an `else`",
    "nodes.catches": "C returns errors",
    "nodes.throws": "C returns errors",
    "modules.exports": "`static` says what is not visible",
    "modules.packageName": "A file has no module of its own",
    catchParts: "C returns errors",
    "complexity.decisionWords": "Keywords cannot be names",
    "complexity.opaque": "Strings of C hold no code",
    "complexity.listsAnonymous": "C has no lambdas",
    "complexity.elseParents": "Only an `if` has an `else`",
    "tests.assertionNodes": "Assertions are calls",
  },
};
