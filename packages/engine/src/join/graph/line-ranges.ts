import type { Range } from "../../model/file-facts.ts";

/** The same lines in ranges that neither touch nor overlap, ascending. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start_line, end_line } of [...ranges].sort((a, b) => a.start_line - b.start_line)) {
    const last = merged.at(-1);
    if (last !== undefined && start_line <= last.end_line) last.end_line = Math.max(last.end_line, end_line);
    else merged.push({ start_line, end_line });
  }
  return merged;
}

/** Of merged ranges the one that a line lies in. */
export function rangeAt(merged: readonly Range[], line: number): Range | null {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((merged[middle]?.end_line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  const found = merged[low];
  return found !== undefined && found.start_line <= line ? found : null;
}
