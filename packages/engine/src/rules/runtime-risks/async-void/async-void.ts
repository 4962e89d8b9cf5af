import { childInField, childrenOfType, textOf } from "../../../parsers/table-queries.ts";
import type { BlobRule } from "../../blob-rule.ts";
import { nodesOfType } from "../../nodes-of-type.ts";

export const asyncVoid: BlobRule = {
  id: "async-void",
  category: "runtime_risks",
  severity: "medium",
  title: "Async method without a task",
  explanation:
    "Nobody can await an `async void` method, and an exception in it ends the process. Event handlers, which must return void, " +
    "are left out: methods with a sender and event arguments, and overrides.",
  fix: "Return Task.",
  cwe: "CWE-248",
  examples: [
    {
      language: "csharp",
      bad: "public async void Save() { await Write(); }",
      good: "public async Task Save() { await Write(); }",
    },
  ],
  languages: ["csharp"],
  scope: "not_in_tests",
  *check(table) {
    for (const node of nodesOfType(table, "method_declaration", "local_function_statement")) {
      const modifiers = new Set(
        childrenOfType(table, node, "modifier").map((modifier) => textOf(table, modifier)),
      );
      if (!modifiers.has("async") || modifiers.has("override")) continue;
      const returns = childInField(table, node, "returns");
      const result = textOf(table, returns === -1 ? childInField(table, node, "type") : returns);
      if (
        result !== "void" ||
        /EventArgs|\bsender\b/.test(textOf(table, childInField(table, node, "parameters")))
      )
        continue;
      const name = childInField(table, node, "name");
      const title = textOf(table, name);
      if (/^On[A-Z]|_[A-Z]\w+$/.test(title)) continue;
      yield {
        node: name,
        message: `${title} is async and returns void: nobody can wait for it, and its exceptions end the process.`,
      };
    }
  },
};
