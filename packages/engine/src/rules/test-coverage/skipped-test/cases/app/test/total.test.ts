import { expect, it } from "vitest";

// expect: skipped-test
it.skip("adds", () => {
  expect(1 + 1).toBe(2);
});

// ok: skipped-test
it("subtracts", () => {
  expect(2 - 1).toBe(1);
});
