import { testRanges } from "../../../join/graph/test-ranges.ts";
import type { Range } from "../../../model/file-facts.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

const limit = 1000;
const severe = 2500;
/** Fewer functions than that: tables, messages, data. */
const minimumFunctions = 20;

function linesOf(merged: readonly Range[]): number {
  return merged.reduce((sum, { start_line, end_line }) => sum + end_line - start_line + 1, 0);
}

export const largeFile: FactRule = {
  id: "large-file",
  category: "code_smells",
  severity: "low",
  title: "File that is too large",
  explanation:
    `A file with more than ${String(limit)} lines of code (no comments, no blank lines, no tests) holds several subjects, and changes to them meet in it. ` +
    `Above ${String(severe)} lines the severity is medium. Files with fewer than ${String(minimumFunctions)} functions are tables or data and left out.`,
  fix: "Split the file by subject.",
  cwe: "CWE-1080",
  examples: [],
  *check(project) {
    for (const file of project.files) {
      const { lines, functions, generated_header } = file.facts;
      if (file.class !== "source" || generated_header) continue;
      const code = lines.code - linesOf(testRanges(file));
      if (code <= limit || functions.length < minimumFunctions) continue;
      yield findingOf(largeFile, {
        file: file.path,
        start_line: 1,
        severity: code > severe ? "medium" : "low",
        message: `The file has ${String(code)} lines of code in ${String(functions.length)} functions (limit ${String(limit)} lines).`,
      });
    }
  },
};
