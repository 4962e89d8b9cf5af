import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { categories } from "../model/category.ts";
import { severities } from "../model/severity.ts";
import { scoreCategory } from "./score-category.ts";
import { scoreOverall } from "./score-overall.ts";
import { categoryBaselines, categoryWeights, severityWeights } from "./weights.ts";

const page = readFileSync(new URL("../../../../docs/scoring.md", import.meta.url), "utf8");

function rowsUnder(heading: string): string[][] {
  const section = page.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return section
    .split("\n")
    .filter((line) => line.trim().startsWith("|"))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}

test("the worked example of docs/scoring.md is what the engine computes", () => {
  const rows = rowsUnder("Worked example").slice(2);
  expect(rows.map((row) => row[0])).toEqual([...categories]);
  const scores = rows.map((row, index) => {
    const category = categories[index];
    if (category === undefined) throw new Error(`No category for row ${index}.`);
    const [critical, high, medium, low, info] = row.slice(1, 6).map(Number);
    const counts = {
      critical: critical ?? 0,
      high: high ?? 0,
      medium: medium ?? 0,
      low: low ?? 0,
      info: info ?? 0,
    };
    const result = scoreCategory(category, counts, 12_480);
    expect(`${row[7]}`).toMatch(new RegExp(`= ${result.penalty}$`));
    expect(`${row[8]}`).toMatch(new RegExp(`= ${result.score}$`));
    const points = severities.reduce(
      (sum, severity) => sum + severityWeights[severity] * counts[severity],
      0,
    );
    expect(Number(row[6])).toBeCloseTo(points, 10);
    return result;
  });
  const overall = scoreOverall(scores);
  expect(page).toContain(`/ 8.8 = ${overall.score}, grade ${overall.grade}.`);
});

test("the tables of docs/scoring.md are the tables of the engine", () => {
  const rows = rowsUnder("One category");
  expect(rows[0]).toEqual([...severities]);
  expect(rows[2]?.map(Number)).toEqual(severities.map((severity) => severityWeights[severity]));
  const table = rows
    .slice(5)
    .map(([category, weight, baseline]) => [category, Number(weight), Number(baseline)]);
  expect(table).toEqual(
    categories.map((category) => [category, categoryWeights[category], categoryBaselines[category]]),
  );
});
