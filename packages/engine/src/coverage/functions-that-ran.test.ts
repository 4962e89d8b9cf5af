import { expect, test } from "vitest";
import { functionFact } from "../join/testing/project-file.ts";
import { functionsThatRan } from "./functions-that-ran.ts";

const outer = functionFact("outer", { start_line: 1, end_line: 10 });
const inner = functionFact("inner", { start_line: 4, end_line: 6, parent: 0 });
const line = functionFact("line", { start_line: 12, end_line: 12 });

test("a function ran when a line of its body did, not for its first line or for a function inside it", () => {
  const ran = functionsThatRan(
    [outer, inner, line],
    new Map([
      [1, 1],
      [2, 0],
      [4, 1],
      [5, 1],
      [9, 0],
      [12, 1],
    ]),
    new Map(),
  );
  expect([...ran]).toEqual([0, 1, -1]);
});

test("what the report says of the function itself comes first, where it is the only one there", () => {
  const lines = new Map([[2, 0]]);
  expect([
    ...functionsThatRan(
      [outer, inner, line],
      lines,
      new Map([
        [1, 3],
        [12, 0],
      ]),
    ),
  ]).toEqual([1, -1, 0]);
  const two = [line, functionFact("beside", { start_line: 12, end_line: 12 })];
  expect([...functionsThatRan(two, new Map(), new Map([[12, 4]]))]).toEqual([-1, -1]);
});
