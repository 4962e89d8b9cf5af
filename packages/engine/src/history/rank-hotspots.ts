import { round } from "../scoring/round.ts";
import type { RiskFactors } from "./rank-risk.ts";

export interface Hotspot {
  path: string;
  /** 0 to 100: relative to the hottest file, which has 100; two decimals. */
  hotspot_score: number;
}

/**
 * Ranks files by complexity x churn: cognitive complexity times the changes, each counting half as much after every
 * 270 days. Where nothing is complex or nothing changed, all scores are 0.
 * @returns the files, the hottest first; equal ones by path
 */
export function rankHotspots(
  files: readonly Pick<RiskFactors, "path" | "complexity" | "decayed_churn">[],
): Hotspot[] {
  const ranked = files.map(({ path, complexity, decayed_churn }) => ({
    path,
    heat: complexity * decayed_churn,
  }));
  ranked.sort((a, b) => b.heat - a.heat || (a.path < b.path ? -1 : 1));
  const highest = ranked[0]?.heat ?? 0;
  return ranked.map(({ path, heat }) => ({
    path,
    hotspot_score: highest === 0 ? 0 : round((100 * heat) / highest, 2),
  }));
}
