import { expect, test } from "vitest";
import { total } from "../src/total.ts";

// expect: test-without-assertion
test("adds", () => {
  total([1, 2]);
});

// ok: test-without-assertion
test("adds nothing", () => {
  expect(total([])).toBe(0);
});

// ok: test-without-assertion
test("adds by a table", () => {
  table();
});

function table(): void {
  for (const row of [[1], [2]]) expect(total(row)).toBe(row[0]);
}
