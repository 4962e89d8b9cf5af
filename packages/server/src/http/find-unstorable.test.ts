import { expect, test } from "vitest";

import { findUnstorable } from "./find-unstorable.ts";

test("NUL characters are found in values and in property names, with a pointer each", () => {
  expect(findUnstorable({ name: "a\0b", list: ["ok", { "x/y~z": "\0" }], "k\0": 1 }, 8)).toEqual([
    { pointer: "/body/name", message: "must not contain the NUL character (U+0000)" },
    { pointer: "/body/list/1/x~1y~0z", message: "must not contain the NUL character (U+0000)" },
    { pointer: "/body", message: "has a property name that must not contain the NUL character (U+0000)" },
  ]);
});

test("a lone surrogate is refused, a pair is not", () => {
  expect(findUnstorable({ a: "\ud83d\ude00" }, 8)).toEqual([]);
  expect(findUnstorable({ a: "\ud83d" }, 8)).toHaveLength(1);
});

test("nesting is counted exactly and half a million levels do not exhaust the stack", () => {
  expect(findUnstorable([[[1]]], 3)).toEqual([]);
  expect(findUnstorable([[[1]]], 2)).toHaveLength(1);
  const deep: unknown = JSON.parse("[".repeat(500_000) + "]".repeat(500_000));
  expect(findUnstorable(deep, 32)).toEqual([
    { pointer: "/body", message: "must not be nested more than 32 levels deep" },
  ]);
});

test("the list of details is bounded", () => {
  expect(
    findUnstorable(
      Array.from({ length: 1000 }, () => "\0"),
      8,
    ),
  ).toHaveLength(20);
});
