import { extendWindows } from "./extend-windows.ts";
import type { EqualRuns } from "./extend-windows.ts";
import { findRepeatedWindows } from "./token-windows.ts";
import type { CloneSource } from "./token-windows.ts";

export interface CloneFragment {
  /** Index into the sources. */
  source: number;
  start_line: number;
  end_line: number;
  /** True when an earlier, longer group already holds most of it. */
  covered: boolean;
}

/** Fragments that are copies of each other, at least two. */
export interface CloneGroup {
  /** In the order of sources and lines. */
  fragments: CloneFragment[];
  tokens: number;
  /** Lines with tokens, of the shortest fragment. */
  lines: number;
  /** `exact`: the same tokens (type 1); `renamed`: identifiers or literals differ (type 2). */
  kind: "exact" | "renamed";
}

export interface CloneThresholds {
  exact: { tokens: number; lines: number };
  renamed: { tokens: number; lines: number };
  /** Different tokens that a fragment must hold at least: below it is a table or a list of like statements. */
  distinctTokens: number;
}

/** Maximal groups of copied code, longest first, in linear time. What is inside a longer group is left out. */
export function findClones(sources: readonly CloneSource[], thresholds: CloneThresholds): CloneGroup[] {
  const size = Math.min(thresholds.exact.tokens, thresholds.renamed.tokens);
  const windows = findRepeatedWindows(sources, size);
  const runs = extendWindows(windows);
  const at = (position: number): { source: number; offset: number } => {
    const source = fileOf(windows.fileStarts, position);
    return { source, offset: position - (windows.fileStarts[source] ?? 0) };
  };

  const candidates: { run: EqualRuns; kind: CloneGroup["kind"] }[] = [];
  for (const run of runs) {
    const parts = partitionByText(run, sources, at);
    if (parts.length > 1 || parts[0]?.length !== run.positions.length)
      candidates.push({ run, kind: "renamed" });
    for (const positions of parts) {
      if (positions.length > 1) candidates.push({ run: { positions, length: run.length }, kind: "exact" });
    }
  }
  candidates.sort(
    (a, b) =>
      b.run.length - a.run.length ||
      (a.run.positions[0] ?? 0) - (b.run.positions[0] ?? 0) ||
      b.run.positions.length - a.run.positions.length,
  );

  const covered = new Uint8Array(windows.fileStarts[sources.length] ?? 0);
  const groups: CloneGroup[] = [];
  for (const { run, kind } of candidates) {
    const { tokens, lines } = thresholds[kind];
    if (run.length < tokens) continue;
    const fragments: CloneFragment[] = [];
    let shortest = Infinity;
    for (const position of run.positions) {
      const { source, offset } = at(position);
      const range = wholeLines(sources[source], offset, run.length);
      if (range === null) continue;
      shortest = Math.min(shortest, range.lines);
      fragments.push({
        source,
        start_line: range.start,
        end_line: range.end,
        covered: countSet(covered, position, run.length) * 2 > run.length,
      });
    }
    if (fragments.length < 2 || shortest < lines || fragments.every((fragment) => fragment.covered)) continue;
    const first = run.positions[0] ?? 0;
    const place = at(first);
    if (countDistinct(sources[place.source], place.offset, run.length) < thresholds.distinctTokens) continue;
    for (const position of run.positions) covered.fill(1, position, position + run.length);
    groups.push({ fragments, tokens: run.length, lines: shortest, kind });
  }
  return groups;
}

function fileOf(fileStarts: Uint32Array, position: number): number {
  let low = 0;
  let high = fileStarts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((fileStarts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** Positions with the same text together. */
function partitionByText(
  run: EqualRuns,
  sources: readonly CloneSource[],
  at: (position: number) => { source: number; offset: number },
): number[][] {
  const parts = new Map<string, number[]>();
  for (const position of run.positions) {
    const { source, offset } = at(position);
    const tokens = sources[source]?.exact_tokens;
    let first = 0x811c9dc5;
    let second = 0;
    for (let index = offset; index < offset + run.length; index += 1) {
      const token = tokens?.[index] ?? 0;
      first = Math.imul(first ^ token, 0x01000193);
      second = (Math.imul(second, 0x85ebca6b) + token) | 0;
    }
    const key = `${String(first)} ${String(second)}`;
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [position]);
    else part.push(position);
  }
  return [...parts.values()];
}

/** The lines that lie in the run from their first to their last token. */
function wholeLines(
  source: CloneSource | undefined,
  offset: number,
  length: number,
): { start: number; end: number; lines: number } | null {
  if (source === undefined) return null;
  const line = (index: number): number => source.token_lines[index] ?? 0;
  let first = offset;
  let last = offset + length - 1;
  while (first <= last && first > 0 && line(first) === line(first - 1)) first += 1;
  const end = source.tokens.length - 1;
  while (last >= first && last < end && line(last) === line(last + 1)) last -= 1;
  if (first > last) return null;
  let lines = 1;
  for (let index = first + 1; index <= last; index += 1) if (line(index) !== line(index - 1)) lines += 1;
  return { start: line(first), end: line(last), lines };
}

function countSet(covered: Uint8Array, start: number, length: number): number {
  let count = 0;
  for (let index = start; index < start + length; index += 1) count += covered[index] ?? 0;
  return count;
}

function countDistinct(source: CloneSource | undefined, offset: number, length: number): number {
  if (source === undefined) return 0;
  return new Set(source.tokens.subarray(offset, offset + length)).size;
}
