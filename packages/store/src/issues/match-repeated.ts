/** A changed part of a file between two commits, as in a diff without context. */
export interface ChangedLines {
  old_start: number;
  old_count: number;
  new_start: number;
  new_count: number;
}

/** One of several equal issues, where it stands. */
export interface Place {
  fingerprint: string;
  start_line: number;
}

/**
 * Where a line is after the changes, if it is not itself among what changed.
 *
 * @returns null for a line that was removed or rewritten.
 */
export function lineAfter(changes: readonly ChangedLines[], line: number): number | null {
  let shift = 0;
  for (const { old_start, old_count, new_count } of changes) {
    const isBefore = old_count === 0 ? line <= old_start : line < old_start;
    if (isBefore) break;
    if (line < old_start + old_count) return null;
    shift += new_count - old_count;
  }
  return line + shift;
}

/**
 * Pairs equal issues of one symbol, whose fingerprints differ by their order alone, by where the lines of the known ones
 * are now. What is left is paired in order: first as the fingerprints say, then as it stands.
 *
 * @param isThere whether a known one was there at the last look, so that its line can be followed.
 * @returns the pairs, and new fingerprints for known ones without a pair whose own one passes to another.
 */
export function matchRepeated<K extends Place, F extends Place>(
  known: readonly K[],
  found: readonly F[],
  changes: readonly ChangedLines[],
  isThere: (issue: K) => boolean,
): { pairs: [K, F][]; displaced: [K, string][] } {
  const byLine = (a: Place, b: Place): number => a.start_line - b.start_line;
  let left = known.toSorted(byLine);
  let open = found.toSorted(byLine);
  const pairs: [K, F][] = [];
  const pairBy = (fits: (issue: K, finding: F) => boolean): void => {
    for (const issue of left) {
      const finding = open.find((candidate) => fits(issue, candidate));
      if (finding === undefined) continue;
      pairs.push([issue, finding]);
      open = open.filter((candidate) => candidate !== finding);
    }
    const paired = new Set(pairs.map(([issue]) => issue));
    left = left.filter((issue) => !paired.has(issue));
  };
  pairBy((issue, { start_line }) => isThere(issue) && lineAfter(changes, issue.start_line) === start_line);
  pairBy((issue, { fingerprint }) => issue.fingerprint === fingerprint);
  pairBy((issue) => isThere(issue));
  pairBy(() => true);

  const taken = new Set(found.map(({ fingerprint }) => fingerprint));
  const free = known.map(({ fingerprint }) => fingerprint).filter((fingerprint) => !taken.has(fingerprint));
  for (const { fingerprint } of left)
    if (free.includes(fingerprint)) free.splice(free.indexOf(fingerprint), 1);
  const displaced = left
    .filter(({ fingerprint }) => taken.has(fingerprint))
    .map((issue): [K, string] => [issue, free.shift() ?? issue.fingerprint]);
  return { pairs, displaced };
}
