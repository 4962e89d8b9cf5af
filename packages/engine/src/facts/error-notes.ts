import type { ParseNote } from "../model/file-facts.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import { errorType } from "../parsers/syntax-table.ts";
import { textOf, typeOf } from "../parsers/table-queries.ts";
import type { LineIndex } from "./line-index.ts";

const most = 10;

/** Where the text could not be read, the first ten places. */
export function errorNotes(table: SyntaxTable, lines: LineIndex, languageName: string): ParseNote[] {
  if (!table.hasError) return [];
  const notes: ParseNote[] = [];
  const add = (node: number, message: string): void => {
    notes.push({ code: "syntax_error", line: lines.lineAt(table.start[node] ?? 0), message });
  };
  for (let node = 0; node < table.size && notes.length < most; node += 1) {
    if (table.type[node] !== errorType) continue;
    const text = textOf(table, node).slice(0, 60).split("\n")[0] ?? "";
    add(node, `The text from ${JSON.stringify(text)} on could not be read as ${languageName}`);
  }
  for (const node of table.missing.slice(0, most))
    add(node, `${JSON.stringify(typeOf(table, node))} is missing`);
  // C# leaves what is missing as an empty name around a hidden token.
  for (let node = 0; node < table.size && notes.length === 0; node += 1) {
    if (table.start[node] === table.end[node] && table.last[node] === node && typeOf(table, node) !== "")
      add(node, `${JSON.stringify(typeOf(table, node))} is missing`);
  }
  return notes.sort((a, b) => a.line - b.line).slice(0, most);
}
