import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { admitLocalRepository } from "./admit-local-repository.ts";
import { git, makeRepository } from "./testing/make-repository.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

function folders(path: string): { allowed: string; secret: string; policy: { repositoryRoots: string[] } } {
  const allowed = join(path, "allowed");
  mkdirSync(allowed);
  const secret = join(path, "secret");
  makeRepository(secret, { "key.txt": "42\n" });
  return { allowed, secret, policy: { repositoryRoots: [allowed] } };
}

test("a repository, a bare one and a linked work tree below a root are admitted", async () => {
  using temporary = temporaryFolder();
  const { allowed, policy } = folders(temporary.path);
  makeRepository(join(allowed, "engine"), { "a.txt": "a\n" });
  git(allowed, "clone", "--quiet", "--bare", "engine", "bare.git");
  git(join(allowed, "engine"), "worktree", "add", "--quiet", join(allowed, "other"));

  expect(await admitLocalRepository(join(allowed, "engine"), policy)).toMatchObject({ name: "engine" });
  expect(await admitLocalRepository(join(allowed, "bare.git"), policy)).toMatchObject({ name: "bare" });
  expect(await admitLocalRepository(join(allowed, "other"), policy)).toMatchObject({ name: "other" });
});

test("without roots nothing is admitted", async () => {
  using temporary = temporaryFolder();
  const { secret } = folders(temporary.path);
  await expect(admitLocalRepository(secret, { repositoryRoots: [] })).rejects.toMatchObject({
    code: "outside_repository_roots",
  });
});

test("a path outside is refused in the same words whether it exists or not", async () => {
  using temporary = temporaryFolder();
  const { secret, allowed, policy } = folders(temporary.path);
  for (const path of [secret, `${secret}-no`, join(allowed, "../secret"), `${allowed}-evil`]) {
    await expect(admitLocalRepository(path, policy)).rejects.toMatchObject({
      code: "outside_repository_roots",
      message: `${path} is not below a folder that OCTOKRAFT_REPOSITORY_ROOTS allows.`,
    });
  }
});

test("a symbolic link does not lead out of the roots", async () => {
  using temporary = temporaryFolder();
  const { secret, allowed, policy } = folders(temporary.path);
  symlinkSync(secret, join(allowed, "link"));
  await expect(admitLocalRepository(join(allowed, "link"), policy)).rejects.toMatchObject({
    code: "outside_repository_roots",
  });
});

test("a .git file does not lead out of the roots", async () => {
  using temporary = temporaryFolder();
  const { secret, allowed, policy } = folders(temporary.path);
  mkdirSync(join(allowed, "fake"));
  writeFileSync(join(allowed, "fake/.git"), `gitdir: ${join(secret, ".git")}\n`);
  await expect(admitLocalRepository(join(allowed, "fake"), policy)).rejects.toMatchObject({
    code: "outside_repository_roots",
  });
});

test("alternates do not lead out of the roots", async () => {
  using temporary = temporaryFolder();
  const { secret, allowed, policy } = folders(temporary.path);
  git(allowed, "clone", "--quiet", "--shared", secret, "borrower");
  await expect(admitLocalRepository(join(allowed, "borrower"), policy)).rejects.toMatchObject({
    code: "outside_repository_roots",
  });
});

test("objects that are symbolic links do not lead out of the roots", async () => {
  using temporary = temporaryFolder();
  const { secret, allowed, policy } = folders(temporary.path);
  makeRepository(join(allowed, "engine"), { "a.txt": "a\n" });
  symlinkSync(join(secret, ".git/objects"), join(allowed, "engine/.git/objects/00"));
  await expect(admitLocalRepository(join(allowed, "engine"), policy)).rejects.toMatchObject({
    code: "outside_repository_roots",
  });
  renameSync(join(allowed, "engine/.git/objects"), join(temporary.path, "moved"));
  symlinkSync(join(temporary.path, "moved"), join(allowed, "engine/.git/objects"));
  await expect(admitLocalRepository(join(allowed, "engine"), policy)).rejects.toMatchObject({
    code: "outside_repository_roots",
  });
});

test("a folder inside a repository is refused with the name of the repository", async () => {
  using temporary = temporaryFolder();
  const { allowed, policy } = folders(temporary.path);
  makeRepository(join(allowed, "engine"), { "src/a.txt": "a\n" });
  await expect(admitLocalRepository(join(allowed, "engine/src"), policy)).rejects.toMatchObject({
    code: "inside_repository",
    message: expect.stringContaining(`inside the repository ${join(allowed, "engine")};`),
  });
});

test("a plain folder is not a repository, also when a folder above the roots is one", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, {});
  mkdirSync(join(temporary.path, "allowed/plain"), { recursive: true });
  await expect(
    admitLocalRepository(join(temporary.path, "allowed/plain"), {
      repositoryRoots: [join(temporary.path, "allowed")],
    }),
  ).rejects.toMatchObject({ code: "not_a_repository" });
});

test("a root that does not exist allows nothing and disturbs no other", async () => {
  using temporary = temporaryFolder();
  const { allowed } = folders(temporary.path);
  makeRepository(join(allowed, "engine"), {});
  chmodSync(join(allowed, "engine"), 0o700);
  const policy = { repositoryRoots: [join(temporary.path, "gone"), allowed] };
  expect(await admitLocalRepository(join(allowed, "engine"), policy)).toMatchObject({ name: "engine" });
});
