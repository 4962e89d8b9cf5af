import { none, parentOf, textOf, typeOf } from "../../../parsers/table-queries.ts";
import type { BlobRule } from "../../blob-rule.ts";
import { nodesOfType } from "../../nodes-of-type.ts";

export const deferInLoop: BlobRule = {
  id: "defer-in-loop",
  category: "runtime_risks",
  severity: "medium",
  title: "Deferred call in a loop",
  explanation:
    "A deferred call runs when the function ends, not at the end of the loop's round: files, locks and connections stay open " +
    "until the last round is done. A function literal inside the loop ends each round and is fine.",
  fix: "Move the body of the loop into a function of its own.",
  cwe: "CWE-772",
  examples: [
    {
      language: "go",
      bad: "for _, name := range names {\n\tfile, _ := os.Open(name)\n\tdefer file.Close()\n}",
      good: "for _, name := range names {\n\tif err := readOne(name); err != nil {\n\t\treturn err\n\t}\n}",
    },
  ],
  languages: ["go"],
  scope: "not_in_tests",
  *check(table, facts) {
    if (facts.functions.length === 0 || !table.source.includes("defer")) return;
    for (const node of nodesOfType(table, "defer_statement")) {
      let at = parentOf(table, node);
      for (let level = 0; level < 100 && at !== none; level += 1) {
        const type = typeOf(table, at);
        if (/^(?:func_literal|function_declaration|method_declaration)$/.test(type)) break;
        if (type === "for_statement") {
          const call =
            textOf(table, node)
              .replace(/^defer\s+/, "")
              .split("\n", 1)[0] ?? "";
          yield {
            node,
            message: `${call.slice(0, 60)} is deferred in a loop: it runs only when the function ends.`,
          };
          break;
        }
        at = parentOf(table, at);
      }
    }
  },
};
