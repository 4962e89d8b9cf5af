import { expect, test } from "vitest";
import type { Category } from "../model/category.ts";
import type { Severity } from "../model/severity.ts";
import { kloc, scoreCategory, scoreOfPenalty } from "./score-category.ts";

const none: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };

test.each([
  [0, 100],
  [2, 50],
  [6, 25],
])("a penalty of %d gives the documented score %d", (penalty, score) => {
  expect(scoreOfPenalty(penalty)).toBe(score);
});

test("equal density gives equal score whatever the size", () => {
  const small = scoreCategory("code_smells", { ...none, medium: 5 }, 10_000);
  const large = scoreCategory("code_smells", { ...none, medium: 50 }, 100_000);
  expect(small.penalty).toBe(large.penalty);
  expect(small.score).toBe(large.score);
});

test("a repository under a thousand lines counts as a thousand", () => {
  expect(kloc(12)).toBe(1);
  expect(kloc(1000)).toBe(1);
  expect(kloc(41_209)).toBe(41.209);
});

// Published in the post of 2026-03-12: lines, counts where the severities are known, category score.
test.each<[string, Category, number, Partial<Record<Severity, number>>, number]>([
  ["OpenCode", "runtime_risks", 419_527, { medium: 277 }, 50.24],
  ["Gemini CLI", "runtime_risks", 399_417, { medium: 63 }, 80.87],
  ["Codex", "codebase_consistency", 443_699, { medium: 10 }, 98.34],
  ["Gemini CLI", "codebase_consistency", 399_417, { medium: 2734 }, 16.32],
  ["OpenCode", "codebase_consistency", 419_527, { medium: 1678 }, 25.0],
  ["Codex", "code_smells", 443_699, { medium: 429, low: 2 }, 57.94],
  ["Gemini CLI", "code_smells", 399_417, { high: 25, medium: 758 }, 34.57],
  ["OpenCode", "code_smells", 419_527, { high: 2, medium: 1065 }, 34.02],
  ["Codex", "dead_code", 443_699, { low: 48 }, 97.37],
  ["Gemini CLI", "dead_code", 399_417, { low: 39 }, 97.62],
  ["OpenCode", "dead_code", 419_527, { low: 32 }, 98.13],
  ["OpenCode", "security", 419_527, { medium: 1 }, 99.41],
])(
  "%s: the published %s score follows from its published counts",
  (_, category, lines, counts, published) => {
    const { score } = scoreCategory(category, { ...none, ...counts }, lines);
    expect(Math.abs(score - published)).toBeLessThanOrEqual(0.03);
  },
);

test("every term that the score is made of is returned", () => {
  const counts = { critical: 1, high: 2, medium: 3, low: 4, info: 20 };
  expect(scoreCategory("security", counts, 250_000)).toEqual({
    category: "security",
    score: 63.29,
    grade: "C",
    weight: 2,
    baseline: 0.6,
    penalty: 1.16,
    kloc: 250,
    counts,
  });
});
