import type { MappedRule } from "../analyzers/mapped-rule.ts";
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
  /** As in `Finding.rule_id`. Letters, digits, `-`, `_` and `/`: it can stand in a URL as it is. */
  id: string;
  analyzer: string;
  category: Category;
  severity: Severity;
  cwe: string | null;
  title: string;
  explanation: string;
  fix: string;
  /** Empty for rules of other analysers. */
  examples: readonly RuleExample[];
  /** The page that its own analyser has on it; null for our own rules. */
  url: string | null;
}

function own(rule: RuleDocumentation): RuleDescription {
  const { id, category, severity, cwe, title, explanation, fix, examples } = rule;
  return { id, analyzer: "octokraft", category, severity, cwe, title, explanation, fix, examples, url: null };
}

/** What a finding of a category means. */
const meanings: Record<Category, string> = {
  security: "a security issue, which gives others a way to do or to read what they should not",
  runtime_risks: "a runtime risk: code that can fail or do another thing than was meant",
  test_coverage: "an issue of the tests, which miss or prove less than they seem to",
  code_smells: "a code smell: code that is harder to read or to change than it needs to be",
  duplication: "duplication, where a change in one place is forgotten in the other",
  dead_code: "dead code, which costs reading and does nothing",
  codebase_consistency: "an inconsistency, where the same thing is done in more than one way",
  compliance: "an issue of compliance",
};

function foreign(
  analyzer: "ruff" | "oxlint",
  name: string,
  { category, severity, cwe, fix, scope }: MappedRule,
): RuleDescription {
  const known = foreignAnalyzers[analyzer];
  const shown = name.replace(/^eslint\//, "");
  const title = `${known.name} ${shown}`;
  const where =
    scope === "not_in_tests"
      ? " It is reported in code that ships, not in tests, fixtures and examples."
      : "";
  const explanation = `${known.name}, a linter for ${known.languages}, reports it under the name ${shown}. Octokraft counts it as ${meanings[category]}.${where}`;
  const id = `${analyzer}/${shown}`;
  return {
    id,
    analyzer,
    category,
    severity,
    cwe,
    title,
    explanation,
    fix,
    examples: [],
    url: known.pageOf(name),
  };
}

const foreignAnalyzers = {
  ruff: {
    name: "Ruff",
    languages: "Python",
    pageOf: (name: string) => `https://docs.astral.sh/ruff/rules/${name}/`,
  },
  oxlint: {
    name: "oxlint",
    languages: "JavaScript and TypeScript",
    pageOf: (name: string) => {
      const [plugin = "", rule = ""] = name.split("/");
      return `https://oxc.rs/docs/guide/usage/linter/rules/${plugin.replaceAll("-", "_")}/${rule}.html`;
    },
  },
};

function all(): RuleDescription[] {
  const descriptions = [
    ...[...blobRules, ...factRules].map(own),
    { ...own(hardcodedSecret), analyzer: "secretlint", url: "https://github.com/secretlint/secretlint" },
    ...[...ruffRules].map(([name, rule]) => foreign("ruff", name, rule)),
    ...[...oxlintRules].map(([name, rule]) => foreign("oxlint", name, rule)),
  ];
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
