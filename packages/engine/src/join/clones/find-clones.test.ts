import { expect, test } from "vitest";
import { findClones } from "./find-clones.ts";
import type { CloneSource } from "./token-windows.ts";

const thresholds = {
  exact: { tokens: 50, lines: 6 },
  renamed: { tokens: 50, lines: 6, agreement: 0.5 },
  alike: { tokens: 50, lines: 6 },
  distinctTokens: 5,
};

function hash(word: string): number {
  let value = 7;
  for (const letter of word) value = Math.imul(value, 31) + (letter.codePointAt(0) ?? 0);
  return value >>> 0;
}

/** A file of words, five a line. Words that start with `$` fold to one token, as identifiers do. */
function file(words: readonly string[]): CloneSource {
  return {
    tokens: Uint32Array.from(words, (word) => hash(word.startsWith("$") ? "$" : word)),
    exact_tokens: Uint32Array.from(words, hash),
    token_lines: Uint32Array.from(words, (_word, index) => Math.floor(index / 5) + 1),
  };
}

const words = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_unused, index) => `${prefix}${String(index)}`);

test("a copied run is found at its full length, in whole lines", () => {
  const shared = words("s", 80);
  const groups = findClones(
    [file([...words("a", 10), ...shared, ...words("b", 10)]), file([...words("c", 20), ...shared])],
    thresholds,
  );
  expect(groups).toEqual([
    {
      kind: "exact",
      tokens: 80,
      lines: 16,
      agreement: 1,
      fragments: [
        { source: 0, start_line: 3, end_line: 18, covered: false },
        { source: 1, start_line: 5, end_line: 20, covered: false },
      ],
    },
  ]);
});

test("renamed identifiers are a renamed clone, and copies with hardly a name in common are only alike", () => {
  const body = words("k", 60);
  const copy = (name: string, every: number): CloneSource =>
    file(
      body.flatMap((word, index) =>
        index % 3 === 0 ? [word, index % every === 0 ? name : "$same"] : [word],
      ),
    );
  const kinds = (every: number): unknown[] =>
    findClones([copy("$left", every), copy("$right", every)], thresholds).map((group) => [
      group.kind,
      group.tokens,
      group.agreement,
    ]);
  expect(kinds(12)).toEqual([["renamed", 80, 0.75]]);
  expect(kinds(3)).toEqual([["alike", 80, 0]]);
});

test("two long copies and a third that shares a part give the long pair and the third alone", () => {
  const shared = words("s", 200);
  const groups = findClones(
    [
      file(shared),
      file([...words("x", 5), ...shared]),
      file([...words("y", 5), ...shared.slice(50, 130), ...words("z", 5)]),
    ],
    thresholds,
  );
  expect(groups.map((group) => group.tokens)).toEqual([200, 80]);
  expect(groups[1]?.fragments.map((fragment) => fragment.covered)).toEqual([true, true, false]);
});

test("copies that part company are each followed to their end", () => {
  const start = words("s", 60);
  const end = words("e", 60);
  const groups = findClones(
    [file([...start, ...end]), file([...start, ...end]), file([...start, ...words("q", 60)])],
    thresholds,
  );
  expect(groups.map((group) => [group.tokens, group.fragments.length])).toEqual([
    [120, 2],
    [60, 3],
  ]);
});

test("a list that repeats itself is no clone of itself or of another such list", () => {
  const list = Array.from({ length: 100 }, (_unused, index) => `w${String(index % 5)}`);
  expect(findClones([file(list), file(list)], thresholds)).toEqual([]);
});

test("consecutive copies of one block do not overlap", () => {
  const block = words("s", 60);
  const groups = findClones([file([...block, ...block, ...block])], thresholds);
  expect(groups.map((group) => group.fragments.map((fragment) => fragment.start_line))).toEqual([
    [1, 13, 25],
  ]);
});

test("a run below the thresholds is left out", () => {
  const shared = words("s", 49);
  expect(findClones([file(shared), file([...shared, "end"])], thresholds)).toEqual([]);
});

test("the order of files does not change what is found", () => {
  const shared = words("s", 90);
  const files = [file([...words("a", 7), ...shared]), file(shared), file([...shared, ...words("b", 3)])];
  const forwards = findClones(files, thresholds);
  const backwards = findClones([...files].reverse(), thresholds);
  expect(backwards.map((group) => [group.tokens, group.fragments.length])).toEqual(
    forwards.map((group) => [group.tokens, group.fragments.length]),
  );
});

test("built input full of nested repeats ends soon", () => {
  const pieces = Array.from({ length: 40 }, (_unused, index) => words("s", 50 + index * 20));
  const groups = findClones(
    pieces.map((piece, index) => file([...words(`head${String(index)}_`, 3), ...piece])),
    thresholds,
  );
  expect(groups.length).toBeGreaterThan(0);
  expect(groups.length).toBeLessThan(41);
});
