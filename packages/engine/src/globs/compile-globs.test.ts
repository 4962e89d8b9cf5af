import { expect, test } from "vitest";
import { compileGlobs } from "./compile-globs.ts";
import { isGlob } from "./glob-pattern.ts";

test.each([
  ["*.ts", ["a.ts"], ["a.tsx", "b/a.ts"]],
  ["**/*.ts", ["a.ts", "b/a.ts", "b/c/a.ts"], ["a.tsx", "ats"]],
  ["src/**/x.ts", ["src/x.ts", "src/a/b/x.ts"], ["src/ax.ts", "x.ts", "asrc/x.ts"]],
  ["docs", ["docs", "docs/a.md", "docs/a/b.md"], ["docs2/a.md", "a/docs/b.md"]],
  ["/docs/", ["docs/a.md"], ["a/docs/b.md"]],
  ["packages/*/dist", ["packages/a/dist/x.js"], ["packages/a/b/dist/x.js"]],
  ["**/*.{js,ts}", ["a.js", "b/a.ts"], ["a.jsx", "a.{js,ts}"]],
  ["{a,b/**/}c", ["ac", "b/c", "b/x/c"], ["c", "bc"]],
  ["app/[id]/page.tsx", ["app/[id]/page.tsx"], ["app/i/page.tsx"]],
  ["a?c", ["abc"], ["a/c", "ac"]],
  ["a{b", ["a{b"], ["ab"]],
  ["\u{1F600}{a,b}", ["\u{1F600}a"], ["\u{1F600}{a,b}"]],
  ["*(x)|y^$+.\\", ["a(x)|y^$+.\\"], ["x", "y"]],
  ["line*", ["line\nbreak"], []],
])("%s matches %j and not %j", (glob, matching, others) => {
  const matches = compileGlobs([glob]);
  expect(matching.filter((path) => !matches(path))).toEqual([]);
  expect(others.filter((path) => matches(path))).toEqual([]);
});

test("no globs match nothing, several match what one of them does", () => {
  expect(compileGlobs([])("a")).toBe(false);
  expect(compileGlobs(["a", "b"])("b")).toBe(true);
});

test("a glob that makes a backtracking engine run for ever is answered", () => {
  const glob = `${"**/".repeat(20)}${"*a".repeat(20)}b`;
  expect(compileGlobs([glob])(`${"a".repeat(4000)}.js`)).toBe(false);
});

test("names with brackets or braces are no globs", () => {
  expect([isGlob("app/[id]/page.tsx"), isGlob("a{b,c}"), isGlob("a/*"), isGlob("a?")]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
