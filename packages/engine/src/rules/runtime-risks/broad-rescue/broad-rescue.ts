import { childInField, textOf } from "../../../parsers/table-queries.ts";
import type { BlobRule } from "../../blob-rule.ts";
import { nodesOfType } from "../../nodes-of-type.ts";

export const broadRescue: BlobRule = {
  id: "broad-rescue",
  category: "runtime_risks",
  severity: "medium",
  title: "Rescue of signals and exits",
  explanation:
    "`rescue Exception` catches interrupts, exits and out-of-memory as well, so that a process can be stopped only by force. " +
    "Handlers that raise again are left out.",
  fix: "Rescue StandardError or the exceptions that you expect.",
  cwe: "CWE-396",
  examples: [
    {
      language: "ruby",
      bad: "begin\n  work\nrescue Exception => e\n  log(e)\nend",
      good: "begin\n  work\nrescue StandardError => e\n  log(e)\nend",
    },
  ],
  languages: ["ruby"],
  scope: "not_in_tests",
  *check(table) {
    for (const node of nodesOfType(table, "rescue")) {
      const caught = childInField(table, node, "exceptions");
      if (!/^(?:::)?Exception$/.test(textOf(table, caught).trim())) continue;
      if (/\b(?:raise|exit!?|abort|throw)\b/.test(textOf(table, node))) continue;
      yield { node: caught, message: "Exception is rescued: interrupts and exits are caught with it." };
    }
  },
};
