import { expect, test } from "vitest";

import { findUnstorable } from "./find-unstorable.ts";

const message = "must not contain the NUL character (U+0000)";

test("NUL characters are found in values and in property names, with a pointer each", () => {
  const body = { name: "a\0b", list: ["ok", { "x/y~z": "\0" }], "k\0": 1 };
  expect(findUnstorable({ query: { search: ["\0"] }, body }, 8)).toEqual([
    { pointer: "/query/search/0", message },
    { pointer: "/body/name", message },
    { pointer: "/body/list/1/x~1y~0z", message },
    { pointer: "/body", message: `has a property name that ${message}` },
  ]);
});

test("a lone surrogate is refused, a pair is not", () => {
  expect(findUnstorable({ body: "\ud83d\ude00" }, 8)).toEqual([]);
  expect(findUnstorable({ body: "\ud83d" }, 8)).toHaveLength(1);
});

test("nesting is counted exactly and half a million levels do not exhaust the stack", () => {
  expect(findUnstorable({ body: [[[1]]] }, 3)).toEqual([]);
  expect(findUnstorable({ body: [[[1]]] }, 2)).toHaveLength(1);
  const deep: unknown = JSON.parse("[".repeat(500_000) + "]".repeat(500_000));
  expect(findUnstorable({ body: deep }, 32)).toEqual([
    { pointer: "/body", message: "must not be nested more than 32 levels deep" },
  ]);
});

test("the list of details is bounded", () => {
  expect(findUnstorable({ body: Array.from({ length: 1000 }, () => "\0") }, 8)).toHaveLength(20);
});
