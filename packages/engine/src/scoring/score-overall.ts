import type { CategoryScore, Grade } from "../model/assessment.ts";
import { grade } from "./grade.ts";
import { round } from "./round.ts";

/** The weighted mean of the category scores, rounded to two decimals, and its grade. */
export function scoreOverall(categories: readonly Pick<CategoryScore, "score" | "weight">[]): {
  score: number;
  grade: Grade;
} {
  let sum = 0;
  let weights = 0;
  for (const { score, weight } of categories) {
    sum += score * weight;
    weights += weight;
  }
  if (weights === 0) throw new RangeError("An overall score needs at least one category with a weight.");
  const score = round(sum / weights, 2);
  return { score, grade: grade(score) };
}
