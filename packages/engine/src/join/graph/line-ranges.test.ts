import { expect, test } from "vitest";
import { mergeRanges, rangeAt } from "./line-ranges.ts";

const ranges = [
  { start_line: 20, end_line: 30 },
  { start_line: 1, end_line: 5 },
  { start_line: 22, end_line: 24 },
  { start_line: 29, end_line: 35 },
];

test("overlapping and nested ranges become one", () => {
  expect(mergeRanges(ranges)).toEqual([
    { start_line: 1, end_line: 5 },
    { start_line: 20, end_line: 35 },
  ]);
});

test.each([
  [1, 1],
  [5, 1],
  [6, null],
  [20, 20],
  [35, 20],
  [36, null],
])("line %i lies in the range from %s on", (line, start) => {
  expect(rangeAt(mergeRanges(ranges), line)?.start_line ?? null).toBe(start);
});
