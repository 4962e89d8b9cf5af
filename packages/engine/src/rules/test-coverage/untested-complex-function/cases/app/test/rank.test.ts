import { expect, test } from "vitest";
import { rank } from "../src/rank.ts";

test("ranks", () => {
  expect(rank(1, 2)).toBe(2);
});
