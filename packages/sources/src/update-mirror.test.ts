import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { openSnapshot } from "./open-snapshot.ts";
import { defaultSourcePolicy, type SourcePolicy } from "./source-policy.ts";
import { commitAll, git, makeRepository, writeFiles } from "./testing/make-repository.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { updateMirror } from "./update-mirror.ts";

function paths(path: string, policy: Partial<SourcePolicy> = {}) {
  return {
    location: join(path, "code/engine"),
    gitDir: join(path, "mirrors/1.git"),
    policy: { ...defaultSourcePolicy, repositoryRoots: [join(path, "code")], ...policy },
  };
}

test("a mirror has all branches and tags, HEAD as the source has it, and no work tree", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  const first = makeRepository(options.location, { "a.txt": "1" });
  git(options.location, "tag", "v1");
  git(options.location, "switch", "--quiet", "-c", "next");
  writeFiles(options.location, { "a.txt": "2" });
  const second = commitAll(options.location);

  expect(await updateMirror(options)).toEqual({ defaultBranch: "next", commit: second });
  for (const [ref, commit] of [
    ["HEAD", second],
    ["main", first],
    ["v1", first],
  ] as const) {
    expect((await openSnapshot({ gitDir: options.gitDir, ref })).commit).toBe(commit);
  }
  expect(existsSync(join(options.gitDir, "a.txt"))).toBe(false);
});

test("a refresh follows new, moved and deleted branches and a new default branch", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  makeRepository(options.location, { "a.txt": "1" });
  git(options.location, "branch", "old");
  await updateMirror(options);
  writeFiles(options.location, { "a.txt": "2" });
  git(options.location, "commit", "--quiet", "--all", "--amend", "--message", "Other");
  git(options.location, "branch", "--quiet", "-D", "old");
  git(options.location, "branch", "--quiet", "-m", "main", "trunk");

  const head = git(options.location, "rev-parse", "HEAD");
  expect(await updateMirror(options)).toEqual({ defaultBranch: "trunk", commit: head });
  expect(git(options.gitDir, "for-each-ref", "--format=%(refname)")).toBe(
    "refs/heads/trunk\nrefs/octokraft/head",
  );
});

test("a detached HEAD is mirrored although no branch holds its commit", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  makeRepository(options.location, { "a.txt": "1" });
  git(options.location, "switch", "--quiet", "--detach");
  writeFiles(options.location, { "a.txt": "2" });
  const commit = commitAll(options.location);
  expect(await updateMirror(options)).toEqual({ defaultBranch: null, commit });
  expect((await openSnapshot({ gitDir: options.gitDir, ref: "HEAD" })).commit).toBe(commit);
});

test("bare, shallow and SHA-256 repositories and linked work trees are mirrored", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  makeRepository(options.location, { "a.txt": "1" });
  writeFiles(options.location, { "a.txt": "2" });
  const head = commitAll(options.location);
  const code = join(temporary.path, "code");
  git(code, "clone", "--quiet", "--bare", "engine", "bare.git");
  git(code, "clone", "--quiet", "--depth=1", `file://${options.location}`, "shallow");
  git(options.location, "worktree", "add", "--quiet", "--detach", join(code, "tree"));
  for (const name of ["bare.git", "shallow", "tree"]) {
    const gitDir = join(temporary.path, "mirrors", name);
    expect(await updateMirror({ ...options, location: join(code, name), gitDir })).toMatchObject({
      commit: head,
    });
    expect((await openSnapshot({ gitDir, ref: "HEAD" })).commit).toBe(head);
  }
  const commit = makeRepository(join(code, "sha256"), { "a.txt": "1" }, "--object-format=sha256");
  const gitDir = join(temporary.path, "mirrors/sha256");
  expect(await updateMirror({ ...options, location: join(code, "sha256"), gitDir })).toMatchObject({
    commit,
  });
  expect((await openSnapshot({ gitDir, ref: "HEAD" })).commit).toBe(commit);
});

test("an empty repository and an unborn HEAD are told apart", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  mkdirSync(options.location, { recursive: true });
  git(options.location, "init", "--quiet");
  await expect(updateMirror(options)).rejects.toMatchObject({ code: "empty_repository" });
  commitAll(options.location);
  git(options.location, "symbolic-ref", "HEAD", "refs/heads/gone");
  await expect(updateMirror(options)).rejects.toMatchObject({ code: "unborn_head" });
});

test.runIf(process.getuid?.() === 0)("a repository of another owner is mirrored", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  const commit = makeRepository(options.location, { "a.txt": "1" });
  for (const part of [".", ".git", ".git/config", ".git/HEAD"])
    chownSync(join(options.location, part), 65_534, 65_534);
  expect(await updateMirror(options)).toMatchObject({ commit });
});

test("what the source's configuration, hooks and attributes name is not run", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  const owned = join(temporary.path, "owned");
  makeRepository(options.location, { "a.txt": "1", ".gitattributes": "* filter=evil\n" });
  const trap = { executable: `#!/bin/sh\ntouch ${owned}\n` };
  writeFiles(temporary.path, { trap });
  writeFiles(join(options.location, ".git/hooks"), {
    "post-checkout": trap,
    "reference-transaction": trap,
    "pre-upload": trap,
  });
  for (const key of [
    "uploadpack.packObjectsHook",
    "core.fsmonitor",
    "core.alternateRefsCommand",
    "filter.evil.smudge",
    "core.sshCommand",
    "uploadpack.hook",
  ]) {
    git(options.location, "config", key, join(temporary.path, "trap"));
  }
  await updateMirror(options);
  expect(existsSync(owned)).toBe(false);
  expect(existsSync(join(options.gitDir, "hooks"))).toBe(false);
});

test("submodules are not fetched, whatever their URL", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  const owned = join(temporary.path, "owned");
  const inner = makeRepository(join(temporary.path, "inner"), {});
  makeRepository(options.location, {
    ".gitmodules": `[submodule "sub"]\n\tpath = sub\n\turl = ext::sh -c touch%20${owned}\n\tfetchRecurseSubmodules = true\n`,
  });
  git(options.location, "update-index", "--add", "--cacheinfo", `160000,${inner},sub`);
  git(options.location, "commit", "--quiet", "--message", "Submodule");
  await updateMirror(options);
  await updateMirror(options);
  expect(existsSync(owned)).toBe(false);
});

test("the leftovers of a killed fetch do not stop the next one", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  makeRepository(options.location, { "a.txt": "1" });
  await updateMirror(options);
  writeFileSync(join(options.gitDir, "refs/heads/main.lock"), "");
  writeFileSync(join(options.gitDir, "packed-refs.lock"), "");
  writeFileSync(join(options.gitDir, "objects/pack/tmp_pack_x"), "half");
  mkdirSync(`${options.gitDir}.partial`);
  writeFiles(options.location, { "a.txt": "2" });
  const commit = commitAll(options.location);
  expect(await updateMirror(options)).toMatchObject({ commit });
  expect((await openSnapshot({ gitDir: options.gitDir, ref: "main" })).commit).toBe(commit);
  expect(existsSync(join(options.gitDir, "objects/pack/tmp_pack_x"))).toBe(false);
});

test("a broken mirror is made anew", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  const commit = makeRepository(options.location, { "a.txt": "1" });
  await updateMirror(options);
  writeFileSync(join(options.gitDir, "HEAD"), "nonsense");
  expect(await updateMirror(options)).toMatchObject({ commit });
  expect((await openSnapshot({ gitDir: options.gitDir, ref: "HEAD" })).commit).toBe(commit);
});

test("a source that is gone leaves the mirror as it was", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  const commit = makeRepository(options.location, { "a.txt": "1" });
  await updateMirror(options);
  await expect(updateMirror({ ...options, location: `${options.location}-gone` })).rejects.toMatchObject({
    code: "path_not_found",
  });
  expect((await openSnapshot({ gitDir: options.gitDir, ref: "HEAD" })).commit).toBe(commit);
});

test("a repository above the size limit is refused and leaves nothing behind", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path, { maxBytes: 100_000 });
  const noise = randomBytes(400_000);
  makeRepository(options.location, { "noise.bin": noise });
  await expect(updateMirror(options)).rejects.toMatchObject({ code: "too_large" });
  expect(existsSync(options.gitDir)).toBe(false);
  expect(existsSync(`${options.gitDir}.partial`)).toBe(false);
});

test("an abort stops the copy and leaves nothing behind", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  makeRepository(options.location, { "a.txt": "1" });
  await expect(updateMirror({ ...options, signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: "aborted",
  });
  expect(existsSync(options.gitDir)).toBe(false);
});

test("the source is not changed by being mirrored", async () => {
  using temporary = temporaryFolder();
  const options = paths(temporary.path);
  makeRepository(options.location, { "a.txt": "1" });
  const before =
    git(options.location, "for-each-ref") + readFileSync(join(options.location, ".git/config"), "utf8");
  await updateMirror(options);
  expect(
    git(options.location, "for-each-ref") + readFileSync(join(options.location, ".git/config"), "utf8"),
  ).toBe(before);
});
