import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { openFolderSnapshot } from "./open-folder-snapshot.ts";
import { openSnapshot } from "./open-snapshot.ts";
import { git, makeRepository, writeFiles, type TestFiles } from "./testing/make-repository.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const files: TestFiles = {
  "a.txt": "alpha\n",
  "empty.txt": "",
  "src/run.sh": { executable: "#!/bin/sh\n" },
  link: { link: "/etc/passwd" },
  "a.b/c.txt": "1",
  "a/c.txt": "2",
};

test("a folder gives the entries that git would give for it once committed", async () => {
  using plain = temporaryFolder();
  using repository = temporaryFolder();
  writeFiles(plain.path, files);
  makeRepository(repository.path, files);
  const folder = await openFolderSnapshot({ path: plain.path });
  const commit = await openSnapshot({ gitDir: join(repository.path, ".git"), ref: "HEAD" });
  expect(folder.entries).toEqual(commit.entries);
  expect(folder.commit).toBe("0".repeat(40));
});

test("ignored files and nested repositories are not read", async () => {
  using temporary = temporaryFolder();
  writeFiles(temporary.path, {
    ".gitignore": "out/\n*.log\n",
    "a.log": "x",
    "out/b.txt": "x",
    "src/c.txt": "c",
  });
  makeRepository(join(temporary.path, "inner"), { "d.txt": "d" });
  const snapshot = await openFolderSnapshot({ path: temporary.path });
  expect(snapshot.entries.map(({ path, mode }) => [path, mode])).toEqual([
    [".gitignore", "100644"],
    ["inner", "160000"],
    ["src/c.txt", "100644"],
  ]);
});

test("blobs are read by id; a symbolic link is not followed, and a changed file is left out", async () => {
  using temporary = temporaryFolder();
  writeFiles(temporary.path, { "a.txt": "alpha\n", "b.txt": "beta\n", link: { link: "a.txt" } });
  const snapshot = await openFolderSnapshot({ path: temporary.path });
  writeFileSync(join(temporary.path, "b.txt"), "changed\n");
  const contents: string[] = [];
  for await (const { bytes } of snapshot.read(snapshot.entries.map(({ blob }) => blob))) {
    contents.push(Buffer.from(bytes).toString());
  }
  expect(contents).toEqual(["alpha\n"]);
});

test("a folder below a repository is read as a folder when asked for as one", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, { "x.txt": "x" });
  writeFiles(temporary.path, { "sub/new.txt": "n" });
  git(temporary.path, "status");
  const snapshot = await openFolderSnapshot({ path: join(temporary.path, "sub") });
  expect(snapshot.entries.map(({ path }) => path)).toEqual(["new.txt"]);
});
