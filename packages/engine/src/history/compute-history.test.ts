import { readHistory } from "@octokraft/sources";
import { temporaryFolder } from "@octokraft/sources/testing";
import { expect, test } from "vitest";
import type { CommitRecord } from "./commit-record.ts";
import { collectCommits } from "./commit-log.ts";
import { computeHistory, type RatedFile, type RepositoryHistory } from "./compute-history.ts";
import type { FileMeasure } from "./file-measure.ts";
import { listHotspots } from "./list-hotspots.ts";
import { importCommits, type ImportedCommit } from "./testing/import-commits.ts";

const committed_at = "2026-01-01T00:00:00Z";

async function recordsOf(
  commits: readonly ImportedCommit[],
): Promise<{ head: string; records: CommitRecord[] }> {
  using temporary = temporaryFolder();
  const { gitDir, head } = importCommits(temporary.path, commits);
  const records: CommitRecord[] = [];
  for await (const record of readHistory({ gitDir, commit: head })) records.push(record);
  return { head, records };
}

async function historyOf(
  commits: readonly ImportedCommit[],
  files: readonly (Partial<FileMeasure> & { path: string })[],
): Promise<RepositoryHistory> {
  const { head, records } = await recordsOf(commits);
  return computeHistory(await collectCommits(records), {
    commit: head,
    committed_at,
    files: files.map(measure),
  });
}

function measure(file: Partial<FileMeasure> & { path: string }): FileMeasure {
  return { class: "source", lines_of_code: 10, complexity: 1, ...file };
}

function fileOf(history: RepositoryHistory, path: string): RatedFile | undefined {
  return history.files.find((file) => file.path === path);
}

test("three commits give the numbers that a person works out", async () => {
  const history = await historyOf(
    [
      { ago: 540, files: { "src/a.ts": "1", "src/b.ts": "1" } },
      { ago: 270, author: "bob", subject: "fix: totals", files: { "src/a.ts": "2" } },
      { ago: 0, files: { "src/a.ts": "3" } },
    ],
    [
      { path: "src/b.ts", lines_of_code: 50, complexity: 4 },
      { path: "src/a.ts", lines_of_code: 100, complexity: 10 },
    ],
  );
  expect(history).toMatchObject({
    complete: true,
    commit_count: 3,
    author_count: 2,
    bus_factor: 1,
    window_days: 30,
    couplings: [],
  });
  expect(history.files).toEqual([
    {
      path: "src/a.ts",
      class: "source",
      lines_of_code: 100,
      complexity: 10,
      commit_count: 3,
      author_count: 2,
      recent_commit_count: 1,
      recent_author_count: 1,
      // 2^-2 + 2^-1 + 1
      decayed_churn: 1.75,
      bug_fix_count: 1,
      // 2^(-270/730)
      decayed_bug_fixes: 0.7739,
      // 1 in 100 lines
      bug_fix_density: 10,
      first_changed_at: "2024-07-10T00:00:00Z",
      last_changed_at: "2026-01-01T00:00:00Z",
      age_days: 540,
      main_author: "ada@example.com",
      main_author_share: 0.6667,
      // Ada 3.293 + 1.098 + 2 x 0.164 - 0.321 ln 2 = 4.50; Bob 3.293 + 0.164 - 0.321 ln 3 = 3.10, below 3.293.
      bus_factor: 1,
      risk_score: 100,
      hotspot_score: 100,
    },
    {
      path: "src/b.ts",
      class: "source",
      lines_of_code: 50,
      complexity: 4,
      commit_count: 1,
      author_count: 1,
      recent_commit_count: 0,
      recent_author_count: 0,
      decayed_churn: 0.25,
      bug_fix_count: 0,
      decayed_bug_fixes: 0,
      bug_fix_density: 0,
      first_changed_at: "2024-07-10T00:00:00Z",
      last_changed_at: "2024-07-10T00:00:00Z",
      age_days: 540,
      main_author: "ada@example.com",
      main_author_share: 1,
      bus_factor: 1,
      // a: 101/200^1.5 x 11^0.3 x 2.75 x 3^0.25 = 0.26534; b: 51/150^1.5 x 5^0.3 x 1.25 = 0.05624
      risk_score: 21.19,
      // 4 x 0.25 of 10 x 1.75
      hotspot_score: 5.71,
    },
  ]);
});

test("a file keeps its history through renames, also what a branch did under the old name in the meantime", async () => {
  const history = await historyOf(
    [
      { ago: 50, files: { "old.ts": "1" } },
      { ago: 40, files: { "old.ts": "2" } },
      { ago: 30.5, files: { "old.ts": null, "middle.ts": "2" } },
      { ago: 20, parents: [1], author: "bob", files: { "old.ts": "3" } },
      { ago: 10, parents: [2, 3], files: { "middle.ts": "3" } },
      { ago: 5, files: { "middle.ts": null, "dir/new.ts": "3" } },
      { ago: 0, files: { "old.ts": "another" } },
    ],
    [{ path: "dir/new.ts" }],
  );
  expect(fileOf(history, "dir/new.ts")).toMatchObject({
    // Born, changed, moved, changed on the branch, moved: the merge does not count.
    commit_count: 5,
    author_count: 2,
    age_days: 50,
  });
});

test("a new file under the name of one that moved away has a history of its own", async () => {
  const history = await historyOf(
    [
      { ago: 50, files: { "a.ts": "1" } },
      { ago: 40, files: { "a.ts": null, "b.ts": "1" } },
      { ago: 30, author: "bob", files: { "a.ts": "new" } },
      { ago: 20, author: "bob", files: { "a.ts": "newer" } },
    ],
    [{ path: "a.ts" }, { path: "b.ts" }],
  );
  expect(fileOf(history, "a.ts")).toMatchObject({
    commit_count: 2,
    age_days: 30,
    main_author: "bob@example.com",
  });
  expect(fileOf(history, "b.ts")).toMatchObject({
    commit_count: 2,
    age_days: 50,
    main_author: "ada@example.com",
  });
});

test("the history of a file that moved away and was deleted goes to no file of its old name", async () => {
  const history = await historyOf(
    [
      { ago: 50, files: { "a.ts": "1" } },
      { ago: 40, files: { "a.ts": null, "b.ts": "1" } },
      { ago: 35, files: { "b.ts": null } },
      { ago: 30, author: "bob", files: { "a.ts": "new" } },
    ],
    [{ path: "a.ts" }],
  );
  expect(fileOf(history, "a.ts")).toMatchObject({ commit_count: 1, age_days: 30 });
});

test("a rename that two branches both made is followed once, and a file that stood at the new name before is another", async () => {
  const history = await historyOf(
    [
      { ago: 60, author: "eve", files: { "b.ts": "other" } },
      { ago: 55, author: "eve", files: { "b.ts": null, "a.ts": "1" } },
      { ago: 50, files: { "a.ts": "2" } },
      { ago: 40, parents: [2], files: { "a.ts": null, "b.ts": "2" } },
      { ago: 30, parents: [2], files: { "a.ts": null, "b.ts": "2" } },
      { ago: 20, parents: [3, 4], files: { "b.ts": "2" } },
    ],
    [{ path: "b.ts" }],
  );
  // Born and changed as a.ts, and moved.
  expect(fileOf(history, "b.ts")).toMatchObject({ commit_count: 3, age_days: 55 });
});

test("who created a file is its author for longer", async () => {
  const history = await historyOf(
    [
      { ago: 9, files: { "a.ts": "1" } },
      { ago: 8, author: "bob", files: { "a.ts": "2" } },
      { ago: 7, author: "bob", files: { "a.ts": "3" } },
    ],
    [{ path: "a.ts" }],
  );
  // Ada 3.293 + 1.098 + 0.164 - 0.321 ln 3 = 4.20, without the creation 3.10; Bob 3.293 + 0.328 - 0.321 ln 2 = 3.40.
  expect(fileOf(history, "a.ts")).toMatchObject({ bus_factor: 2, main_author: "bob@example.com" });
});

test("recent are the last 30 days, their first second left out", async () => {
  const history = await historyOf(
    [
      { ago: 30, author: "bob", files: { "a.ts": "1" } },
      { ago: 29.5, files: { "a.ts": "2" } },
      { ago: 0, files: { "a.ts": "3" } },
    ],
    [{ path: "a.ts" }],
  );
  expect(fileOf(history, "a.ts")).toMatchObject({ recent_commit_count: 2, recent_author_count: 1 });
});

test("programs change files but are nobody's authors", async () => {
  const history = await historyOf(
    [
      { ago: 9, files: { "a.ts": "1", "b.ts": "1" } },
      { ago: 8, author: "dependabot[bot]", files: { "a.ts": "2", "c.ts": "1" } },
      { ago: 7, author: "dependabot[bot]", files: { "a.ts": "3" } },
    ],
    [{ path: "a.ts" }, { path: "c.ts" }],
  );
  expect(history).toMatchObject({ commit_count: 3, author_count: 1 });
  expect(fileOf(history, "a.ts")).toMatchObject({
    commit_count: 3,
    recent_commit_count: 3,
    author_count: 1,
    main_author: "ada@example.com",
    main_author_share: 1,
  });
  expect(fileOf(history, "c.ts")).toMatchObject({
    commit_count: 1,
    author_count: 0,
    main_author: null,
    main_author_share: null,
    bus_factor: 0,
  });
});

test("only source files are rated; a file that no commit is known of has zeros and nulls", async () => {
  const history = await historyOf(
    [{ ago: 3, files: { "a.ts": "1", "a.test.ts": "1" } }],
    [
      { path: "a.ts" },
      { path: "a.test.ts", class: "test" },
      { path: "new.ts", lines_of_code: 0, complexity: 0 },
    ],
  );
  expect(fileOf(history, "a.test.ts")).toMatchObject({
    commit_count: 1,
    risk_score: null,
    hotspot_score: null,
  });
  expect(fileOf(history, "new.ts")).toMatchObject({
    commit_count: 0,
    decayed_churn: 0,
    bug_fix_density: null,
    first_changed_at: null,
    last_changed_at: null,
    age_days: null,
    hotspot_score: 0,
  });
  expect(fileOf(history, "new.ts")?.risk_score).toBeGreaterThan(0);
});

test("a commit that only marks a release is counted, but is no churn", async () => {
  const history = await historyOf(
    [
      { ago: 1, files: { "a.ts": "1" } },
      { ago: 0, subject: "Release 1.2.3", files: { "a.ts": "2" } },
    ],
    [{ path: "a.ts" }],
  );
  // 2^(-1/270)
  expect(fileOf(history, "a.ts")).toMatchObject({ commit_count: 2, decayed_churn: 0.9974 });
});

test("the hotspots of the dashboard are the files most at risk, with what happened within the window", async () => {
  const history = await historyOf(
    [
      { ago: 50, files: { "a.ts": "1", "b.ts": "1", "c.ts": "1", "a.test.ts": "1" } },
      { ago: 9, author: "bob", files: { "b.ts": "2", "a.test.ts": "2" } },
    ],
    [
      { path: "a.ts" },
      { path: "b.ts", complexity: 7, lines_of_code: 70 },
      { path: "c.ts" },
      { path: "a.test.ts", class: "test" },
    ],
  );
  const hotspots = listHotspots([{ repository_id: "shop", history }], 2);
  expect(hotspots).toEqual([
    {
      repository_id: "shop",
      file: "b.ts",
      score: 100,
      complexity: 7,
      commit_count: 1,
      author_count: 1,
      lines_of_code: 70,
    },
    {
      repository_id: "shop",
      file: "a.ts",
      score: fileOf(history, "a.ts")?.risk_score,
      complexity: 1,
      commit_count: 0,
      author_count: 0,
      lines_of_code: 10,
    },
  ]);
});

test("the hotspots of several repositories are ranked together, also where paths are the same", async () => {
  const small = await historyOf([{ ago: 9, files: { "a.ts": "1" } }], [{ path: "a.ts" }]);
  const large = await historyOf(
    [{ ago: 9, files: { "a.ts": "1" } }],
    [{ path: "a.ts", complexity: 50, lines_of_code: 70 }],
  );
  const hotspots = listHotspots([
    { repository_id: "small", history: small },
    { repository_id: "large", history: large },
  ]);
  // (11 / 110^1.5 x 2^0.3) / (71 / 170^1.5 x 51^0.3), as both changed alike.
  expect(hotspots.map(({ repository_id, score }) => [repository_id, score])).toEqual([
    ["large", 100],
    ["small", 11.27],
  ]);
});

test("commits dated after the one that is looked at count as made with it", async () => {
  const history = await historyOf(
    [
      { ago: -4000, files: { "a.ts": "1" } },
      { ago: 0, files: { "a.ts": "2" } },
    ],
    [{ path: "a.ts" }],
  );
  expect(fileOf(history, "a.ts")).toMatchObject({ decayed_churn: 2, recent_commit_count: 2, age_days: 0 });
});

test("a cut-off history says so and counts only what is known", async () => {
  const { head, records } = await recordsOf([
    { ago: 9, files: { "a.ts": "1" } },
    { ago: 8, files: { "a.ts": "2" } },
  ]);
  const cut: CommitRecord[] = records.filter(({ id }) => id === head);
  for (const record of records.slice(1)) cut.push({ ...record, changes: [], boundary: true });
  const history = computeHistory(await collectCommits(cut), {
    commit: head,
    committed_at,
    files: [measure({ path: "a.ts" })],
  });
  expect(history.complete).toBe(false);
  expect(fileOf(history, "a.ts")).toMatchObject({ commit_count: 1, age_days: 8 });
});

test("the order of commits and files does not change a byte", async () => {
  const commits = Array.from({ length: 60 }, (_, at): ImportedCommit => {
    const old = `f${at - 7}.ts`;
    return {
      ago: 300 - 5 * Math.floor(at / 3),
      author: ["ada", "bob", "cem"][at % 3] ?? "ada",
      subject: at % 4 === 0 ? "Fix it" : "Change it",
      files: {
        [`f${at}.ts`]: `${at % 7}`,
        "main.ts": `${at}`,
        ...(at > 30 ? { [old]: null } : {}),
        ...(at % 2 === 0 ? { "other.ts": `${at}` } : {}),
      },
    };
  });
  const { head, records } = await recordsOf(commits);
  // Who of two in the same second comes first decides who created the file.
  for (const author of ["ada", "bob"]) commits.push({ ago: 1, author, files: { "twin.ts": author } });
  const files = ["main.ts", "other.ts", "f50.ts", "f59.ts", "twin.ts"].map((path) => measure({ path }));
  const input = { commit: head, committed_at, files };
  const expected = JSON.stringify(computeHistory(await collectCommits(records), input));
  expect(expected).toContain('"support":30');
  const orders = [
    records.toReversed(),
    records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    [...records.slice(20), ...records.slice(0, 20)],
  ];
  for (const order of orders) {
    const again = computeHistory(await collectCommits(order), { ...input, files: files.toReversed() });
    expect(JSON.stringify(again)).toBe(expected);
  }
});

test("a log without the commit is refused", async () => {
  const log = await collectCommits([]);
  expect(() => computeHistory(log, { commit: "1".repeat(40), committed_at, files: [] })).toThrow(RangeError);
});
