import { childInField, textOf, typeOf } from "../../../parsers/table-queries.ts";
import type { BlobRule } from "../../blob-rule.ts";
import { nodesOfType } from "../../nodes-of-type.ts";

export const stringIdentity: BlobRule = {
  id: "string-identity",
  category: "runtime_risks",
  severity: "medium",
  title: "Strings compared by identity",
  explanation:
    "In Java `==` asks whether two strings are the same object. It is true for literals and false for equal text that was " +
    "read or put together. Reported where one side is a literal.",
  fix: 'Write "literal".equals(value).',
  cwe: "CWE-597",
  examples: [{ language: "java", bad: 'if (mode == "fast") {}', good: 'if ("fast".equals(mode)) {}' }],
  languages: ["java"],
  scope: "everywhere",
  *check(table) {
    for (const node of nodesOfType(table, "binary_expression")) {
      const operator = textOf(table, childInField(table, node, "operator"));
      if (operator !== "==" && operator !== "!=") continue;
      const sides = [childInField(table, node, "left"), childInField(table, node, "right")];
      const literals = sides.filter((side) => typeOf(table, side) === "string_literal");
      if (literals.length !== 1) continue;
      const other = sides.find((side) => typeOf(table, side) !== "string_literal") ?? node;
      if (typeOf(table, other) === "null_literal") continue;
      yield {
        node,
        message: `${textOf(table, other).slice(0, 60)} is compared with ${textOf(table, literals[0] ?? node).slice(0, 40)} by identity.`,
      };
    }
  },
};
