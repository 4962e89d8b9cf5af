import type { Assessment, Category, Issue, Severity } from "@octokraft/engine";

import type { Paint } from "../terminal.ts";

export const categoryNames: Record<Category, string> = {
  security: "Security",
  runtime_risks: "Runtime risks",
  test_coverage: "Test coverage",
  code_smells: "Code smells",
  duplication: "Duplication",
  dead_code: "Dead code",
  codebase_consistency: "Codebase consistency",
  compliance: "Compliance",
};

const severityRank: Record<Severity, number> = { critical: 0, high: 1, medium: 2, low: 3, info: 4 };
const severityStyle: Record<Severity, Parameters<Paint>[0]> = {
  critical: ["red", "bold"],
  high: "red",
  medium: "yellow",
  low: "blue",
  info: "dim",
};

/** What the score table needs; an assessment of the engine has it, and so has one of the API. */
export interface Scored {
  overall_score: number;
  overall_grade: string;
  categories: readonly {
    category: Category;
    score: number;
    grade: string;
    counts: Record<Severity, number>;
  }[];
}

export type ListedIssue = Pick<
  Issue,
  "rule_id" | "severity" | "file" | "start_line" | "message" | "confidence"
>;

/** The gravest first; among equals the surest, then by place. */
export function topIssues<I extends ListedIssue>(issues: readonly I[], count: number): I[] {
  return issues
    .toSorted(
      (a, b) =>
        severityRank[a.severity] - severityRank[b.severity] ||
        b.confidence - a.confidence ||
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.start_line - b.start_line,
    )
    .slice(0, count);
}

export function scoreTable(scored: Scored, paint: Paint): string[] {
  const rows = scored.categories.map(({ category, score, grade, counts }) => {
    const found = (Object.keys(severityRank) as Severity[])
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${counts[severity]} ${severity}`);
    return `  ${categoryNames[category].padEnd(22)}${formatScore(score)}  ${grade}   ${found.join(", ") || "none"}`;
  });
  const overall = `  ${"Overall".padEnd(22)}${formatScore(scored.overall_score)}  ${scored.overall_grade}`;
  return [paint("bold", overall), "", ...rows];
}

export function issueLines(issues: readonly ListedIssue[], paint: Paint): string[] {
  return issues.flatMap((issue) => [
    `  ${paint(severityStyle[issue.severity], issue.severity.padEnd(8))}  ${issue.file}:${issue.start_line}  ${paint("dim", issue.rule_id)}`,
    `            ${issue.message}`,
  ]);
}

/** The readable form of an assessment, for a terminal or a text file. */
export function textReport(assessment: Assessment, title: string, paint: Paint): string {
  const { analyzed, issues } = assessment;
  const top = topIssues(issues, 10);
  const lines = [
    paint("bold", title),
    "",
    ...scoreTable(assessment, paint),
    "",
    `  ${number(analyzed.lines)} lines of code in ${count(analyzed.files, "file")}${languages(assessment)}; ${number(analyzed.test_lines)} of them tests.`,
    ...(assessment.structural_coverage_pct === null
      ? []
      : [
          `  Tests reach ${assessment.structural_coverage_pct.toFixed(1)} % of the functions, weighted by complexity.`,
        ]),
    ...coverage(assessment),
    ...imports(assessment),
    ...skipped(assessment),
    "",
  ];
  if (top.length === 0) lines.push("No issues.");
  else {
    lines.push(
      top.length < issues.length ? `Top issues (${top.length} of ${number(issues.length)})` : "Issues",
      "",
    );
    lines.push(...issueLines(top, paint));
  }
  const seconds = (assessment.timings.duration_ms / 1000).toFixed(1);
  lines.push("", paint("dim", `Assessed in ${seconds} s, ${count(analyzed.parsed, "file")} parsed.`));
  return `${lines.join("\n")}\n`;
}

function imports({ analyzed: { imports: share } }: Assessment): string[] {
  if (share.local === 0) return [];
  const percent = ((100 * share.resolved) / share.local).toFixed(1);
  return [
    `  Imports of this repository resolved: ${number(share.resolved)} of ${number(share.local)} (${percent} %).`,
  ];
}

function skipped({ analyzed }: Assessment): string[] {
  const reasons = new Map<string, number>();
  for (const { reason } of analyzed.skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const named = [...reasons]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([reason, files]) => `${number(files)} ${reason.replaceAll("_", " ")}`);
  const partly = new Set(analyzed.notes.map(({ path }) => path)).size;
  return [
    ...(named.length === 0
      ? []
      : [`  Not analysed: ${count(analyzed.skipped.length, "file")} (${named.join(", ")}).`]),
    ...(partly === 0 ? [] : [`  Analysed in part only: ${count(partly, "file")}.`]),
  ];
}

function languages({ analyzed }: Assessment): string {
  const total = analyzed.languages.reduce((sum, { lines }) => sum + lines, 0);
  if (total === 0) return "";
  const shares = analyzed.languages
    .toSorted((a, b) => b.lines - a.lines)
    .slice(0, 4)
    .map(({ language, lines }) => `${language} ${Math.round((lines / total) * 100)} %`)
    .filter((share) => !share.endsWith(" 0 %"));
  return ` (${shares.join(", ")})`;
}

function formatScore(score: number): string {
  return score.toFixed(1).padStart(5);
}

function number(value: number): string {
  return value.toLocaleString("en");
}

function count(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? "" : "s"}`;
}

function coverage({ line_coverage_pct, coverage: measured }: Assessment): string[] {
  if (measured === null || line_coverage_pct === null) return [];
  const of = `${number(measured.lines_covered)} of ${number(measured.lines_total)} lines in ${count(measured.files, "file")}`;
  const names = measured.reports.map(({ name }) => name).join(", ");
  return [`  Tests ran ${line_coverage_pct.toFixed(1)} % of the lines: ${of}, by ${names}.`];
}
