import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

/** What is open, from the mark on; null where the mark is no more than a word in a sentence. */
function openWork(comment: string): string | null {
  const text = comment.replaceAll(/\s+/gu, " ").trim();
  const mark = /(?:^|[\s@(*-])(?:(?:TODO|FIXME|HACK|BUG)\b|XXX\b(?=[:\s]))/u.exec(text);
  if (mark === null) return null;
  return text.slice(mark.index).replace(/^[\s@(*-]+/u, "");
}

export const todoComment: FactRule = {
  id: "todo-comment",
  category: "code_smells",
  severity: "info",
  title: "Work left open in a comment",
  explanation:
    "TODO, FIXME, XXX, HACK and BUG mark work that someone meant to do. In a comment nobody is asked to do it. FIXME and BUG say that the code is wrong now. How long it has been open is told by the issue's `author` and `age_days`: the last change of the line, where the repository's history is there.",
  fix: "Do it, or open an issue and name it here.",
  cwe: "CWE-546",
  examples: [
    {
      language: "go",
      bad: `// FIXME: overflows for large files\nsize := int32(n)`,
      good: `size := int64(n)`,
    },
  ],
  *check(project) {
    for (const file of project.files) {
      if (file.class !== "source" || file.facts.generated_header) continue;
      for (const comment of file.facts.comments) {
        if (comment.kind !== "todo") continue;
        const text = openWork(comment.text);
        if (text === null) continue;
        yield findingOf(todoComment, {
          file: file.path,
          start_line: comment.start_line,
          end_line: comment.end_line,
          message: `Open work: ${text.length > 120 ? `${text.slice(0, 119)}…` : text}`,
        });
      }
    }
  },
};
