import type { SyntaxTable } from "../../../parsers/syntax-table.ts";
import {
  childInField,
  childOfType,
  childrenOf,
  none,
  parentOf,
  textOf,
  typeOf,
} from "../../../parsers/table-queries.ts";
import type { BlobRule } from "../../blob-rule.ts";
import { nodesOfType } from "../../nodes-of-type.ts";

const functions = new Set(["function_declaration", "method_declaration", "func_literal"]);

/** The function around a node, when the last of its results is an error. */
function returnsError(table: SyntaxTable, node: number): boolean {
  let at = parentOf(table, node);
  for (let level = 0; level < 200 && at !== none && !functions.has(typeOf(table, at)); level += 1)
    at = parentOf(table, at);
  if (at === none) return false;
  return /(?:^|[\s,(])error\s*\)?$/.test(textOf(table, childInField(table, at, "result")));
}

/** The only statement of a block, or none. */
function onlyStatement(table: SyntaxTable, block: number): number {
  const list = childOfType(table, block, "statement_list");
  const statements = [...childrenOf(table, list === none ? block : list)].filter(
    (child) => !/^[{}\n;]|comment/.test(typeOf(table, child)),
  );
  return statements.length === 1 ? (statements[0] ?? none) : none;
}

export const swallowedError: BlobRule = {
  id: "swallowed-error",
  category: "runtime_risks",
  severity: "low",
  title: "Error replaced by nil",
  explanation:
    "A function whose last result is an error checks `err != nil` and returns nil as its error: the caller takes the " +
    "failure for success. Reported where the return is all that the check does and no comment stands in it.",
  fix: "Return the error, wrapped with what was being done.",
  cwe: "CWE-391",
  examples: [
    {
      language: "go",
      bad: "if err != nil {\n\treturn nil\n}",
      good: 'if err != nil {\n\treturn fmt.Errorf("read settings: %w", err)\n}',
    },
  ],
  languages: ["go"],
  scope: "not_in_tests",
  *check(table) {
    for (const node of nodesOfType(table, "if_statement")) {
      const name = /^(\w*[eE]rr\w*)\s*!=\s*nil$/.exec(
        textOf(table, childInField(table, node, "condition")),
      )?.[1];
      if (name === undefined) continue;
      const block = childInField(table, node, "consequence");
      const statement = onlyStatement(table, block);
      if (typeOf(table, statement) !== "return_statement" || textOf(table, block).includes("//")) continue;
      if (
        !/(?:^|,)\s*nil$/.test(textOf(table, statement).replace(/^return\s*/, "")) ||
        !returnsError(table, node)
      )
        continue;
      yield {
        node: childInField(table, node, "condition"),
        message: `${name} is not nil here, yet nil is returned as the error.`,
        confidence: 0.7,
      };
    }
  },
};
