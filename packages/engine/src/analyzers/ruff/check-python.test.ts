import { expect, test } from "vitest";
import { checkPython } from "./check-python.ts";

const sample = `import os


def collect(into=[]):
    return missing
`;

test("reports the rules of the table at their place, with our category and severity", () => {
  const found = checkPython(sample).map((finding) => [
    finding.rule_id,
    finding.category,
    finding.severity,
    finding.start_line,
    finding.start_column,
  ]);
  expect(found.sort(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
    ["ruff/B006", "runtime_risks", "medium", 4, 17],
    ["ruff/F401", "dead_code", "low", 1, 7],
    ["ruff/F821", "runtime_risks", "medium", 5, 11],
  ]);
});

test("asserts and style are not reported", () => {
  expect(checkPython("x=1;assert x\nl = lambda: 1\nprint( 'a' )\n")).toEqual([]);
});

test("a noqa comment is honoured", () => {
  expect(checkPython("import os  # noqa: F401\n")).toEqual([]);
});

test("a file that nests too deeply throws, and the next file is analysed", () => {
  expect(() => checkPython(`x = ${"(".repeat(200_000)}${")".repeat(200_000)}\n`)).toThrow("call stack");
  expect(checkPython(sample)).toHaveLength(3);
});

test("a file that is no Python at all gives nothing", () => {
  expect(checkPython("\0".repeat(1000))).toEqual([]);
  expect(checkPython("\ud800 ??? {{{")).toEqual([]);
});
