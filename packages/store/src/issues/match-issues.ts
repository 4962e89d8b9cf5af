/** What identifies an issue that is stored. */
export interface KnownIssue {
  id: string;
  fingerprint: string;
}

/** What is compared once fingerprints differ. */
export interface Likeness {
  rule_id: string;
  file: string;
  symbol: string;
  start_line: number;
  snippet: string;
}

/** Pairs what is stored with what was found by equal fingerprints; of several equal findings the first counts. */
export function matchByFingerprint<K extends KnownIssue, F extends { fingerprint: string }>(
  known: readonly K[],
  found: readonly F[],
): { pairs: [K, F][]; gone: K[]; fresh: F[] } {
  const left = new Map(known.map((issue) => [issue.fingerprint, issue]));
  const seen = new Set<string>();
  const pairs: [K, F][] = [];
  const fresh: F[] = [];
  for (const finding of found) {
    if (seen.has(finding.fingerprint)) continue;
    seen.add(finding.fingerprint);
    const issue = left.get(finding.fingerprint);
    if (issue === undefined) fresh.push(finding);
    else pairs.push([issue, finding]);
    left.delete(finding.fingerprint);
  }
  return { pairs, gone: [...left.values()], fresh };
}

/**
 * Of what is gone and what is new, pairs those that one rule reports for the same code: the enclosing
 * symbol was renamed or the code moved elsewhere. Where several are alike, the same file counts most,
 * then the same symbol, then the nearest line. Each is paired at most once.
 */
export function matchByCode<K extends Likeness, F extends Likeness>(
  gone: readonly K[],
  fresh: readonly F[],
): [K, F][] {
  const candidates = Map.groupBy(fresh, codeOf);
  const pairs: [K, F][] = [];
  for (const issue of gone) {
    const alike = candidates.get(codeOf(issue));
    if (alike === undefined) continue;
    let best: F | undefined;
    for (const finding of alike) {
      if (best === undefined || distance(issue, finding) < distance(issue, best)) best = finding;
    }
    if (best === undefined) continue;
    alike.splice(alike.indexOf(best), 1);
    pairs.push([issue, best]);
  }
  return pairs;
}

function codeOf({ rule_id, snippet }: Likeness): string {
  return `${rule_id}\n${snippet.replaceAll(/\s+/gu, " ").trim()}`;
}

function distance(a: Likeness, b: Likeness): number {
  const lines = Math.min(Math.abs(a.start_line - b.start_line), 999_999);
  return (a.file === b.file ? 0 : 2_000_000) + (a.symbol === b.symbol ? 0 : 1_000_000) + lines;
}
