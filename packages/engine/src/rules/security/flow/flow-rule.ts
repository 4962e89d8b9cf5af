import { languageIds } from "../../../model/language-id.ts";
import type { Severity } from "../../../model/severity.ts";
import type { BlobRule } from "../../blob-rule.ts";
import type { RuleDocumentation } from "../../rule.ts";
import type { FlowRuleId } from "./flow-table.ts";
import { findFlowMessage, type HarmDescription } from "./flow-message.ts";
import { flowsOf } from "./find-flows.ts";

interface FlowDocumentation extends RuleDocumentation {
  id: FlowRuleId;
}

/** Makes a rule of the flows that carry its id: `request` data is reported as given, parameters more mildly. */
export function flowRule(
  documentation: FlowDocumentation,
  harm: HarmDescription,
  parameterSeverity: Severity = "medium",
): BlobRule {
  return {
    ...documentation,
    languages: languageIds,
    scope: "not_in_tests",
    *check(table, facts, language) {
      for (const flow of flowsOf(documentation.id, table, facts, language)) {
        const isRequest = flow.taint.kind === "request";
        yield {
          node: flow.node,
          message: findFlowMessage(flow, harm),
          severity: isRequest ? documentation.severity : parameterSeverity,
          confidence: isRequest ? 0.8 : 0.5,
        };
      }
    },
  };
}
