import { expect, test } from "vitest";
import { wilsonLowerBound } from "./wilson-lower-bound.ts";

test("agrees with the published interval of 90 of 100", () => {
  expect(wilsonLowerBound(90, 100)).toBeCloseTo(0.8256, 4);
});

test("twenty of twenty are enough for a convention, ten of ten are not", () => {
  expect(wilsonLowerBound(20, 20)).toBeGreaterThan(0.8);
  expect(wilsonLowerBound(10, 10)).toBeLessThan(0.8);
});

test("nothing seen says nothing", () => {
  expect(wilsonLowerBound(0, 0)).toBe(0);
});
