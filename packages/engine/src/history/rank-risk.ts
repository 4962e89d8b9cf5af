import { round } from "../scoring/round.ts";

/** What risk is made of, per file. */
export interface RiskFactors {
  path: string;
  lines_of_code: number;
  complexity: number;
  /** Changes, those of mere releases left out, each counting half as much after every 270 days. */
  decayed_churn: number;
  /** Bug fixes, each counting half as much after every 730 days. */
  decayed_bug_fixes: number;
}

export interface RankedFile {
  path: string;
  /** 0 to 100: relative to the riskiest file, which has 100; two decimals. */
  risk_score: number;
}

/** In days: how long until a change, or a bug fix, counts half. */
export const halfLife = { churn: 270, bugFix: 730 } as const;

/**
 * Ranks files by where the next bugs will be fixed, for someone whose time to look at code is limited. With L lines
 * of code, C cognitive complexity, A decayed changes, B decayed bug fixes, and the means of A and B over all files:
 *
 *     risk = (1 + L) / (100 + L)^1.5  x  (1 + C)^0.3  x  (1 + A / mean A)  x  (1 + B / mean B)^0.25
 *
 * The first factor rises up to 200 lines and falls slowly beyond: a longer file has more bugs, but fewer a line
 * read. docs/history.md tells how the formula was found and what it is worth.
 * @returns the files, the riskiest first; equal ones by path
 */
export function rankRisk(files: readonly RiskFactors[]): RankedFile[] {
  const meanChurn = mean(files.map((file) => file.decayed_churn));
  const meanFixes = mean(files.map((file) => file.decayed_bug_fixes));
  const ranked = files.map((file) => {
    const lines = (1 + file.lines_of_code) / (100 + file.lines_of_code) ** 1.5;
    const complexity = (1 + file.complexity) ** 0.3;
    const churn = 1 + share(file.decayed_churn, meanChurn);
    const fixes = (1 + share(file.decayed_bug_fixes, meanFixes)) ** 0.25;
    return { path: file.path, risk: lines * complexity * churn * fixes };
  });
  ranked.sort((a, b) => b.risk - a.risk || (a.path < b.path ? -1 : 1));
  const highest = ranked[0]?.risk ?? 1;
  return ranked.map(({ path, risk }) => ({ path, risk_score: round((100 * risk) / highest, 2) }));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Without any change in the whole history there is nothing to compare with. */
function share(value: number, average: number): number {
  return average === 0 ? 0 : value / average;
}
