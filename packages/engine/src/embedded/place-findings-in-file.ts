import type { Finding } from "../model/finding.ts";
import type { EmbeddedSource } from "./embedded-source.ts";

/** Line of the file behind a line of the code. */
export function lineInFile({ lines }: EmbeddedSource, line: number): number {
  return lines === null ? line : (lines[Math.min(line, lines.length) - 1] ?? 1);
}

/** What Python's linters take for a defect and notebooks are made of. */
const usualInNotebooks =
  /^(?:ruff\/(?:E402|B015|B018|F704|PLE1142|PLE0118|F811|T201|INP001|D\d+|ERA001|PLW0104)|commented-out-code)$/;
/** Names that IPython puts into every notebook. */
const notebookNames = /`(?:display|get_ipython|In|Out|exit|quit|_+\d*|_i+)`/;

/** Findings in the code at their places in the file; in a notebook with the cell, and without what is usual there. */
export function placeInFile(findings: readonly Finding[], source: EmbeddedSource): Finding[] {
  if (source.lines === null) return [...findings];
  const { cells, indents } = source;
  const placed: Finding[] = [];
  for (const finding of findings) {
    if (usualInNotebooks.test(finding.rule_id)) continue;
    // A magic or a command may use what nothing else does.
    if (finding.rule_id === "ruff/F401" && source.uses.has(importedName(finding.message))) continue;
    if (finding.rule_id === "ruff/F821" && notebookNames.test(finding.message)) continue;
    const cell = cells?.[finding.start_line - 1];
    placed.push({
      ...finding,
      start_line: lineInFile(source, finding.start_line),
      end_line: lineInFile(source, finding.end_line),
      start_column: finding.start_column + (indents?.[finding.start_line - 1] ?? 0),
      end_column: finding.end_column + (indents?.[finding.end_line - 1] ?? 0),
      message: cell === undefined ? finding.message : inCell(finding.message, cell),
    });
  }
  return placed;
}

function inCell(message: string, cell: number): string {
  return `${message.replace(/\.$/, "")} (cell ${String(cell)}).`;
}

/** `numpy as np` imported but unused: `np`. */
function importedName(message: string): string {
  const written = /`(?<written>[^`]+)`/.exec(message)?.groups?.["written"] ?? "";
  return /(?<name>\w+)$/.exec(written)?.groups?.["name"] ?? "";
}
