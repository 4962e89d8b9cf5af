import { oxlintRules } from "../analyzers/oxlint/rule-table.ts";
import { ruffRules } from "../analyzers/ruff/rule-table.ts";
import { hardcodedSecret } from "../analyzers/secretlint/hardcoded-secret.ts";
import type { Category } from "../model/category.ts";
import type { Severity } from "../model/severity.ts";
import { blobRules } from "./blob-rules.ts";
import { factRules } from "./index.ts";
import type { RuleDocumentation, RuleExample } from "./rule.ts";

/** What is known of a rule apart from its findings. */
export interface RuleDescription {
  /** As in `Finding.rule_id`. */
  id: string;
  analyzer: string;
  category: Category;
  severity: Severity;
  cwe: string | null;
  title: string;
  /** Empty for rules of other analysers. */
  explanation: string;
  fix: string;
  examples: readonly RuleExample[];
}

function own(rule: RuleDocumentation, analyzer = "octokraft"): RuleDescription {
  const { id, category, severity, cwe, title, explanation, fix, examples } = rule;
  return { id, analyzer, category, severity, cwe, title, explanation, fix, examples };
}

function all(): RuleDescription[] {
  const descriptions = [
    ...[...blobRules, ...factRules].map((rule) => own(rule)),
    own(hardcodedSecret, "secretlint"),
  ];
  const tables = [
    ["ruff", ruffRules],
    ["oxlint", oxlintRules],
  ] as const;
  for (const [analyzer, table] of tables) {
    for (const [name, rule] of table) {
      const { category, severity, cwe, fix } = rule;
      const id = `${analyzer}/${name.replace(/^eslint\//, "")}`;
      const title = `${analyzer === "ruff" ? "Ruff" : "oxlint"} ${name.replace(/^eslint\//, "")}`;
      descriptions.push({ id, analyzer, category, severity, cwe, title, explanation: "", fix, examples: [] });
    }
  }
  return descriptions.sort((a, b) => (a.id < b.id ? -1 : 1));
}

let byId: Map<string, RuleDescription> | undefined;

/** Every rule that can appear in an assessment, by id. */
export function listRules(): RuleDescription[] {
  byId ??= new Map(all().map((rule) => [rule.id, rule]));
  return [...byId.values()];
}

/** Null for a rule that this version does not have. */
export function describeRule(id: string): RuleDescription | null {
  listRules();
  return byId?.get(id) ?? null;
}
