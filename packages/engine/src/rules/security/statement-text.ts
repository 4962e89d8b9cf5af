import type { SyntaxTable } from "../../parsers/syntax-table.ts";

/** The line of a node and up to 200 characters before it: names nearby tell what a value is for. */
export function textAround(table: SyntaxTable, node: number): string {
  const start = table.start[node] ?? 0;
  const lineStart = table.source.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = table.source.indexOf("\n", start);
  return table.source.slice(
    Math.max(lineStart, start - 200),
    lineEnd < 0 ? start + 200 : Math.min(lineEnd, start + 200),
  );
}
