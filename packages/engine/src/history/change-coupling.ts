import { round } from "../scoring/round.ts";
import type { CommitLog } from "./commit-log.ts";

/** Two files that tend to change together. */
export interface ChangeCoupling {
  /** In the order of paths. */
  files: readonly [string, string];
  /** Commits that changed both. */
  support: number;
  /** For each of the two files the share of its commits that changed the other too; four decimals. */
  confidence: readonly [number, number];
}

/**
 * What counts: commits of the last three years that changed at most 30 files (larger ones say nothing of two
 * files) and do not only mark a release, and of those at most the newest that make a million pairs. A pair is reported from three common commits
 * and a confidence of one half in one direction on.
 */
export const couplingLimits = {
  days: 1095,
  commitFiles: 30,
  pairs: 1_000_000,
  support: 3,
  confidence: 0.5,
} as const;

/**
 * Finds files that change together.
 * @param traced For every file its commits, as `traceFiles` gives them
 * @param now Unix seconds
 * @returns by support, then by the higher confidence, then by path
 */
export function findCouplings(
  log: CommitLog,
  paths: readonly string[],
  traced: readonly (readonly number[])[],
  now: number,
): ChangeCoupling[] {
  const filesOf = filesByCommit(log, traced, now);
  const commits = new Uint32Array(paths.length);
  const together = new Map<number, number>();
  let pairs = 0;
  for (const [, files] of [...filesOf].sort(([a], [b]) => a - b)) {
    pairs += (files.length * (files.length - 1)) / 2;
    if (pairs > couplingLimits.pairs) break;
    for (const [at, first] of files.entries()) {
      commits[first] = (commits[first] ?? 0) + 1;
      for (let other = at + 1; other < files.length; other += 1) {
        const key = first * paths.length + (files[other] ?? 0);
        together.set(key, (together.get(key) ?? 0) + 1);
      }
    }
  }
  const found: ChangeCoupling[] = [];
  for (const [key, support] of together) {
    if (support < couplingLimits.support) continue;
    const second = key % paths.length;
    const first = (key - second) / paths.length;
    const ends = [first, second].map((file) => ({
      path: paths[file] ?? "",
      confidence: support / (commits[file] ?? support),
    }));
    if (!ends.some(({ confidence }) => confidence >= couplingLimits.confidence)) continue;
    ends.sort((a, b) => (a.path < b.path ? -1 : 1));
    const [a, b] = ends;
    if (a === undefined || b === undefined) continue;
    found.push({
      files: [a.path, b.path],
      support,
      confidence: [round(a.confidence, 4), round(b.confidence, 4)],
    });
  }
  return found.sort(
    (a, b) =>
      b.support - a.support ||
      Math.max(...b.confidence) - Math.max(...a.confidence) ||
      (a.files.join("\0") < b.files.join("\0") ? -1 : 1),
  );
}

/** The files, in ascending order, of every commit that counts. */
function filesByCommit(
  log: CommitLog,
  traced: readonly (readonly number[])[],
  now: number,
): Map<number, number[]> {
  const oldest = now - couplingLimits.days * 86_400;
  const files = new Map<number, number[]>();
  for (const [file, indices] of traced.entries()) {
    for (const index of indices) {
      const commit = log.commits[index];
      if (commit === undefined || commit.release || commit.committed_at < oldest) continue;
      if (commit.paths.length > couplingLimits.commitFiles) continue;
      const known = files.get(index);
      if (known === undefined) files.set(index, [file]);
      else known.push(file);
    }
  }
  return files;
}
