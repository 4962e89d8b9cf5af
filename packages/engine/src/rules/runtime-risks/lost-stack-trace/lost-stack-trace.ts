import { ancestorOfType, childInField, childOfType, none, textOf } from "../../../parsers/table-queries.ts";
import type { BlobRule } from "../../blob-rule.ts";
import { nodesOfType } from "../../nodes-of-type.ts";

export const lostStackTrace: BlobRule = {
  id: "lost-stack-trace",
  category: "runtime_risks",
  severity: "low",
  title: "Exception thrown again without its stack",
  explanation:
    "`throw error;` in the handler of `error` starts the stack trace anew: where it was first thrown is lost.",
  fix: "Write throw; to keep the stack trace.",
  cwe: "CWE-755",
  examples: [
    {
      language: "csharp",
      bad: "catch (IOException error) { Log(error); throw error; }",
      good: "catch (IOException error) { Log(error); throw; }",
    },
  ],
  languages: ["csharp"],
  scope: "not_in_tests",
  *check(table) {
    for (const node of nodesOfType(table, "throw_statement")) {
      const thrown = /^throw\s+(\w+)\s*;$/.exec(textOf(table, node))?.[1];
      if (thrown === undefined) continue;
      const handler = ancestorOfType(table, node, "catch_clause");
      if (handler === none) continue;
      const name = textOf(
        table,
        childInField(table, childOfType(table, handler, "catch_declaration"), "name"),
      );
      if (name !== thrown) continue;
      yield { node, message: `throw ${thrown} drops the stack trace of ${thrown}.` };
    }
  },
};
