import type { IssueListOptions } from "../issues/list-issues.ts";

export interface IssueShape {
  name: string;
  options: Partial<IssueListOptions>;
  /** The indexes in which the issues can be found well; the planner takes one or more of them. */
  indexes: readonly string[];
}

const deep = 50_000;

/** Where all match, one index is as good as another, as long as it holds all that is asked. */
const whole = ["issues_by_file", "issues_by_rule", "issues_gravest", "issues_newest", "issues_surest"];

/**
 * Every filter and every order of the list of issues, the usual combinations, and pages far down; for
 * issues like `manyIssues`.
 */
export const issueShapes: readonly IssueShape[] = [
  { name: "gravest first", options: {}, indexes: ["issues_gravest"] },
  { name: "gravest first, page 1,000", options: { offset: deep }, indexes: ["issues_gravest"] },
  { name: "least grave first", options: { sort: "severity" }, indexes: ["issues_gravest"] },
  { name: "by file", options: { sort: "file" }, indexes: ["issues_by_file"] },
  { name: "by file, page 1,000", options: { sort: "file", offset: deep }, indexes: ["issues_by_file"] },
  { name: "by file backwards", options: { sort: "-file" }, indexes: ["issues_by_file"] },
  { name: "by rule", options: { sort: "rule_id" }, indexes: ["issues_by_rule"] },
  { name: "by rule, page 1,000", options: { sort: "rule_id", offset: deep }, indexes: ["issues_by_rule"] },
  { name: "by rule backwards", options: { sort: "-rule_id" }, indexes: ["issues_by_rule"] },
  { name: "newest first", options: { sort: "-first_seen_at" }, indexes: ["issues_newest"] },
  {
    name: "newest first, page 1,000",
    options: { sort: "-first_seen_at", offset: deep },
    indexes: ["issues_newest"],
  },
  { name: "oldest first", options: { sort: "first_seen_at" }, indexes: ["issues_newest"] },
  { name: "surest first", options: { sort: "-confidence" }, indexes: ["issues_surest"] },
  {
    name: "surest first, page 1,000",
    options: { sort: "-confidence", offset: deep },
    indexes: ["issues_surest"],
  },
  { name: "least sure first", options: { sort: "confidence" }, indexes: ["issues_surest"] },
  { name: "last seen first", options: { sort: "-last_seen_at" }, indexes: ["issues_by_file"] },
  { name: "last seen last", options: { sort: "last_seen_at" }, indexes: ["issues_by_file"] },
  { name: "a category", options: { category: ["security"] }, indexes: ["issues_gravest"] },
  { name: "two severities", options: { severity: ["critical", "high"] }, indexes: ["issues_gravest"] },
  {
    name: "two severities and a category",
    options: { severity: ["critical", "high"], category: ["security"] },
    indexes: ["issues_gravest"],
  },
  {
    name: "dismissed",
    options: { status: ["dismissed"] },
    indexes: ["issues_gravest_inactive", "issues_by_file"],
  },
  {
    name: "resolved, by file",
    options: { status: ["resolved"], sort: "file" },
    indexes: ["issues_by_file", "issues_gravest_inactive"],
  },
  { name: "an analyser", options: { analyzer: ["ruff"] }, indexes: ["issues_gravest"] },
  { name: "a rule", options: { rule_id: ["rule-7"] }, indexes: ["issues_by_rule"] },
  {
    name: "a rule and a severity",
    options: { rule_id: ["rule-7"], severity: ["high"] },
    indexes: ["issues_by_rule"],
  },
  { name: "a file", options: { file: "src/module-7/part-7/file-7.ts" }, indexes: ["issues_by_file"] },
  { name: "a folder", options: { file: "src/module-7" }, indexes: ["issues_by_file", "issues_gravest"] },
  {
    name: "a folder and a category",
    options: { file: "src/module-7", category: ["security"] },
    indexes: ["issues_by_file", "issues_gravest"],
  },
  { name: "the folder of all", options: { file: "src" }, indexes: whole },
  {
    name: "a glob below a folder",
    options: { file: "src/module-7/**" },
    indexes: ["issues_by_file", "issues_by_text"],
  },
  { name: "a glob", options: { file: "**/file-123*.ts" }, indexes: ["issues_by_text"] },
  {
    name: "seen since",
    options: { first_seen_since: new Date(Date.now() - 86_400_000).toISOString() },
    indexes: whole,
  },
  { name: "a text", options: { search: "symbol777" }, indexes: ["issues_by_text"] },
  {
    name: "a text and a category",
    options: { search: "Symbol777", category: ["security"] },
    indexes: ["issues_by_text"],
  },
];
