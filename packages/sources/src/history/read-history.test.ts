import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { commitAll, git, makeRepository, writeFiles, type TestFiles } from "../testing/make-repository.ts";
import { collect } from "../testing/collect.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { CommitRecord } from "./commit-record.ts";
import { readHistory } from "./read-history.ts";

async function historyOf(
  folder: string,
  since?: number,
  gitDir = join(folder, ".git"),
): Promise<CommitRecord[]> {
  const commit = git(folder, "rev-parse", "HEAD");
  return collect(readHistory({ gitDir, commit, since }));
}

function commit(folder: string, message: string, files: TestFiles, removed: readonly string[] = []): string {
  writeFiles(folder, files);
  for (const path of removed) rmSync(join(folder, path));
  return commitAll(folder, message);
}

/** Feeds `git fast-import`, for histories that commands cannot make or would make slowly. */
function fastImport(folder: string, stream: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  execFileSync("git", ["fast-import", "--quiet", "--date-format=raw-permissive"], {
    cwd: folder,
    input: stream,
  });
}

test("every commit comes with its parents, author, times, subject and the files it changed, newest first", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const first = makeRepository(folder, { "a.txt": "one\n", "b.txt": "two\n" });
  const second = commit(folder, "Fix the sum\n\nIt was wrong.", { "a.txt": "1\n", "c.txt": "three\n" }, [
    "b.txt",
  ]);
  expect(await historyOf(folder)).toEqual([
    {
      id: second,
      parents: [first],
      author: "ada@example.com",
      author_name: "Ada",
      authored_at: 1_767_323_045,
      committed_at: 1_767_323_045,
      subject: "Fix the sum",
      changes: [
        { path: "a.txt", kind: "modified", from: null },
        { path: "b.txt", kind: "deleted", from: null },
        { path: "c.txt", kind: "added", from: null },
      ],
      boundary: false,
    },
    {
      id: first,
      parents: [],
      author: "ada@example.com",
      author_name: "Ada",
      authored_at: 1_767_323_045,
      committed_at: 1_767_323_045,
      subject: "First",
      changes: [
        { path: "a.txt", kind: "added", from: null },
        { path: "b.txt", kind: "added", from: null },
      ],
      boundary: false,
    },
  ]);
});

test("a file that moves unchanged is renamed, and one that changes on the move when its name is the only one of the commit", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  makeRepository(folder, {
    "src/same.ts": "same\n",
    "src/edited.ts": "before\n",
    "src/one/index.ts": "one\n",
    "src/two/index.ts": "two\n",
    "src/gone.ts": "gone\n",
    "src/empty.ts": "",
  });
  commit(
    folder,
    "Move",
    {
      "lib/other.ts": "same\n",
      "lib/edited.ts": "after\n",
      "lib/one/index.ts": "ONE\n",
      "lib/two/index.ts": "TWO\n",
      "lib/new.ts": "new\n",
      "lib/blank.ts": "",
    },
    ["src/same.ts", "src/edited.ts", "src/one/index.ts", "src/two/index.ts", "src/gone.ts", "src/empty.ts"],
  );
  const [move] = await historyOf(folder);
  expect(move?.changes).toEqual([
    { path: "lib/blank.ts", kind: "added", from: null },
    { path: "lib/edited.ts", kind: "renamed", from: "src/edited.ts" },
    { path: "lib/new.ts", kind: "added", from: null },
    { path: "lib/one/index.ts", kind: "added", from: null },
    { path: "lib/other.ts", kind: "renamed", from: "src/same.ts" },
    { path: "lib/two/index.ts", kind: "added", from: null },
    { path: "src/empty.ts", kind: "deleted", from: null },
    { path: "src/gone.ts", kind: "deleted", from: null },
    { path: "src/one/index.ts", kind: "deleted", from: null },
    { path: "src/two/index.ts", kind: "deleted", from: null },
  ]);
});

test("of several equal files each goes to the one of its own name", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  makeRepository(folder, { "old/a.txt": "same\n", "old/b.txt": "same\n", "old/c.txt": "same\n" });
  commit(folder, "Move", { "new/b.txt": "same\n", "new/x.txt": "same\n", "new/c.txt": "same\n" }, [
    "old/a.txt",
    "old/b.txt",
    "old/c.txt",
  ]);
  const [move] = await historyOf(folder);
  expect(move?.changes.map(({ from, path }) => [from, path])).toEqual([
    ["old/b.txt", "new/b.txt"],
    ["old/c.txt", "new/c.txt"],
    ["old/a.txt", "new/x.txt"],
  ]);
});

test("links and submodules are no files: a file that turns into one is deleted", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const id = makeRepository(folder, { "a.txt": "alpha\n", link: { link: "a.txt" } });
  rmSync(join(folder, "a.txt"));
  writeFiles(folder, { "a.txt": { link: "link" } });
  git(folder, "update-index", "--add", "--cacheinfo", `160000,${id},module`);
  commitAll(folder, "Link");
  const [link, first] = await historyOf(folder);
  expect(first?.changes).toEqual([{ path: "a.txt", kind: "added", from: null }]);
  expect(link?.changes).toEqual([{ path: "a.txt", kind: "deleted", from: null }]);
});

test("an octopus merge has all its parents and no changes; its branches have theirs", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const base = makeRepository(folder, { "a.txt": "alpha\n" });
  const tips = ["one", "two", "three"].map((branch) => {
    git(folder, "checkout", "--quiet", "-b", branch, base);
    return commit(folder, branch, { [`${branch}.txt`]: "x\n" });
  });
  git(folder, "checkout", "--quiet", "main");
  git(folder, "merge", "--quiet", "--no-ff", "--message", "All", ...tips);
  const history = await historyOf(folder);
  expect(history).toHaveLength(5);
  const merge = history.find(({ subject }) => subject === "All");
  expect(merge?.parents.toSorted()).toEqual([base, ...tips].toSorted());
  expect(merge?.changes).toEqual([]);
  expect(history.find(({ subject }) => subject === "two")?.changes).toEqual([
    { path: "two.txt", kind: "added", from: null },
  ]);
});

test("names and subjects may hold line breaks, tabs, colons, quotes and bytes that are no UTF-8", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const names = [
    '"a\\nb\\tc"',
    '":100644 100644 0000000 1111111 M"',
    '"\\001quote\\"d\\\\"',
    '"caf\\303\\251"',
    '"latin\\351"',
    '"0123456789012345678901234567890123456789"',
  ];
  const stream = Buffer.concat([
    Buffer.from(
      "commit refs/heads/main\nauthor J\xf6rg <J\xf6rg@Example.COM> 1 +0000\ncommitter x <> 2 +0000\n",
      "latin1",
    ),
    Buffer.from("data 10\nfix \xe9\xff:\tx\n", "latin1"),
    Buffer.from(names.map((name) => `M 100644 inline ${name}\ndata 2\nx\n`).join("")),
    Buffer.from("commit refs/heads/main\ncommitter  <> 3 +0000\ndata 0\n\n"),
  ]);
  fastImport(folder, stream);
  const [empty, odd] = await historyOf(folder);
  expect(empty).toMatchObject({ subject: "", author: "", changes: [] });
  expect(odd).toMatchObject({ author: "j\ufffdrg@example.com", subject: "fix \ufffd\ufffd:\tx" });
  expect(new Set(odd?.changes.map(({ path }) => path))).toEqual(
    new Set([
      "a\nb\tc",
      ":100644 100644 0000000 1111111 M",
      '\u0001quote"d\\',
      "caf\u00e9",
      "latin\ufffd",
      "0123456789012345678901234567890123456789",
    ]),
  );
});

test("times outside all reason are taken as they are, and the subject ends after 500 characters", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const subject = "x".repeat(700);
  fastImport(
    folder,
    `commit refs/heads/main\nauthor a <a@x> 0 +0000\ncommitter a <a@x> 99999999999 +1400\ndata ${subject.length}\n${subject}\n`,
  );
  const [only] = await historyOf(folder);
  expect(only).toMatchObject({ authored_at: 0, committed_at: 99_999_999_999, subject: "x".repeat(500) });
});

test("a person with several addresses is one by the commit's own mailmap, whatever lies in the current folder", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  makeRepository(folder, { "a.txt": "alpha\n" });
  commit(folder, "Map", { ".mailmap": "Ada L. <lovelace@example.com> <ada@example.com>\n" });
  git(folder, "checkout", "--quiet", "--orphan", "side");
  commit(folder, "Side", { "b.txt": "beta\n" }, [".mailmap"]);
  git(folder, "symbolic-ref", "HEAD", "refs/heads/main");
  const mapped = await historyOf(folder);
  expect(new Set(mapped.map(({ author, author_name }) => `${author_name} ${author}`))).toEqual(
    new Set(["Ada L. lovelace@example.com"]),
  );
  const before = process.cwd();
  process.chdir(folder);
  try {
    writeFileSync(join(folder, ".mailmap"), "Mallory <mallory@example.com> <ada@example.com>\n");
    const side = git(folder, "rev-parse", "side");
    const [record] = await collect(readHistory({ gitDir: join(folder, ".git"), commit: side }));
    expect(record?.author).toBe("ada@example.com");
  } finally {
    process.chdir(before);
  }
});

test("what the repository's own configuration says changes nothing", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  makeRepository(folder, { "a.txt": "alpha\n", "dir/b.txt": "beta\n" });
  git(folder, "checkout", "--quiet", "-b", "side");
  commit(folder, "Second", { "dir/b.txt": "gamma\n" });
  git(folder, "checkout", "--quiet", "main");
  git(folder, "merge", "--quiet", "--no-ff", "--message", "Merge", "side");
  const before = await historyOf(folder);
  for (const [key, value] of [
    ["log.showRoot", "false"],
    ["log.showSignature", "true"],
    ["diff.renames", "copies"],
    ["diff.orderFile", "a.txt"],
    ["diff.external", "/bin/false"],
    ["format.pretty", "oneline"],
    ["i18n.logOutputEncoding", "UTF-16"],
    ["mailmap.file", join(folder, "map")],
    ["color.ui", "always"],
  ] as const)
    git(folder, "config", key, value);
  writeFiles(folder, { map: "Mallory <mallory@example.com> <ada@example.com>\n" });
  expect(await historyOf(folder)).toEqual(before);
});

test("the oldest commits of a shallow clone are boundaries without changes, not the birth of every file", async () => {
  using temporary = temporaryFolder();
  const folder = join(temporary.path, "full");
  makeRepository(folder, { "a.txt": "alpha\n", "b.txt": "beta\n" });
  commit(folder, "Second", { "a.txt": "2\n" });
  commit(folder, "Third", { "a.txt": "3\n" });
  git(temporary.path, "clone", "--quiet", "--depth=2", `file://${folder}`, "shallow");
  const history = await historyOf(join(temporary.path, "shallow"));
  expect(history.map(({ subject, boundary, changes }) => [subject, boundary, changes.length])).toEqual([
    ["Third", false, 1],
    ["Second", true, 0],
  ]);
});

test("a clone without blobs has its whole history; one without trees is refused with the way to complete it", async () => {
  using temporary = temporaryFolder();
  const folder = join(temporary.path, "full");
  makeRepository(folder, { "a.txt": "alpha\n" });
  commit(folder, "Second", { "a.txt": "2\n" });
  git(folder, "config", "uploadpack.allowFilter", "true");
  for (const [name, filter] of [
    ["blobless", "blob:none"],
    ["treeless", "tree:0"],
  ] as const)
    git(temporary.path, "clone", "--quiet", "--bare", `--filter=${filter}`, `file://${folder}`, name);
  const full = await historyOf(folder);
  const gitDir = join(temporary.path, "blobless");
  expect(await historyOf(folder, undefined, gitDir)).toEqual(full);
  await expect(historyOf(folder, undefined, join(temporary.path, "treeless"))).rejects.toMatchObject({
    code: "missing_objects",
  });
});

test("a moment may end the reading, and an abort or a reader who stops ends git", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const commits = Array.from(
    { length: 5000 },
    (_, at) =>
      `commit refs/heads/main\ncommitter a <a@x> ${1000 + at} +0000\ndata 1\nx\nM 644 inline f${at % 7}\ndata ${String(at).length}\n${at}\n`,
  );
  fastImport(folder, commits.join(""));
  expect(await historyOf(folder, 5990)).toHaveLength(10);
  expect(await historyOf(folder)).toHaveLength(5000);
  const gitDir = join(folder, ".git");
  const head = git(folder, "rev-parse", "HEAD");
  for await (const record of readHistory({ gitDir, commit: head })) {
    expect(record.committed_at).toBe(5999);
    break;
  }
  const controller = new AbortController();
  const aborted = async (): Promise<void> => {
    for await (const record of readHistory({ gitDir, commit: head, signal: controller.signal })) {
      if (record.committed_at < 5900) controller.abort();
    }
  };
  await expect(aborted()).rejects.toMatchObject({ code: "aborted" });
});

test("a hundred thousand commits are read to the first", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const commits = Array.from(
    { length: 100_000 },
    (_, at) => `commit refs/heads/main\ncommitter a${at % 9} <a@x> ${at} +0000\ndata 1\nx\n`,
  );
  fastImport(folder, commits.join(""));
  const commit = git(folder, "rev-parse", "HEAD");
  let count = 0;
  let last: CommitRecord | undefined;
  for await (const record of readHistory({ gitDir: join(folder, ".git"), commit })) {
    count += 1;
    last = record;
  }
  expect(count).toBe(100_000);
  expect(last).toMatchObject({ committed_at: 0, parents: [] });
});

test("only a full object id that is there is read: a ref, an option and an empty repository are errors", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  makeRepository(folder, { "a.txt": "alpha\n" });
  const gitDir = join(folder, ".git");
  for (const name of ["HEAD", "--all", "", "main"]) {
    await expect(collect(readHistory({ gitDir, commit: name }))).rejects.toMatchObject({
      code: "ref_not_found",
    });
  }
  const empty = join(temporary.path, "empty");
  mkdirSync(empty);
  git(empty, "init", "--quiet");
  await expect(
    collect(readHistory({ gitDir: join(empty, ".git"), commit: "1".repeat(40) })),
  ).rejects.toMatchObject({ code: "git_failed" });
});

test("a repository of the SHA-256 format is read the same", async () => {
  using temporary = temporaryFolder();
  const id = makeRepository(temporary.path, { "a.txt": "alpha\n" }, "--object-format=sha256");
  expect(await historyOf(temporary.path)).toMatchObject([
    { id, changes: [{ path: "a.txt", kind: "added", from: null }] },
  ]);
});
