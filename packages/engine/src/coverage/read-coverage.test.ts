import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CoverageError } from "./coverage-report.ts";
import { readCoverage } from "./read-coverage.ts";

/** Made by nyc 17, c8 10 and coverage.py 7 from running the sources beside them. */
const samples = join(import.meta.dirname, "../../samples/coverage");

function linesOf(
  name: string,
  path: RegExp,
): { ran: number[]; rest: number[]; functions: [number, number][] } {
  const file = readCoverage(readFileSync(join(samples, name))).files.find((one) => path.test(one.path));
  if (file === undefined) throw new Error(`${name} has no such file`);
  const all = [...file.lines].sort(([a], [b]) => a - b);
  return {
    ran: all.filter(([, hits]) => hits > 0).map(([line]) => line),
    rest: all.filter(([, hits]) => hits === 0).map(([line]) => line),
    functions: [...file.functions],
  };
}

test.each([
  ["nyc-lcov.info", "lcov"],
  ["nyc-clover.xml", "clover"],
  ["nyc-cobertura-coverage.xml", "cobertura"],
  ["c8-lcov.info", "lcov"],
  ["c8-clover.xml", "clover"],
  ["c8-cobertura-coverage.xml", "cobertura"],
  ["coverage-py.lcov", "lcov"],
  ["coverage-py.xml", "cobertura"],
])("%s is known as %s by its content,", (name, format) => {
  expect(readCoverage(readFileSync(join(samples, name))).format).toBe(format);
});

test.each(["nyc-lcov.info", "nyc-clover.xml", "nyc-cobertura-coverage.xml"])(
  "%s tells the statements that ran and the function that did not",
  (name) => {
    const { ran, rest, functions } = linesOf(name, /src\/price\.js$/u);
    expect(ran).toEqual([4, 14, 16]);
    expect(rest).toEqual([5, 9, 10, 11]);
    expect(functions.filter(([, hits]) => hits === 0)).toEqual(
      // istanbul's Clover reports tell of no functions.
      name.includes("clover") ? [] : [[8, 0]],
    );
  },
);

test.each(["c8-lcov.info", "c8-clover.xml", "c8-cobertura-coverage.xml"])("%s tells every line", (name) => {
  const { ran, rest } = linesOf(name, /src\/price\.js$/u);
  expect(rest).toEqual([8, 9, 10, 11, 12]);
  expect(ran).toEqual([1, 2, 3, 4, 5, 6, 7, 13, 14, 15, 16]);
});

test.each(["coverage-py.lcov", "coverage-py.xml"])("%s tells the lines of Python", (name) => {
  const { ran, rest } = linesOf(name, /shop\/price\.py$/u);
  expect(rest).toEqual([4, 8, 9, 10, 11, 17]);
  expect(ran).toEqual([1, 2, 3, 7, 14, 15, 16, 19, 20]);
});

test("LCOV tells when functions of one line ran, and LCOV 2 names them by an index", () => {
  const [first, second] = readCoverage(
    "TN:\nSF:./a.js\nFN:3,7,a,b\nFNDA:2,a,b\nDA:3,1,checksum\nend_of_record\nSF:b.js\nFNL:0,9,12\nFNA:0,4,load\nend_of_record\n",
  ).files;
  expect(first).toEqual({ path: "a.js", lines: new Map([[3, 1]]), functions: new Map([[3, 2]]) });
  expect(second?.functions).toEqual(new Map([[9, 4]]));
});

test("a Go profile: a line ran as often as the block on it that ran most, whatever stands in two profiles", () => {
  const report = readCoverage(
    "mode: count\nexample.com/shop/price.go:3.20,5.15 1 2\nexample.com/shop/price.go:5.15,7.3 1 0\nmode: count\nexample.com/shop/price.go:9.1,10.2 0 9\n",
  );
  expect(report.format).toBe("go");
  expect([...(report.files[0]?.lines ?? [])]).toEqual([
    [3, 2],
    [4, 2],
    [5, 2],
    [6, 0],
    [7, 0],
  ]);
});

const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><coverage line-rate="1"><sources><source>&b;</source></sources></coverage>`;
test.each([
  ["another text", "hello", "neither LCOV"],
  ["a page", "<html><body/></html>", "neither LCOV"],
  ["entities of its own", bomb, "entities of its own"],
  [
    "an entity that nothing declares",
    `<coverage line-rate="1"><sources><source>&x;</source></sources></coverage>`,
    "well-formed",
  ],
  ["an end that is missing", `<coverage line-rate="1"><packages>`, "well-formed"],
  ["deep nesting", `<coverage line-rate="1"><packages>${"<a>".repeat(100_000)}`, "too deep"],
  [
    "lines before any file",
    "TN:\nDA:1,1\nSF:a.js\nend_of_record\n",
    "Line 2 of the report belongs to no file",
  ],
  ["a line that is no number", "TN:\nSF:a.js\nDA:x,1\nend_of_record\n", "no number"],
  ["a line far beyond any file", "TN:\nSF:a.js\nDA:999999999999,1\nend_of_record\n", "no number"],
  ["a block that is none", "mode: set\nexample.com/a.go:1.1,2.2 x y\n", "Line 2 of the Go profile"],
  [
    "a block over a billion lines",
    "mode: set\nexample.com/a.go:1.1,1000000000.2 1 1\n",
    "Line 2 of the Go profile",
  ],
  ["no file", "mode: set\n", "names no file"],
])("a report with %s is refused with the reason", (_what, text, reason) => {
  expect(() => readCoverage(text)).toThrow(CoverageError);
  expect(() => readCoverage(text)).toThrow(reason);
});

test("a file called as nothing else may be called is a file like others", () => {
  const { files } = readCoverage("TN:\nSF:__proto__\nDA:1,1\nend_of_record\n");
  expect(files.map(({ path }) => path)).toEqual(["__proto__"]);
});
