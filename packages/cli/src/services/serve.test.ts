import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";

import { createClient } from "@octokraft/api-client";
import { makeRepository, temporaryFolder } from "@octokraft/sources/testing";
import { expect, test, vi } from "vitest";

import { runOctokraft } from "../testing/run-octokraft.ts";

// Each command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 300_000 });

test("serve makes an owner with a key that is told once and works, and SIGTERM ends it cleanly", async () => {
  using temporary = temporaryFolder();
  const first = runOctokraft(["serve"], {}, temporary.path);
  const key = (await first.until(/ok_live_[0-9a-f]{64}/))[0];
  const [, url = ""] = await first.until(/"url":"([^"]+)"/);
  const api = createClient({ baseUrl: url, auth: { apiKey: key } });
  await api.createProject({ body: { name: "Engine", key: "engine" } });
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  expect(first.stdout()).not.toContain(key);
  expect(first.stdout()).toContain('"msg":"stopped"');

  const second = runOctokraft(["serve"], {}, temporary.path);
  const [, again = ""] = await second.until(/"url":"([^"]+)"/);
  expect(await createClient({ baseUrl: again, auth: { apiKey: key } }).listProjects()).toMatchObject({
    total_count: 1,
  });
  expect(second.stderr()).not.toContain("ok_live_");
  second.child.kill("SIGINT");
  expect(await second.ended).toBe(0);
});

test("a key from the settings is used and never printed", async () => {
  using temporary = temporaryFolder();
  const key = `ok_live_${"0123456789abcdef".repeat(4)}`;
  const server = runOctokraft(
    ["serve"],
    { OCTOKRAFT_INITIAL_API_KEY: key, OCTOKRAFT_LOG_LEVEL: "trace" },
    temporary.path,
  );
  const [, url = ""] = await server.until(/"url":"([^"]+)"/);
  const code = await createClient({ baseUrl: url, auth: { apiKey: key } })
    .linkRepository({ params: { id: "00000000-0000-7000-8000-000000000000" }, body: { path: "/etc" } })
    .catch((error: { status: number }) => error.status);
  expect(code).toBe(404);
  server.child.kill("SIGTERM");
  await server.ended;
  expect(server.stdout() + server.stderr()).not.toContain("0123456789abcdef");
});

test("a repository is linked over the API only from below the allowed roots", async () => {
  using temporary = temporaryFolder();
  const path = join(temporary.path, "code/engine");
  makeRepository(path, { "a.go": "package a\n" });
  const roots = { OCTOKRAFT_REPOSITORY_ROOTS: join(temporary.path, "code") };
  const server = runOctokraft(["serve"], roots, temporary.path);
  const [key] = await server.until(/ok_live_[0-9a-f]{64}/);
  const [, url = ""] = await server.until(/"url":"([^"]+)"/);
  const api = createClient({ baseUrl: url, auth: { apiKey: key } });
  const { id } = await api.createProject({ body: { name: "Engine", key: "engine" } });
  expect(await api.linkRepository({ params: { id }, body: { path } })).toMatchObject({
    path,
    default_branch: "main",
  });
  expect(await api.safe.linkRepository({ params: { id }, body: { path: "/etc" } })).toMatchObject({
    status: 400,
    error: { details: [{ pointer: "/body/path" }] },
  });
  server.child.kill("SIGTERM");
  expect(await server.ended).toBe(0);
});

test("a second process on the same data folder, a taken port and a missing database stop with a sentence", async () => {
  using temporary = temporaryFolder();
  const first = runOctokraft(["serve"], {}, temporary.path);
  await first.until(/"msg":"started"/);
  const second = runOctokraft(["serve"], {}, temporary.path);
  expect(await second.ended).toBe(3);
  expect(second.stderr()).toMatch(/^error: .*\.octokraft is in use by process \d+.*\n$/);
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);

  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const third = runOctokraft(["serve"], { OCTOKRAFT_PORT: String(port) }, temporary.path);
  expect(await third.ended).toBe(3);
  expect(third.stderr()).toMatch(/^error: Port \d+ .*OCTOKRAFT_PORT.*\n$/);
  taken.close();

  const database = "postgres://octokraft:s3cret@127.0.0.1:1/octokraft";
  const fourth = runOctokraft(["work"], { DATABASE_URL: database }, temporary.path);
  expect(await fourth.ended).toBe(3);
  expect(fourth.stderr()).toMatch(/^error: .*127\.0\.0\.1.*\n$/);
  expect(fourth.stdout() + fourth.stderr()).not.toContain("s3cret");
});

test("wrong settings stop with one sentence and exit code 2", async () => {
  using temporary = temporaryFolder();
  for (const words of [["serve"], ["start"], ["work"]]) {
    const wrong = runOctokraft(words, { OCTOKRAFT_PORT: "http" }, temporary.path);
    expect(await wrong.ended).toBe(2);
    expect(wrong.stderr()).toBe("error: OCTOKRAFT_PORT must be a whole number from 0 to 65535.\n");
  }
  const embedded = runOctokraft(["work"], {}, temporary.path);
  expect(await embedded.ended).toBe(2);
  expect(embedded.stderr()).toMatch(/^error: DATABASE_URL must be set/);
});
