import type { SyntaxTable } from "../../../parsers/syntax-table.ts";
import { childInField, firstChild, none, parentOf, textOf, typeOf } from "../../../parsers/table-queries.ts";
import type { BlobRule } from "../../blob-rule.ts";
import { nodesOfType } from "../../nodes-of-type.ts";

const functions = [
  "function_declaration",
  "function_expression",
  "arrow_function",
  "method_definition",
  "generator_function_declaration",
];

function isAsync(table: SyntaxTable, node: number): boolean {
  const last = Math.min(table.last[node] ?? node, node + 8);
  for (let at = node + 1; at <= last; at += 1) {
    if (table.parent[at] === node && typeOf(table, at) === "async") return true;
  }
  return false;
}

/** Names of async functions of the file and of async methods of its classes, less names that are declared otherwise too. */
function asyncNames(table: SyntaxTable): { functions: Set<string>; methods: Set<string> } {
  const names = { functions: new Set<string>(), methods: new Set<string>() };
  const others = { functions: new Set<string>(), methods: new Set<string>() };
  for (const node of nodesOfType(table, ...functions)) {
    const type = typeOf(table, node);
    const own = childInField(table, node, "name");
    const up = parentOf(table, node);
    const name = textOf(
      table,
      own === none && typeOf(table, up) === "variable_declarator" ? childInField(table, up, "name") : own,
    );
    if (name === "") continue;
    const kind = type === "method_definition" ? "methods" : "functions";
    (isAsync(table, node) ? names : others)[kind].add(name);
  }
  for (const kind of ["functions", "methods"] as const)
    for (const name of others[kind]) names[kind].delete(name);
  return names;
}

function isInFunction(table: SyntaxTable, node: number): boolean {
  let at = parentOf(table, node);
  for (let level = 0; level < 200 && at !== none; level += 1) {
    if (functions.includes(typeOf(table, at))) return true;
    at = parentOf(table, at);
  }
  return false;
}

export const floatingPromise: BlobRule = {
  id: "floating-promise",
  category: "runtime_risks",
  severity: "low",
  title: "Promise that nobody waits for",
  explanation:
    "A call of an async function of the same file, or of an async method of the same class, as a statement of its own: what it " +
    "rejects with is reported nowhere, and what follows does not wait for it. Not reported: calls with `await`, `void`, `then` or `catch`, and top-level code.",
  fix: "Await the call, or write void before it and handle its rejection inside.",
  cwe: "CWE-252",
  examples: [
    {
      language: "typescript",
      bad: "async function save() {}\nfunction onClick() {\n  save();\n}",
      good: "async function onClick() {\n  await save();\n}",
    },
  ],
  languages: ["javascript", "typescript"],
  scope: "not_in_tests",
  *check(table) {
    if (!table.source.includes("async")) return;
    const names = asyncNames(table);
    if (names.functions.size === 0 && names.methods.size === 0) return;
    for (const node of nodesOfType(table, "expression_statement")) {
      const call = firstChild(table, node);
      if (typeOf(table, call) !== "call_expression") continue;
      const callee = childInField(table, call, "function");
      const text = textOf(table, callee);
      const method = /^this\.(#?\w+)$/.exec(text)?.[1];
      const floats = method === undefined ? names.functions.has(text) : names.methods.has(method);
      if (!floats || !isInFunction(table, node)) continue;
      yield {
        node: call,
        message: `The promise of ${text}() is dropped: a rejection is lost and nothing waits for it.`,
        confidence: 0.7,
      };
    }
  },
};
