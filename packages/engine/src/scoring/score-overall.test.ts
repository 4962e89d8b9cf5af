import { expect, test } from "vitest";
import { grade } from "./grade.ts";
import { scoreOverall } from "./score-overall.ts";
import { categoryWeights } from "./weights.ts";

// Columns: overall, letter, security, runtime, testing, smells, dead code, consistency, duplication, compliance.
// Where a published table is cut off or leaves a column out, the column is 100, as it is in the full rows.
type Row = [string, number, string, number, number, number, number, number, number, number, number];

const published: Row[] = [
  ["Starship", 99.5, "A", 100, 99.5, 97.8, 99.8, 100, 99.8, 100, 100],
  ["Traefik", 97.9, "A", 100, 96.6, 98.9, 88.3, 100, 99.7, 100, 100],
  ["Terraform", 92.7, "A", 93.1, 70.3, 99.4, 95.4, 100, 99.8, 100, 100],
  ["Deno", 90.6, "A", 84.2, 97.9, 81.6, 89.3, 93.7, 93.8, 100, 100],
  ["Next.js", 87.8, "A", 91.7, 72.5, 74.8, 93.6, 98.2, 94.7, 100, 100],
  ["Prometheus", 85.2, "A", 100, 90.2, 26, 95.2, 100, 99.8, 100, 100],
  ["Grafana", 80.2, "B", 50.6, 93.3, 65.3, 90.6, 95.3, 99.9, 100, 100],
  ["Mattermost", 79.4, "B", 43.5, 99.1, 64.4, 89.8, 96.8, 99, 100, 100],
  ["scikit-learn", 79.2, "B", 54.5, 85, 59.1, 97.6, 100, 91.3, 100, 100],
  ["Kubernetes", 72.8, "B", 22.2, 92.6, 65.3, 83.9, 95.4, 98.9, 100, 99.9],
  ["Django", 67.9, "C", 17.8, 60.6, 72, 85.5, 96.6, 99.9, 100, 100],
  ["Excalidraw", 68.9, "C", 53, 70.1, 19.4, 96.8, 96, 89.5, 100, 100],
  ["Codex, March", 94.8, "A", 100, 100, 100, 57.94, 97.37, 98.34, 100, 100],
  ["Gemini CLI, March", 80.1, "B", 99.98, 80.87, 86.47, 34.57, 97.62, 16.32, 100, 100],
  ["OpenCode, March", 76.4, "B", 99.41, 50.24, 91.88, 34.02, 98.13, 25, 100, 100],
  ["OpenCode, later", 82.4, "B", 64.4, 63.2, 90.8, 85.5, 100, 99.9, 100, 100],
  ["Codex, later", 82.3, "B", 84.4, 91.8, 37.4, 90.5, 98.5, 88.6, 100, 100],
  ["Gemini CLI, later", 70.6, "B", 48.3, 56.6, 56.3, 79.5, 97.4, 97, 100, 100],
];

test.each(published)(
  "%s: the published category scores give the published overall score and grade",
  (_, overall, letter, security, runtime, testing, smells, dead, consistency, duplication, compliance) => {
    const result = scoreOverall([
      { score: security, weight: categoryWeights.security },
      { score: runtime, weight: categoryWeights.runtime_risks },
      { score: testing, weight: categoryWeights.test_coverage },
      { score: smells, weight: categoryWeights.code_smells },
      { score: dead, weight: categoryWeights.dead_code },
      { score: consistency, weight: categoryWeights.codebase_consistency },
      { score: duplication, weight: categoryWeights.duplication },
      { score: compliance, weight: categoryWeights.compliance },
    ]);
    // 0.05 is the rounding of what was published; the last digit is the binary remainder of that bound.
    expect(Math.abs(result.score - overall)).toBeLessThanOrEqual(0.0500001);
    expect(result.grade).toBe(letter);
  },
);

test.each([
  [100, "A"],
  [85, "A"],
  [84.99, "B"],
  [70, "B"],
  [69.99, "C"],
  [55, "C"],
  [54.99, "D"],
  [40, "D"],
  [39.99, "F"],
  [0, "F"],
])("%d is grade %s", (score, letter) => {
  expect(grade(score)).toBe(letter);
});

test("a score of nothing is refused", () => {
  expect(() => scoreOverall([])).toThrow(RangeError);
});
