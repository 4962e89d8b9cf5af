import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { fileNameConventions, minimumFiles, minimumShare } from "./file-name-conventions.ts";

export const fileNaming: FactRule = {
  id: "file-naming",
  category: "codebase_consistency",
  severity: "info",
  title: "File name against the convention of this codebase",
  explanation:
    `At least ${String(minimumFiles)} files of the language have names of several words, and the lower Wilson bound of those in one style is at least ${String(minimumShare)}. Judged ` +
    "for JavaScript, TypeScript, Python, Ruby, PHP and Go; in Java, Kotlin and C# the type gives the file its name. Components and classes in PascalCase, declarations, configuration and migrations are left out.",
  fix: "Rename the file to the style of the others.",
  cwe: "CWE-1099",
  examples: [],
  *check(project) {
    for (const { style, following, votes } of fileNameConventions(project)) {
      for (const { file, styles, name } of votes) {
        if (styles.includes(style)) continue;
        yield findingOf(fileNaming, {
          file: file.path,
          start_line: 1,
          message: `The file name ${name} is not in ${style}, as ${String(following)} of ${String(votes.length)} others are.`,
          confidence: 0.9,
        });
      }
    }
  },
};
