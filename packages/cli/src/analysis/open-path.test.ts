import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { commitAll, git, makeRepository, temporaryFolder, writeFiles } from "@octokraft/sources/testing";
import { expect, test } from "vitest";

import { exitCodes } from "../exit-code.ts";
import { openFile, openPath } from "./open-path.ts";

const paths = (opened: Awaited<ReturnType<typeof openPath>>) =>
  opened.snapshot.entries.map(({ path }) => path);

test("a repository is opened at HEAD, and what is not committed is mentioned", async () => {
  using temporary = temporaryFolder();
  const commit = makeRepository(temporary.path, { "a.go": "package a\n" });
  const clean = await openPath(temporary.path, undefined);
  expect(clean).toMatchObject({
    snapshot: { commit },
    title: `${temporary.path} at HEAD (${commit.slice(0, 12)}, 2026-01-02)`,
    notes: [],
  });
  writeFiles(temporary.path, { "b.go": "package a\n" });
  const dirty = await openPath(temporary.path, undefined);
  expect(paths(dirty)).toEqual(["a.go"]);
  expect(dirty.notes).toEqual([
    "The work tree has changes that are not committed; they are not part of this.",
  ]);
});

test("a folder below narrows to it, with paths from the repository's top", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, { "a.go": "", "sub/b.go": "", "sub/deep/c.go": "" });
  const opened = await openPath(join(temporary.path, "sub"), undefined);
  expect(paths(opened)).toEqual(["sub/b.go", "sub/deep/c.go"]);
  expect(opened.title).toMatch(/, folder sub$/);
});

test("a bare repository, a linked work tree and a .git folder are repositories", async () => {
  using temporary = temporaryFolder();
  const top = join(temporary.path, "engine");
  const commit = makeRepository(top, { "a.go": "" });
  git(temporary.path, "clone", "--quiet", "--bare", "engine", "bare.git");
  git(top, "worktree", "add", "--quiet", join(temporary.path, "tree"));
  for (const path of [join(temporary.path, "bare.git"), join(temporary.path, "tree"), join(top, ".git")]) {
    const opened = await openPath(path, undefined);
    expect(opened.snapshot.commit).toBe(commit);
    expect(paths(opened)).toEqual(["a.go"]);
  }
});

test("a ref is opened in place of HEAD, and the state of the work tree does not matter then", async () => {
  using temporary = temporaryFolder();
  const first = makeRepository(temporary.path, { "a.go": "1" });
  git(temporary.path, "tag", "v1");
  writeFiles(temporary.path, { "a.go": "2" });
  commitAll(temporary.path);
  writeFiles(temporary.path, { "a.go": "3" });
  expect(await openPath(temporary.path, "v1")).toMatchObject({ snapshot: { commit: first }, notes: [] });
});

test("a folder outside any repository is opened as it is, and says so", async () => {
  using temporary = temporaryFolder();
  writeFiles(temporary.path, { "a.go": "package a\n" });
  const opened = await openPath(temporary.path, undefined);
  expect(opened.snapshot.commit).toBe("0".repeat(40));
  expect(opened.notes).toEqual([
    `${temporary.path} is not in a git repository: its files are analysed as they are.`,
  ]);
  await expect(openPath(temporary.path, "main")).rejects.toMatchObject({ exitCode: exitCodes.usage });
});

test("a folder that HEAD does not have is opened as it is, and says so", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, { "a.go": "" });
  writeFiles(temporary.path, { "new/b.go": "" });
  const opened = await openPath(join(temporary.path, "new"), undefined);
  expect(paths(opened)).toEqual(["b.go"]);
  expect(opened.notes).toEqual([
    `${join(temporary.path, "new")} is not in the commit at HEAD: its files are analysed as they are.`,
  ]);
  await expect(openPath(join(temporary.path, "new"), "HEAD")).rejects.toMatchObject({
    code: "path_not_found",
  });
});

test("what is not there is a clear error", async () => {
  using temporary = temporaryFolder();
  await expect(openPath(join(temporary.path, "gone"), undefined)).rejects.toMatchObject({
    code: "path_not_found",
  });
  mkdirSync(join(temporary.path, "empty"));
  git(join(temporary.path, "empty"), "init", "--quiet");
  await expect(openPath(join(temporary.path, "empty"), undefined)).rejects.toMatchObject({
    code: "empty_repository",
  });
});

test("a single file is a snapshot of its own", async () => {
  using temporary = temporaryFolder();
  writeFiles(temporary.path, { "a.go": "package a\n" });
  const { snapshot } = openFile(join(temporary.path, "a.go"));
  expect(snapshot.entries).toMatchObject([{ path: "a.go", size: 10, mode: "100644" }]);
  const read: string[] = [];
  for await (const { bytes } of snapshot.read([snapshot.entries[0]?.blob ?? ""]))
    read.push(Buffer.from(bytes).toString());
  expect(read).toEqual(["package a\n"]);
});
