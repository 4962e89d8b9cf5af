import { expect, test } from "vitest";
import { findCycles } from "./find-cycles.ts";

test("nodes that reach each other are one component, the rest none", () => {
  expect(findCycles([[1], [2], [0, 3], [4], [], [6], [5]])).toEqual([
    [0, 1, 2],
    [5, 6],
  ]);
});

test("a chain of a hundred thousand nodes that closes does not exhaust the stack", () => {
  const count = 100_000;
  const edges = Array.from({ length: count }, (_unused, index) => [(index + 1) % count]);
  expect(findCycles(edges)[0]?.length).toBe(count);
});
