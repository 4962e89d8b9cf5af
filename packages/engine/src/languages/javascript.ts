import { ecmascript, ecmascriptNodes, field, questionMarks } from "./ecmascript.ts";
import type { Language } from "./language.ts";

/** JavaScript with JSX. */
export const javascript: Language = {
  ...ecmascript,
  id: "javascript",
  name: "JavaScript",
  extensions: [".js", ".mjs", ".cjs", ".jsx", ".es6"],
  filenames: ["Jakefile"],
  interpreters: ["node", "nodejs", "bun", "deno"],
  grammars: ["javascript"],
  grammarsFor: () => ["javascript"],
  nodes: {
    ...ecmascriptNodes,
    signatures: {},
    types: { class_declaration: "class", class: "class" },
    containers: {},
  },
  symbols: {
    ...ecmascript.symbols,
    declarations: { ...ecmascript.symbols.declarations, field_definition: field },
  },
  complexity: {
    ...ecmascript.complexity,
    extraDecisions: { ...ecmascript.complexity.extraDecisions, optional_chain: questionMarks },
  },
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    "complexity.directives": "There is no conditional compilation by directives",
    "nodes.signatures": "Every function of JavaScript has a body",
    "nodes.containers": "Names are qualified by classes and functions only",
    "nodes.elseIfs": "`else if` is an `if` inside an `else`",
    "modules.packageName": "A module is its path",
    "complexity.folded": "lizard lists every function on its own",
    "complexity.elseParents": "Only an `if` has an `else`",
    "tests.assertionNodes": "Assertions are calls",
    entryPoints: "A program starts at the top of a module",
  },
};
