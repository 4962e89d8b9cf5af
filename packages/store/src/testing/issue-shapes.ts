import type { IssueListOptions } from "../issues/list-issues.ts";

export interface IssueShape {
  name: string;
  options: Partial<IssueListOptions>;
  /** The index in which the issues are found. */
  index: string;
}

const deep = 50_000;

/**
 * Every filter and every order of the list of issues, the usual combinations, and pages far down; for
 * issues like `manyIssues`.
 */
export const issueShapes: readonly IssueShape[] = [
  { name: "gravest first", options: {}, index: "issues_gravest" },
  { name: "gravest first, page 1,000", options: { offset: deep }, index: "issues_gravest" },
  { name: "least grave first", options: { sort: "severity" }, index: "issues_gravest" },
  { name: "by file", options: { sort: "file" }, index: "issues_by_file" },
  { name: "by file, page 1,000", options: { sort: "file", offset: deep }, index: "issues_by_file" },
  { name: "by file backwards", options: { sort: "-file" }, index: "issues_by_file" },
  { name: "by rule", options: { sort: "rule_id" }, index: "issues_by_rule" },
  { name: "by rule, page 1,000", options: { sort: "rule_id", offset: deep }, index: "issues_by_rule" },
  { name: "by rule backwards", options: { sort: "-rule_id" }, index: "issues_by_rule" },
  { name: "newest first", options: { sort: "-first_seen_at" }, index: "issues_newest" },
  {
    name: "newest first, page 1,000",
    options: { sort: "-first_seen_at", offset: deep },
    index: "issues_newest",
  },
  { name: "oldest first", options: { sort: "first_seen_at" }, index: "issues_newest" },
  { name: "surest first", options: { sort: "-confidence" }, index: "issues_surest" },
  {
    name: "surest first, page 1,000",
    options: { sort: "-confidence", offset: deep },
    index: "issues_surest",
  },
  { name: "least sure first", options: { sort: "confidence" }, index: "issues_surest" },
  { name: "last seen first", options: { sort: "-last_seen_at" }, index: "issues_by_file" },
  { name: "last seen last", options: { sort: "last_seen_at" }, index: "issues_by_file" },
  { name: "a category", options: { category: ["security"] }, index: "issues_gravest" },
  { name: "two severities", options: { severity: ["critical", "high"] }, index: "issues_gravest" },
  {
    name: "two severities and a category",
    options: { severity: ["critical", "high"], category: ["security"] },
    index: "issues_gravest",
  },
  { name: "dismissed", options: { status: ["dismissed"] }, index: "issues_gravest_inactive" },
  {
    name: "resolved, by file",
    options: { status: ["resolved"], sort: "file" },
    index: "issues_gravest_inactive",
  },
  { name: "an analyser", options: { analyzer: ["ruff"] }, index: "issues_gravest" },
  { name: "a rule", options: { rule_id: ["rule-7"] }, index: "issues_by_rule" },
  {
    name: "a rule and a severity",
    options: { rule_id: ["rule-7"], severity: ["high"] },
    index: "issues_by_rule",
  },
  { name: "a file", options: { file: "src/module-7/part-7/file-7.ts" }, index: "issues_by_file" },
  { name: "a folder", options: { file: "src/module-7" }, index: "issues_by_file" },
  {
    name: "a folder and a category",
    options: { file: "src/module-7", category: ["security"] },
    index: "issues_by_file",
  },
  { name: "the folder of all", options: { file: "src" }, index: "issues_gravest" },
  { name: "a glob below a folder", options: { file: "src/module-7/**" }, index: "issues_by_file" },
  { name: "a glob", options: { file: "**/file-123*.ts" }, index: "issues_by_text" },
  {
    name: "seen since",
    options: { first_seen_since: new Date(Date.now() - 86_400_000).toISOString() },
    index: "issues_newest",
  },
  { name: "a text", options: { search: "symbol777" }, index: "issues_by_text" },
  {
    name: "a text and a category",
    options: { search: "Symbol777", category: ["security"] },
    index: "issues_by_text",
  },
];
