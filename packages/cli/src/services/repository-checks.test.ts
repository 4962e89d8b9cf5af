import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { defaultSourcePolicy, updateMirror } from "@octokraft/sources";
import {
  commitAll,
  git,
  gitHttpsServer,
  makeRepository,
  temporaryFolder,
  writeFiles,
} from "@octokraft/sources/testing";
import { mirrorPath } from "@octokraft/worker";
import { expect, test } from "vitest";

import { repositoryChecks } from "./repository-checks.ts";

function checksFor(folder: string) {
  const policy = { ...defaultSourcePolicy, repositoryRoots: [join(folder, "code")] };
  return { policy, ...repositoryChecks(policy, join(folder, "data")) };
}

test("a local repository is described as it will be stored", async () => {
  using temporary = temporaryFolder();
  const { checkRepository } = checksFor(temporary.path);
  const path = join(temporary.path, "code/engine");
  const head_sha = makeRepository(path, { "a.go": "" });
  git(path, "branch", "next");
  const described = { ok: true, name: "engine", head_sha, place: { provider: "local", path } };
  expect(await checkRepository({ path: `${path}/` })).toEqual({ ...described, default_branch: "main" });
  expect(await checkRepository({ path, default_branch: "next" })).toEqual({
    ...described,
    default_branch: "next",
  });
  git(path, "switch", "--quiet", "--detach");
  expect(await checkRepository({ path })).toEqual({ ...described, default_branch: "HEAD" });
});

test.each([
  ["outside the roots", { path: "/etc" }, "path", "OCTOKRAFT_REPOSITORY_ROOTS"],
  ["a relative path", { path: "code/engine" }, "path", "absolute path"],
  ["an URL for a path", { path: "https://example.com/a" }, "path", "absolute path"],
  ["a path for an URL", { url: "/code/engine" }, "url", "https URL"],
  ["another protocol", { url: "ssh://git@example.com/a.git" }, "url", "https only"],
  ["a private host", { url: "https://127.0.0.1/a.git" }, "url", "OCTOKRAFT_ALLOW_PRIVATE_HOSTS"],
  ["credentials in the URL", { url: "https://ada:pw@example.com/a.git" }, "url", "user name or password"],
])("%s is refused with its field and a sentence", async (_case, location, field, words) => {
  using temporary = temporaryFolder();
  const { checkRepository } = checksFor(temporary.path);
  expect(await checkRepository(location)).toEqual({
    ok: false,
    field,
    message: expect.stringContaining(words),
  });
});

test("a missing branch and a repository without a commit are told apart", async () => {
  using temporary = temporaryFolder();
  const { checkRepository } = checksFor(temporary.path);
  const path = join(temporary.path, "code/engine");
  makeRepository(path, {});
  expect(await checkRepository({ path, default_branch: "gone" })).toMatchObject({
    ok: false,
    field: "default_branch",
  });
  const empty = join(temporary.path, "code/empty");
  mkdirSync(empty);
  git(empty, "init", "--quiet");
  expect(await checkRepository({ path: empty })).toMatchObject({
    ok: false,
    field: "path",
    message: `The repository ${empty} has no commit yet.`,
  });
});

test("a ref of a local repository is found now, not as of the last copy", async () => {
  using temporary = temporaryFolder();
  const { checkRef } = checksFor(temporary.path);
  const path = join(temporary.path, "code/engine");
  makeRepository(path, { "a.go": "1" });
  writeFiles(path, { "a.go": "2" });
  const commit_sha = commitAll(path);
  const repository = { id: "r", project_id: "p", provider: "local", path, url: null } as const;
  expect(await checkRef(repository, "main")).toEqual({ ok: true, commit_sha });
  expect(await checkRef(repository, commit_sha.slice(0, 10))).toEqual({ ok: true, commit_sha });
  expect(await checkRef(repository, "gone")).toEqual({
    ok: false,
    message: expect.stringContaining('"gone"'),
  });
});

test("a ref of a remote repository is asked for at its host; a commit id that is not copied yet is left to the job", async () => {
  using temporary = temporaryFolder();
  const commit_sha = makeRepository(join(temporary.path, "engine"), { "a.go": "1" });
  git(temporary.path, "clone", "--quiet", "--bare", "engine", "engine.git");
  const server = await gitHttpsServer(temporary.path);
  const policy = {
    ...defaultSourcePolicy,
    allowedPrivateHosts: ["localhost"],
    certificateFile: server.certificateFile,
  };
  const dataDir = join(temporary.path, "data");
  const { checkRef } = repositoryChecks(policy, dataDir);
  const url = `https://localhost:${server.port}/engine.git`;
  const repository = { id: "r", project_id: "p", provider: "git", path: null, url } as const;
  const notFound = { ok: false, message: expect.stringContaining("no branch, tag or commit") };
  expect(await checkRef(repository, "main")).toEqual({ ok: true, commit_sha });
  expect(await checkRef(repository, "gone")).toEqual(notFound);
  expect(await checkRef(repository, commit_sha)).toEqual({ ok: true, commit_sha });
  expect(await checkRef(repository, commit_sha.slice(0, 8))).toEqual(notFound);
  await updateMirror({ location: url, gitDir: mirrorPath({ dataDir }, "r"), policy });
  expect(await checkRef(repository, commit_sha.slice(0, 8))).toEqual({ ok: true, commit_sha });
  await server.close();
  expect(await checkRef(repository, "main")).toEqual({
    ok: false,
    message: expect.stringContaining("cannot be reached"),
  });
});
