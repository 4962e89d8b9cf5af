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
  /** `exact`: the same tokens (type 1); `renamed`, `alike`: some or most names and literals differ (type 2). */
  kind: "exact" | "renamed" | "alike";
  /** Share of names and literals that are the same in the fragments; 1 for exact ones. */
  agreement: number;
}

export interface CloneThresholds {
  exact: { tokens: number; lines: number };
  /** Where at least `agreement` of the names and literals are the same. */
  renamed: { tokens: number; lines: number; agreement: number };
  /** Where fewer are: the same form, other matter. */
  alike: { tokens: number; lines: number };
  /** Different tokens that a fragment must hold at least: below it is a table or a list of like statements. */
  distinctTokens: number;
}

/**
 * Maximal groups of copied code in linear time: longest first, those that are only alike after the others. What is
 * inside a group before is left out.
 */
export function findClones(sources: readonly CloneSource[], thresholds: CloneThresholds): CloneGroup[] {
  const size = Math.min(thresholds.exact.tokens, thresholds.renamed.tokens, thresholds.alike.tokens);
  const windows = findRepeatedWindows(sources, size);
  const runs = extendWindows(windows);
  const at = (position: number): { source: number; offset: number } => {
    const source = fileOf(windows.fileStarts, position);
    return { source, offset: position - (windows.fileStarts[source] ?? 0) };
  };

  const candidates: { run: EqualRuns; kind: CloneGroup["kind"]; agreement: number }[] = [];
  for (const run of runs) {
    const parts = partitionByText(run, sources, at);
    if (parts.length > 1 || parts[0]?.length !== run.positions.length) {
      const agreement = agreementOf(run, sources, at);
      candidates.push({
        run,
        kind: agreement < thresholds.renamed.agreement ? "alike" : "renamed",
        agreement,
      });
    }
    for (const positions of parts) {
      if (positions.length < 2) continue;
      candidates.push({ run: { positions, length: run.length }, kind: "exact", agreement: 1 });
    }
  }
  candidates.sort(
    (a, b) =>
      Number(a.kind === "alike") - Number(b.kind === "alike") ||
      b.run.length - a.run.length ||
      (a.run.positions[0] ?? 0) - (b.run.positions[0] ?? 0) ||
      b.run.positions.length - a.run.positions.length,
  );

  const covered = new Uint8Array(windows.fileStarts[sources.length] ?? 0);
  const groups: CloneGroup[] = [];
  for (const { run, kind, agreement } of candidates) {
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
    groups.push({ fragments, tokens: run.length, lines: shortest, kind, agreement });
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

/** Names and literals of the other fragments that are as in the first. */
function agreementOf(
  run: EqualRuns,
  sources: readonly CloneSource[],
  at: (position: number) => { source: number; offset: number },
): number {
  const [first, ...others] = run.positions.map(at);
  if (first === undefined) return 1;
  const own = sources[first.source];
  let names = 0;
  let same = 0;
  for (const { source, offset } of others) {
    const other = sources[source];
    for (let index = 0; index < run.length; index += 1) {
      const exact = own?.exact_tokens[first.offset + index];
      if (exact === own?.tokens[first.offset + index]) continue;
      names += 1;
      if (exact === other?.exact_tokens[offset + index]) same += 1;
    }
  }
  return names === 0 ? 1 : same / names;
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
