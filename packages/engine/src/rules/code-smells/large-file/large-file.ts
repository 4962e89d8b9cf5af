import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

const limit = 1000;
const severe = 2500;
/** Fewer functions than that: tables, messages, data. */
const minimumFunctions = 20;

export const largeFile: FactRule = {
  id: "large-file",
  category: "code_smells",
  severity: "low",
  title: "File that is too large",
  explanation:
    `A file with more than ${String(limit)} lines of code (no comments, no blank lines) holds several subjects, and changes to them meet in it. ` +
    `Above ${String(severe)} lines the severity is medium. Files with fewer than ${String(minimumFunctions)} functions are tables or data and left out.`,
  fix: "Split the file by subject.",
  cwe: "CWE-1080",
  examples: [],
  *check(project) {
    for (const file of project.files) {
      const { lines, functions, generated_header } = file.facts;
      if (file.class !== "source" || generated_header) continue;
      if (lines.code <= limit || functions.length < minimumFunctions) continue;
      yield findingOf(largeFile, {
        file: file.path,
        start_line: 1,
        severity: lines.code > severe ? "medium" : "low",
        message: `The file has ${String(lines.code)} lines of code in ${String(functions.length)} functions (limit ${String(limit)} lines).`,
      });
    }
  },
};
