import { expect, test } from "vitest";

import { lineAfter, matchRepeated } from "./match-repeated.ts";

const there = (): boolean => true;
const isSecond = ({ fingerprint }: { fingerprint: string }): boolean => fingerprint === "second";
const change = (old_start: number, old_count: number, new_start: number, new_count: number) => {
  return { old_start, old_count, new_start, new_count };
};
const at = (fingerprint: string, start_line: number) => ({ fingerprint, start_line });

test.each([
  { changes: [], line: 7, after: 7 },
  { changes: [change(0, 0, 1, 3)], line: 1, after: 4 },
  { changes: [change(5, 0, 6, 2)], line: 5, after: 5 },
  { changes: [change(5, 0, 6, 2)], line: 6, after: 8 },
  { changes: [change(5, 2, 4, 0)], line: 5, after: null },
  { changes: [change(5, 2, 4, 0)], line: 7, after: 5 },
  { changes: [change(2, 1, 2, 3), change(9, 3, 11, 1)], line: 8, after: 10 },
  { changes: [change(2, 1, 2, 3), change(9, 3, 11, 1)], line: 12, after: 12 },
])("line $line is line $after after $changes", ({ changes, line, after }) => {
  expect(lineAfter(changes, line)).toBe(after);
});

test("an equal issue above leaves the others their identity", () => {
  const known = [at("first", 10), at("second", 20)];
  const found = [at("first", 5), at("second", 14), at("third", 24)];
  const { pairs, displaced } = matchRepeated(known, found, [change(3, 0, 4, 4)], there);
  expect(pairs).toEqual([
    [known[0], found[1]],
    [known[1], found[2]],
  ]);
  expect(displaced).toEqual([]);
});

test("the first of two that goes leaves the second its identity, and takes the fingerprint that is free", () => {
  const known = [at("first", 10), at("second", 20)];
  const found = [at("first", 16)];
  const { pairs, displaced } = matchRepeated(known, found, [change(9, 4, 8, 0)], there);
  expect(pairs).toEqual([[known[1], found[0]]]);
  expect(displaced).toEqual([[known[0], "second"]]);
});

test("lines that were rewritten are paired in order, and one that was gone before comes last", () => {
  const known = [at("first", 10), at("second", 20)];
  const found = [at("first", 30)];
  const rewritten = [change(1, 25, 1, 40)];
  expect(matchRepeated(known, found, rewritten, there).pairs).toEqual([[known[0], found[0]]]);
  const moved = [at("first", 5), at("second", 20)];
  expect(matchRepeated(known, moved, [], isSecond).pairs).toEqual([
    [known[1], moved[1]],
    [known[0], moved[0]],
  ]);
});
