import type { FileScope } from "../analyzers/mapped-rule.ts";
import { oxlintRules } from "../analyzers/oxlint/rule-table.ts";
import { ruffRules } from "../analyzers/ruff/rule-table.ts";
import { blobRules } from "../rules/blob-rules.ts";

const scopes = new Map<string, FileScope>([["hardcoded-secret", "not_in_tests"]]);
for (const rule of blobRules) scopes.set(rule.id, rule.scope);
for (const [code, rule] of ruffRules) scopes.set(`ruff/${code}`, rule.scope);
for (const [name, rule] of oxlintRules) scopes.set(`oxlint/${name.replace(/^eslint\//, "")}`, rule.scope);

/** Where findings made from a blob alone, without its path, belong. */
export function ruleScope(ruleId: string): FileScope {
  return scopes.get(ruleId) ?? "everywhere";
}
