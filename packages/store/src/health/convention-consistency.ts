import type { Measures } from "@octokraft/engine";
import type { ConventionConsistency } from "../tables.ts";

/**
 * How well all repositories keep their conventions: files that follow over files concerned. Every convention counts as
 * detected, as nobody can confirm or dismiss one yet.
 * @returns null if none was detected
 */
export function conventionConsistency(measures: readonly Measures[]): ConventionConsistency | null {
  const conventions = measures.flatMap((measure) => measure.conventions);
  if (conventions.length === 0) return null;
  let applicable = 0;
  let conforming = 0;
  for (const { applicable_count, conforming_count } of conventions) {
    applicable += applicable_count;
    conforming += conforming_count;
  }
  return {
    consistency_pct: applicable === 0 ? null : Math.round((conforming / applicable) * 10_000) / 100,
    confirmed_count: 0,
    detected_count: conventions.length,
    dismissed_count: 0,
    deviation_count: 0,
  };
}
