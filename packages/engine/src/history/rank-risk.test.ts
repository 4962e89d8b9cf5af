import { expect, test } from "vitest";
import { rankHotspots } from "./rank-hotspots.ts";
import { rankRisk } from "./rank-risk.ts";

const quiet = { lines_of_code: 100, complexity: 0, decayed_churn: 0, decayed_bug_fixes: 0 };

test("risk is size, complexity, churn and bug fixes, multiplied by the documented formula", () => {
  const files = [
    { ...quiet, path: "quiet" },
    { ...quiet, path: "complex", complexity: 31 },
    { ...quiet, path: "changed", decayed_churn: 3 },
    { ...quiet, path: "fixed", decayed_bug_fixes: 4 },
    { ...quiet, path: "longer", lines_of_code: 300 },
  ];
  // Means are 0.6 and 0.8. Against `quiet`: 32^0.3 = 2.828, 1 + 3/0.6 = 6, (1 + 4/0.8)^0.25 = 1.565,
  // (301/400^1.5) / (101/200^1.5) = 1.054.
  expect(rankRisk(files)).toEqual([
    { path: "changed", risk_score: 100 },
    { path: "complex", risk_score: 47.14 },
    { path: "fixed", risk_score: 26.08 },
    { path: "longer", risk_score: 17.56 },
    { path: "quiet", risk_score: 16.67 },
  ]);
});

test("without a history, size and complexity rank; equal files go by path; no files give no ranks", () => {
  expect(
    rankRisk([
      { ...quiet, path: "b" },
      { ...quiet, path: "a" },
      { ...quiet, path: "c", complexity: 1 },
    ]),
  ).toEqual([
    { path: "c", risk_score: 100 },
    { path: "a", risk_score: 81.23 },
    { path: "b", risk_score: 81.23 },
  ]);
  expect(rankRisk([])).toEqual([]);
});

test("hotspots are complexity x churn; where there is none of either nothing is hot", () => {
  expect(
    rankHotspots([
      { path: "a", complexity: 2, decayed_churn: 3 },
      { path: "b", complexity: 4, decayed_churn: 6 },
      { path: "c", complexity: 0, decayed_churn: 9 },
    ]),
  ).toEqual([
    { path: "b", hotspot_score: 100 },
    { path: "a", hotspot_score: 25 },
    { path: "c", hotspot_score: 0 },
  ]);
  expect(rankHotspots([{ path: "a", complexity: 0, decayed_churn: 3 }])).toEqual([
    { path: "a", hotspot_score: 0 },
  ]);
});
