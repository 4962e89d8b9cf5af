import { isInside, testRanges } from "../../../join/graph/test-ranges.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

const minimumLines = 3;
const severe = 10;

export const commentedOutCode: FactRule = {
  id: "commented-out-code",
  category: "code_smells",
  severity: "info",
  title: "Code left behind in a comment",
  explanation:
    `Code in comments is not compiled, not tested, and grows wrong unseen; the version history keeps it anyway. Reported from ${String(minimumLines)} lines ` +
    `that parse as code, with severity low from ${String(severe)} lines on. Documentation comments with examples are left out.`,
  fix: "Delete it: the history has it.",
  cwe: "CWE-1085",
  examples: [
    {
      language: "typescript",
      bad: `// const old = load(path);\n// if (old.version < 2) {\n//   migrate(old);\n// }`,
      good: `// Versions below 2 are migrated by the installer.`,
    },
  ],
  *check(project) {
    for (const file of project.files) {
      if (file.class !== "source" || file.facts.generated_header) continue;
      const tests = testRanges(file);
      const declared = new Set(file.facts.symbols.map(({ start_line }) => start_line));
      for (const comment of file.facts.comments) {
        const lines = comment.end_line - comment.start_line + 1;
        if (comment.kind !== "code" || lines < minimumLines) continue;
        // What a file begins with describes it, examples included.
        if (comment.start_line <= 3 || isInside(tests, comment)) continue;
        // In Go the comment before a declaration documents it, examples included.
        if (file.facts.language === "go" && declared.has(comment.end_line + 1)) continue;
        yield findingOf(commentedOutCode, {
          file: file.path,
          start_line: comment.start_line,
          end_line: comment.end_line,
          severity: lines >= severe ? "low" : "info",
          message: `${String(lines)} lines of code are commented out.`,
          confidence: 0.8,
        });
      }
    }
  },
};
