import { expect, test } from "vitest";
import { findCouplings } from "./change-coupling.ts";
import { collectCommits } from "./commit-log.ts";
import { newYear } from "./testing/import-commits.ts";
import { traceFiles } from "./trace-files.ts";

async function couplingsOf(
  commits: readonly { ago?: number; files: readonly string[]; parents?: number; subject?: string }[],
  files: string[],
) {
  const log = await collectCommits(
    commits.map(({ ago = 10, files: changed, parents = 1, subject = "Change" }, at) => ({
      id: String(at).padStart(40, "0"),
      parents: Array.from({ length: parents }, () => "p"),
      author: "ada",
      author_name: "Ada",
      authored_at: 0,
      committed_at: newYear - ago * 86_400,
      subject,
      changes: changed.map((path) => ({ path, kind: "modified" as const, from: null })),
      boundary: false,
    })),
  );
  return findCouplings(log, files, traceFiles(log, files), newYear);
}

const many = (count: number): string[] => [
  "a",
  "b",
  ...Array.from({ length: count - 2 }, (_, at) => `x${at}`),
];

const three = <Item>(item: Item): Item[] => [item, item, item];

test("support is the commits in common, confidence their share of each file's own", async () => {
  const commits = [
    ...three({ files: ["b", "a"] }),
    { files: ["a"] },
    { files: ["b", "c"] },
    { files: ["b"] },
    { files: ["b"] },
  ];
  // a changed 4 times, b 6 times, 3 times together: 3/4 and 3/6.
  expect(await couplingsOf(commits, ["c", "b", "a"])).toEqual([
    { files: ["a", "b"], support: 3, confidence: [0.75, 0.5] },
  ]);
});

test("one half in one direction is enough, less in both is not; two commits are too few", async () => {
  const often = Array.from({ length: 10 }, () => ({ files: ["b"] }));
  expect(await couplingsOf([...three({ files: ["a", "b"] }), ...often], ["a", "b"])).toEqual([
    { files: ["a", "b"], support: 3, confidence: [1, 0.2308] },
  ]);
  const both = Array.from({ length: 4 }, () => ({ files: ["a"] }));
  expect(await couplingsOf([...three({ files: ["a", "b"] }), ...both, ...often], ["a", "b"])).toEqual([]);
  expect(await couplingsOf([{ files: ["a", "b"] }, { files: ["a", "b"] }], ["a", "b"])).toEqual([]);
});

test("commits of more than 30 files, of more than three years ago, merges and releases do not count", async () => {
  expect(await couplingsOf(three({ files: many(31) }), ["a", "b"])).toEqual([]);
  expect(await couplingsOf(three({ files: many(30) }), ["a", "b"])).toHaveLength(1);
  expect(await couplingsOf(three({ ago: 1096, files: ["a", "b"] }), ["a", "b"])).toEqual([]);
  expect(await couplingsOf(three({ ago: 1095, files: ["a", "b"] }), ["a", "b"])).toHaveLength(1);
  expect(await couplingsOf(three({ files: ["a", "b"], subject: "Release 1.2.3" }), ["a", "b"])).toEqual([]);
  expect(await couplingsOf(three({ files: ["a", "b"], parents: 2 }), ["a", "b"])).toEqual([]);
});

test("the strongest come first", async () => {
  const commits = [
    ...three({ files: ["a", "b"] }),
    { files: ["a", "b"] },
    ...three({ files: ["c", "d"] }),
    ...three({ files: ["e", "f"] }),
  ];
  const found = await couplingsOf(
    [...commits, { files: ["e"] }, { files: ["f"] }],
    ["f", "e", "d", "c", "b", "a"],
  );
  expect(found.map(({ files }) => files.join(""))).toEqual(["ab", "cd", "ef"]);
});

test("a history made to have too many pairs is cut off at the newest million", async () => {
  const names = Array.from({ length: 30 }, (_, at) => `n${at}`);
  // 435 pairs a commit: the million ends after the 2,298 newest commits.
  const commits = Array.from({ length: 2400 }, (_, at) => ({ ago: at / 10, files: names }));
  const found = await couplingsOf(commits, names);
  expect(found).toHaveLength(435);
  expect(found[0]).toMatchObject({ support: 2298, confidence: [1, 1] });
});
