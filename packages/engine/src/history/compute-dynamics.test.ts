import { readHistory, readLineChanges } from "@octokraft/sources";
import { temporaryFolder } from "@octokraft/sources/testing";
import { expect, test } from "vitest";
import { collectCommits } from "./commit-log.ts";
import { computeDynamics, recentAuthors, windowStart } from "./compute-dynamics.ts";
import { importCommits } from "./testing/import-commits.ts";

test("the last 30 days count: commits without merges, authors, lines of the files that matter", async () => {
  using temporary = temporaryFolder();
  const { gitDir, head } = importCommits(temporary.path, [
    { ago: 40, author: "old", files: { "a.ts": "1\n2\n3\n" } },
    { ago: 30, author: "edge", files: { "a.ts": "1\n2\n3\n4\n5\n" } },
    { ago: 20, author: "bob", files: { "a.ts": "1\n2\nthree\n4\n5\n", "x.lock": "1\n2\n" } },
    { ago: 10, author: "cem", parents: [1], files: { "b.ts": "1\n" } },
    { ago: 5, author: "cem", parents: [2, 3], files: { "b.ts": "1\n" } },
    { ago: 0, author: "bob", files: { "b.ts": null } },
  ]);
  const committedAt = "2026-01-01T00:00:00Z";
  const log = await collectCommits(readHistory({ gitDir, commit: head }));
  expect([...recentAuthors(log, committedAt)].sort()).toEqual(["bob@example.com", "cem@example.com"]);
  const lines = () => readLineChanges({ gitDir, commit: head, since: windowStart(committedAt) });
  expect(await computeDynamics(log, committedAt, lines(), (path) => path.endsWith(".ts"))).toEqual({
    window_days: 30,
    commit_count: 3,
    author_count: 2,
    lines_added: 2,
    lines_removed: 2,
  });
  expect(await computeDynamics(log, committedAt, lines())).toMatchObject({
    lines_added: 4,
    lines_removed: 2,
  });
});
