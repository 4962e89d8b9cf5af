import type { ApiClient } from "@octokraft/api-client";

import { issueLines, scoreTable } from "../output/text-report.ts";
import type { Paint } from "../terminal.ts";
import type { DemoResult } from "./assess-demo.ts";

type IssuePage = Awaited<ReturnType<ApiClient["listIssues"]>>;

/** What the demo found, as lines for a terminal. */
export function demoReport({ assessment, fresh }: DemoResult, issues: IssuePage, paint: Paint): string[] {
  const { overall_score, overall_grade, categories, analyzed, duration_ms } = assessment;
  if (
    assessment.status === "failed" ||
    overall_score === null ||
    overall_grade === null ||
    analyzed === null
  ) {
    return [`${paint("red", "The assessment failed:")} ${assessment.error ?? "no reason is known."}`];
  }
  const seconds = ((duration_ms ?? 0) / 1000).toFixed(1);
  const when = fresh ? `assessed in ${seconds} s` : "assessed by an earlier start";
  return [
    ...scoreTable({ overall_score, overall_grade, categories }, paint),
    "",
    `  ${analyzed.lines.toLocaleString("en")} lines of code in ${analyzed.files.toLocaleString("en")} ${analyzed.files === 1 ? "file" : "files"}, ${when}.`,
    "",
    ...(issues.total_count === 0
      ? ["No issues."]
      : [
          `Top issues (${issues.issues.length} of ${issues.total_count.toLocaleString("en")})`,
          "",
          ...issueLines(issues.issues, paint),
        ]),
  ];
}
