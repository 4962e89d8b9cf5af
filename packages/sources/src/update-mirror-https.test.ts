import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { openSnapshot } from "./open-snapshot.ts";
import { probeRef, probeRepository } from "./probe-repository.ts";
import { defaultSourcePolicy, type SourcePolicy } from "./source-policy.ts";
import { gitHttpsServer, type GitHttpsServer } from "./testing/git-https-server.ts";
import { commitAll, git, makeRepository, writeFiles } from "./testing/make-repository.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { updateMirror } from "./update-mirror.ts";

// The name exists only here: git itself cannot look it up, so it can reach it by the pinned address alone.
vi.mock("node:dns/promises", async (original) => {
  const real = await original<typeof import("node:dns/promises")>();
  return {
    ...real,
    lookup: async (name: string, options: { all: true }) =>
      name === "rebound.test" ? [{ address: "127.0.0.1", family: 4 }] : real.lookup(name, options),
  };
});

let temporary: ReturnType<typeof temporaryFolder>;
let server: GitHttpsServer;
let answer: Parameters<typeof gitHttpsServer>[1];
let head: string;

beforeEach(async () => {
  temporary = temporaryFolder();
  head = makeRepository(join(temporary.path, "work"), { "a.txt": "1" });
  git(temporary.path, "clone", "--quiet", "--bare", "work", "engine.git");
  answer = undefined;
  server = await gitHttpsServer(temporary.path, (request, response) => answer?.(request, response) ?? false);
});

afterEach(async () => {
  await server.close();
  temporary[Symbol.dispose]();
});

function options(host: string, policy: Partial<SourcePolicy> = {}) {
  return {
    location: `https://${host}:${server.port}/engine.git`,
    gitDir: join(temporary.path, "mirror.git"),
    policy: {
      ...defaultSourcePolicy,
      allowedPrivateHosts: [host],
      certificateFile: server.certificateFile,
      ...policy,
    },
  };
}

test("a repository is cloned and refreshed over https, at the address that was judged", async () => {
  const mirror = options("rebound.test");
  expect(await updateMirror(mirror)).toEqual({ defaultBranch: "main", commit: head });
  writeFiles(join(temporary.path, "work"), { "a.txt": "2" });
  const next = commitAll(join(temporary.path, "work"));
  git(join(temporary.path, "work"), "push", "--quiet", "../engine.git", "main");
  expect(await updateMirror(mirror)).toEqual({ defaultBranch: "main", commit: next });
  expect((await openSnapshot({ gitDir: mirror.gitDir, ref: "main" })).commit).toBe(next);
});

test("a host with a private address is refused before anything is sent to it", async () => {
  await expect(updateMirror(options("rebound.test", { allowedPrivateHosts: [] }))).rejects.toMatchObject({
    code: "host_not_allowed",
  });
  expect(server.requests).toEqual([]);
});

test("a redirection is not followed", async () => {
  answer = (request, response) => {
    if (request.url?.startsWith("/engine.git") !== true) return false;
    response.writeHead(302, { location: request.url.replace("/engine.git", "/work/.git") }).end();
    return true;
  };
  await expect(updateMirror(options("localhost"))).rejects.toMatchObject({ code: "redirected" });
  expect(server.requests.filter(({ url }) => url.startsWith("/work"))).toEqual([]);
});

test("a token is sent as a header to its host only, and is neither stored nor told", async () => {
  answer = (request, response) => {
    const expected = `Basic ${Buffer.from("x-access-token:s3cret").toString("base64")}`;
    if (request.headers.authorization === expected) return false;
    response.writeHead(401, { "www-authenticate": "Basic" }).end();
    return true;
  };
  const given = options("localhost", { tokens: { localhost: "s3cret" } });
  expect(await updateMirror(given)).toMatchObject({ commit: head });
  const stored = readdirSync(given.gitDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
  expect(stored.join("")).not.toContain("s3cret");
  await expect(updateMirror(options("localhost"))).rejects.toMatchObject({
    code: "authentication_failed",
    message: expect.stringContaining("OCTOKRAFT_GIT_TOKENS"),
  });
  await expect(updateMirror(options("localhost", { tokens: { localhost: "wr0ng" } }))).rejects.toMatchObject({
    code: "authentication_failed",
    message: expect.not.stringContaining("wr0ng"),
  });
  const asked = server.requests.length;
  await expect(
    updateMirror(options("localhost", { tokens: { "example.com": "s3cret" } })),
  ).rejects.toMatchObject({
    code: "authentication_failed",
  });
  expect(server.requests.slice(asked).every(({ authorization }) => authorization === undefined)).toBe(true);
});

test("a certificate that is not trusted, a missing repository and a dead port are told apart", async () => {
  const { location, policy } = options("localhost");
  await expect(probeRepository(location, { ...policy, certificateFile: undefined })).rejects.toMatchObject({
    code: "tls_failed",
  });
  await expect(probeRepository(location.replace("engine", "nothing"), policy)).rejects.toMatchObject({
    code: "repository_not_found",
  });
  await server.close();
  await expect(probeRepository(location, policy)).rejects.toMatchObject({ code: "unreachable" });
});

test("a host that never ends its answer is given up", async () => {
  answer = () => true;
  const { location, policy } = options("localhost");
  await expect(probeRepository(location, policy, { timeoutMs: 300 })).rejects.toMatchObject({
    code: "timed_out",
  });
});

test("a probe tells name, canonical location, branch and commit without copying anything", async () => {
  const { location, policy } = options("localhost");
  const probed = { kind: "remote", location, name: "engine", commit: head };
  expect(await probeRepository(`${location}/`, policy)).toEqual({ ...probed, branch: "main" });
  git(join(temporary.path, "engine.git"), "branch", "work/1");
  expect(await probeRepository(location, policy, { branch: "work/1" })).toEqual({
    ...probed,
    branch: "work/1",
  });
  for (const branch of ["gone", "work/*", "1", "HEAD"]) {
    await expect(probeRepository(location, policy, { branch })).rejects.toMatchObject({
      code: "ref_not_found",
    });
  }
});

test("a ref is found among tags and branches, an annotated tag by its commit", async () => {
  const { location, policy } = options("localhost");
  git(join(temporary.path, "engine.git"), "tag", "-a", "v1", "-m", "One");
  expect(await probeRef(location, policy, "v1")).toBe(head);
  expect(await probeRef(location, policy, "main")).toBe(head);
  expect(await probeRef(location, policy, "ma*")).toBeUndefined();
});
