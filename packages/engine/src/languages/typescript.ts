import {
  defaultValue,
  ecmascript,
  ecmascriptNodes,
  field,
  parameterProperty,
  questionMarks,
} from "./ecmascript.ts";
import { childInField, childrenOf, stringValue, textOf, typeOf } from "../parsers/table-queries.ts";
import type { Language } from "./language.ts";

/** TypeScript, TSX included: which of the two grammars fits is told by the text. */
export const typescript: Language = {
  ...ecmascript,
  id: "typescript",
  name: "TypeScript",
  extensions: [".ts", ".mts", ".cts", ".tsx"],
  filenames: [],
  interpreters: ["ts-node", "tsx"],
  // A closing tag is not TypeScript; a `<T>x` assertion is not TSX.
  grammars: ["tsx", "typescript"],
  grammarsFor: (source) => (/<\/[A-Za-z>]|\/>/.test(source) ? ["tsx", "typescript"] : ["typescript", "tsx"]),
  nodes: {
    ...ecmascriptNodes,
    identifiers: [...ecmascriptNodes.identifiers, "type_identifier"],
    signatures: {
      function_signature: "function",
      method_signature: "method",
      abstract_method_signature: "method",
    },
    types: {
      class_declaration: "class",
      abstract_class_declaration: "class",
      class: "class",
      interface_declaration: "interface",
      enum_declaration: "enum",
      type_alias_declaration: "type",
      internal_module: "namespace",
    },
    containers: {
      module: (table, node) => {
        const name = childInField(table, node, "name");
        return typeOf(table, name) === "string" ? stringValue(table, name) : textOf(table, name);
      },
    },
  },
  symbols: {
    ...ecmascript.symbols,
    declarations: {
      ...ecmascript.symbols.declarations,
      public_field_definition: field,
      property_signature: (table, node) => {
        const owner = typeOf(table, table.parent[node] ?? -1);
        return owner === "interface_body" ? field(table, node) : [];
      },
      method_definition: (table, node) =>
        [...childrenOf(table, childInField(table, node, "parameters"))].flatMap((parameter) =>
          parameterProperty(table, parameter),
        ),
      enum_body: (table, node) =>
        [...childrenOf(table, node)]
          .map((member) =>
            typeOf(table, member) === "enum_assignment" ? childInField(table, member, "name") : member,
          )
          .filter((member) => /property_identifier|string/.test(typeOf(table, member)))
          .map((member) => ({
            name: textOf(table, member).replaceAll(/^["']|["']$/g, ""),
            kind: "constant",
            node: member,
          })),
    },
  },
  complexity: {
    ...ecmascript.complexity,
    extraDecisions: {
      ...ecmascript.complexity.extraDecisions,
      "?.": questionMarks,
      required_parameter: defaultValue,
      optional_parameter: defaultValue,
    },
  },
  refinements: {},
  absent: {
    refinements: "The grammar has a node type for every construct",
    "complexity.directives": "There is no conditional compilation by directives",
    "nodes.elseIfs": "`else if` is an `if` inside an `else`",
    filenames: "No file is TypeScript by its whole name",
    "modules.packageName": "A module is its path",
    "complexity.folded": "lizard lists every function on its own",
    "complexity.elseParents": "Only an `if` has an `else`",
    "tests.assertionNodes": "Assertions are calls",
    entryPoints: "A program starts at the top of a module",
  },
};
