import { join } from "node:path";

import { createClient } from "@octokraft/api-client";
import { commitAll, makeRepository, temporaryFolder, writeFiles } from "@octokraft/sources/testing";
import { expect, test, vi } from "vitest";

import { runOctokraft } from "../testing/run-octokraft.ts";

// Each command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 300_000 });

const code =
  'package main\n\nfunc main() {\n\tprintln(greet())\n}\n\nfunc greet() string {\n\treturn "hello"\n}\n';

test("a first start shows key, scores, issues and addresses; a second one keeps everything; a new commit is assessed", async () => {
  using temporary = temporaryFolder();
  const path = join(temporary.path, "Web Shop");
  makeRepository(path, { "main.go": code });

  const first = runOctokraft(["start", path], {}, temporary.path);
  await first.until(/Running\. Ctrl-C stops it\./);
  const text = first.stdout();
  expect(text).toMatch(
    /^Octokraft \d+\.\d+\.\d+, data in \S+\n\nAPI key of the owner, shown only now: ok_live_[0-9a-f]{64}\n/,
  );
  expect(text).toContain(`Assessing ${path} (main, `);
  expect(text).toMatch(/ {2}(waiting|fetch|read|facts) \.\.\.\n/);
  expect(text).toMatch(/\n {2}Overall +\d+\.\d {2}[A-F]\n\n {2}Security +\d+\.\d {2}[A-F] /);
  expect(text).toMatch(/\n {2}7 lines of code in 1 file, assessed in \d+\.\d s\.\n/);
  expect(text).toMatch(/\n(Top issues \(\d+ of \d+\)\n\n {2}\w+ +\S+:\d+ |No issues\.\n)/);
  const [, docs = ""] = /Documentation +(\S+)/.exec(text) ?? [];
  const [, curl = ""] = /(curl .*)/.exec(text) ?? [];
  expect((await fetch(docs)).status).toBe(200);
  const [, key = "", url = ""] = /Bearer (\S+)" (\S+)\/api/.exec(curl) ?? [];
  const api = createClient({ baseUrl: url, auth: { apiKey: key } });
  expect(await api.listProjects()).toMatchObject({ projects: [{ key: "web-shop", name: "Web Shop" }] });
  expect((await api.listApiKeys()).keys.map(({ name }) => name)).toEqual(["Initial key"]);
  first.child.kill("SIGINT");
  expect(await first.ended).toBe(0);
  expect(first.stderr()).toBe("");

  const second = runOctokraft(["start", path], {}, temporary.path);
  await second.until(/Running\. Ctrl-C stops it\./);
  expect(second.stdout()).not.toContain("ok_live_");
  expect(second.stdout()).toContain("assessed by an earlier start.");
  second.child.kill("SIGTERM");
  expect(await second.ended).toBe(0);

  writeFiles(path, { "more.go": code.replace("greet()", "more()") });
  const commit = commitAll(path);
  writeFiles(path, { "draft.go": code });
  const third = runOctokraft(["start", path], {}, temporary.path);
  await third.until(/Running\. Ctrl-C stops it\./);
  expect(third.stdout()).toContain(
    `${commit.slice(0, 12)})\nChanges that are not committed are not part of it.\n`,
  );
  expect(second.stdout()).not.toContain("Changes that");
  expect(third.stdout()).toMatch(/lines of code in 2 files, assessed in/);
  third.child.kill("SIGINT");
  expect(await third.ended).toBe(0);
});

test("Ctrl-C in the middle of an assessment ends cleanly, and the next start completes it", async () => {
  using temporary = temporaryFolder();
  const path = join(temporary.path, "code");
  const files = Array.from({ length: 300 }, (_, index) => [
    `p${index}/a.go`,
    code.repeat(20).replaceAll("greet", `g${index}`),
  ]);
  makeRepository(path, Object.fromEntries(files));
  const environment = { OCTOKRAFT_SHUTDOWN_SECONDS: "0" };
  const first = runOctokraft(["start", path], environment, temporary.path);
  await first.until(/ {2}(read|facts) \.\.\./);
  first.child.kill("SIGINT");
  expect(await first.ended).toBe(0);
  expect(first.stdout()).toMatch(/Stopped\. The next start takes up where this one ended\.\n$/);
  expect(first.stderr()).toBe("");
  const second = runOctokraft(["start", path], environment, temporary.path);
  await second.until(/lines of code in 300 files, assessed in/);
  second.child.kill("SIGINT");
  expect(await second.ended).toBe(0);
});

test("outside any repository the server starts without a demo", async () => {
  using temporary = temporaryFolder();
  const server = runOctokraft(["start"], {}, temporary.path);
  await server.until(/Running\. Ctrl-C stops it\./);
  expect(server.stdout()).toContain(
    "is not in a git repository, so there is no demo: npm start -- /path/to/repository",
  );
  server.child.kill("SIGINT");
  expect(await server.ended).toBe(0);
});
