import type { Grade } from "../model/assessment.ts";

/** A from 85, B from 70, C from 55, D from 40, F below. Of the score as shown, rounded to two decimals. */
export function grade(score: number): Grade {
  if (score >= 85) return "A";
  if (score >= 70) return "B";
  if (score >= 55) return "C";
  if (score >= 40) return "D";
  return "F";
}
