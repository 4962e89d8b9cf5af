import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { openSnapshot } from "./open-snapshot.ts";
import type { Blob, Snapshot } from "./snapshot.ts";
import { commitAll, git, makeRepository, writeFiles } from "./testing/make-repository.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

async function readAll(
  snapshot: Snapshot,
  blobs = snapshot.entries.map(({ blob }) => blob),
): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  for await (const { blob, bytes } of snapshot.read(blobs))
    contents.set(blob, Buffer.from(bytes).toString("latin1"));
  return contents;
}

test("a snapshot has the commit, its time, every file with mode and size, and the bytes of each blob", async () => {
  using temporary = temporaryFolder();
  const commit = makeRepository(temporary.path, {
    "a.txt": "alpha\n",
    "empty.txt": "",
    "src/binary": Uint8Array.of(0, 10, 255, 10),
    "run.sh": { executable: "#!/bin/sh\n" },
    link: { link: "/etc/passwd" },
    "with space\tand tab\n.txt": "odd\n",
    "naïve.txt": "ünï\n",
    "copy.txt": "alpha\n",
  });
  const snapshot = await openSnapshot({ gitDir: join(temporary.path, ".git"), ref: "HEAD" });
  expect(snapshot).toMatchObject({ commit, committed_at: "2026-01-02T03:04:05Z" });
  expect(snapshot.entries.map(({ path, size, mode }) => [path, size, mode])).toEqual([
    ["a.txt", 6, "100644"],
    ["copy.txt", 6, "100644"],
    ["empty.txt", 0, "100644"],
    ["link", 11, "120000"],
    ["naïve.txt", 6, "100644"],
    ["run.sh", 10, "100755"],
    ["src/binary", 4, "100644"],
    ["with space\tand tab\n.txt", 4, "100644"],
  ]);
  const contents = await readAll(snapshot);
  const at = (path: string) =>
    contents.get(snapshot.entries.find((entry) => entry.path === path)?.blob ?? "");
  expect(at("a.txt")).toBe("alpha\n");
  expect(at("empty.txt")).toBe("");
  expect(at("src/binary")).toBe("\u0000\n\u00ff\n");
  expect(at("link")).toBe("/etc/passwd");
  expect(contents.size).toBe(7);
});

test("a missing object is left out, and so is one that is no object id at all", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, { "a.txt": "alpha\n" });
  const snapshot = await openSnapshot({ gitDir: join(temporary.path, ".git"), ref: "HEAD" });
  const blob = snapshot.entries[0]?.blob ?? "";
  expect(await readAll(snapshot, ["0".repeat(40), blob, "HEAD:a.txt\nHEAD", blob, snapshot.commit])).toEqual(
    new Map([[blob, "alpha\n"]]),
  );
});

test("a blob above the limit is passed over and those after it still come", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, { "large.bin": "x".repeat(3_000_000), "small.txt": "small\n" });
  const snapshot = await openSnapshot({
    gitDir: join(temporary.path, ".git"),
    ref: "HEAD",
    maxBlobBytes: 1000,
  });
  expect([...(await readAll(snapshot)).values()]).toEqual(["small\n"]);
});

test("thousands of blobs of all sizes come whole, whatever the chunks of the pipe", async () => {
  using temporary = temporaryFolder();
  const files = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`f${index}.txt`, `${index}\n`.repeat(index % 400)]),
  );
  makeRepository(temporary.path, files);
  const snapshot = await openSnapshot({ gitDir: join(temporary.path, ".git"), ref: "main" });
  const contents = await readAll(snapshot);
  for (const { path, blob } of snapshot.entries) expect(contents.get(blob)).toBe(files[path]);
});

test("reading may be left early", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, { "a.txt": "a".repeat(500_000), "b.txt": "b".repeat(500_000) });
  const snapshot = await openSnapshot({ gitDir: join(temporary.path, ".git"), ref: "HEAD" });
  let first: Blob | undefined;
  for await (const blob of snapshot.read(snapshot.entries.map(({ blob }) => blob))) {
    first = blob;
    break;
  }
  expect(first?.bytes.length).toBe(500_000);
});

test("only the files below a folder are listed when asked, and its name is no pattern", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, { "a*/x.txt": "1", "ab/y.txt": "2", "z.txt": "3" });
  const snapshot = await openSnapshot({ gitDir: join(temporary.path, ".git"), ref: "HEAD", below: "a*/" });
  expect(snapshot.entries.map(({ path }) => path)).toEqual(["a*/x.txt"]);
});

test("a submodule is an entry without content", async () => {
  using temporary = temporaryFolder();
  makeRepository(join(temporary.path, "inner"), { "a.txt": "a" });
  makeRepository(join(temporary.path, "outer"), { "b.txt": "b" });
  git(
    join(temporary.path, "outer"),
    "-c",
    "protocol.file.allow=always",
    "submodule",
    "--quiet",
    "add",
    "../inner",
    "sub",
  );
  commitAll(join(temporary.path, "outer"));
  const snapshot = await openSnapshot({ gitDir: join(temporary.path, "outer/.git"), ref: "HEAD" });
  const entry = snapshot.entries.find(({ path }) => path === "sub");
  expect(entry).toMatchObject({ mode: "160000", size: 0 });
  expect(await readAll(snapshot, [entry?.blob ?? ""])).toEqual(new Map());
});

test("branches, tags, annotated tags and short ids are found", async () => {
  using temporary = temporaryFolder();
  const first = makeRepository(temporary.path, { "a.txt": "1" });
  git(temporary.path, "tag", "-a", "v1", "-m", "One");
  git(temporary.path, "switch", "--quiet", "-c", "work/-x");
  writeFiles(temporary.path, { "a.txt": "2" });
  const second = commitAll(temporary.path);
  const gitDir = join(temporary.path, ".git");
  expect((await openSnapshot({ gitDir, ref: "v1" })).commit).toBe(first);
  expect((await openSnapshot({ gitDir, ref: first.slice(0, 8) })).commit).toBe(first);
  expect((await openSnapshot({ gitDir, ref: "work/-x" })).commit).toBe(second);
});

test.each(["nothing", "--all", "-h", "HEAD\nmain", "", "main^{tree}", "a".repeat(2000), "f".repeat(40)])(
  "the ref %j is not found",
  async (ref) => {
    using temporary = temporaryFolder();
    makeRepository(temporary.path, { "a.txt": "1" });
    await expect(openSnapshot({ gitDir: join(temporary.path, ".git"), ref })).rejects.toMatchObject({
      code: "ref_not_found",
    });
  },
);

test("a repository without a commit says so", async () => {
  using temporary = temporaryFolder();
  git(temporary.path, "init", "--quiet");
  await expect(openSnapshot({ gitDir: join(temporary.path, ".git"), ref: "HEAD" })).rejects.toMatchObject({
    code: "empty_repository",
  });
});

test("a HEAD that names a branch without a commit says so", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, {});
  git(temporary.path, "symbolic-ref", "HEAD", "refs/heads/gone");
  await expect(openSnapshot({ gitDir: join(temporary.path, ".git"), ref: "HEAD" })).rejects.toMatchObject({
    code: "unborn_head",
  });
});

test("a shallow clone is read, and an older commit's absence is explained by it", async () => {
  using temporary = temporaryFolder();
  const first = makeRepository(join(temporary.path, "full"), { "a.txt": "1" });
  writeFiles(join(temporary.path, "full"), { "a.txt": "2" });
  const second = commitAll(join(temporary.path, "full"));
  git(temporary.path, "clone", "--quiet", "--depth=1", `file://${temporary.path}/full`, "shallow");
  const gitDir = join(temporary.path, "shallow/.git");
  expect((await openSnapshot({ gitDir, ref: "HEAD" })).commit).toBe(second);
  await expect(openSnapshot({ gitDir, ref: first })).rejects.toMatchObject({
    code: "ref_not_found",
    message: expect.stringContaining("shallow"),
  });
});

test("a repository with SHA-256 ids is read as any other", async () => {
  using temporary = temporaryFolder();
  const commit = makeRepository(temporary.path, { "a.txt": "alpha\n" }, "--object-format=sha256");
  const snapshot = await openSnapshot({ gitDir: join(temporary.path, ".git"), ref: "HEAD" });
  expect(snapshot.commit).toBe(commit);
  expect([...(await readAll(snapshot)).values()]).toEqual(["alpha\n"]);
});

test("a repository of a format that git does not know is a clear error", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, {});
  writeFileSync(join(temporary.path, ".git/config"), "[core]\n\trepositoryformatversion = 7\n");
  await expect(openSnapshot({ gitDir: join(temporary.path, ".git"), ref: "HEAD" })).rejects.toMatchObject({
    code: "unsupported_repository",
  });
});

test("a partial clone that lacks files says so, and nothing is fetched for them", async () => {
  using temporary = temporaryFolder();
  makeRepository(join(temporary.path, "full"), { "a.txt": "alpha\n" });
  git(join(temporary.path, "full"), "config", "uploadpack.allowFilter", "true");
  git(
    temporary.path,
    "clone",
    "--quiet",
    "--no-checkout",
    "--filter=blob:none",
    `file://${temporary.path}/full`,
    "partial",
  );
  await expect(
    openSnapshot({ gitDir: join(temporary.path, "partial/.git"), ref: "HEAD" }),
  ).rejects.toMatchObject({
    code: "missing_objects",
  });
});

test("an object that is lost stays in the list and is left out of what is read", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, { "a.txt": "alpha\n", "b.txt": "beta\n" });
  const lost = git(temporary.path, "rev-parse", "HEAD:a.txt");
  rmSync(join(temporary.path, ".git/objects", lost.slice(0, 2), lost.slice(2)));
  const snapshot = await openSnapshot({ gitDir: join(temporary.path, ".git"), ref: "HEAD" });
  expect(snapshot.entries.map(({ path, size }) => [path, size])).toEqual([
    ["a.txt", 0],
    ["b.txt", 5],
  ]);
  expect([...(await readAll(snapshot)).values()]).toEqual(["beta\n"]);
});

test("nothing that the repository's configuration names is run", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, { "a.txt": "alpha\n", ".gitattributes": "* filter=evil diff=evil\n" });
  const trap = join(temporary.path, "trap");
  const owned = join(temporary.path, "owned");
  writeFiles(temporary.path, { trap: { executable: `#!/bin/sh\ntouch ${owned}\n` } });
  for (const key of [
    "core.fsmonitor",
    "core.pager",
    "core.sshCommand",
    "gpg.program",
    "filter.evil.smudge",
    "filter.evil.clean",
    "diff.evil.textconv",
    "core.askPass",
  ]) {
    git(temporary.path, "config", key, trap);
  }
  git(temporary.path, "config", "log.showSignature", "true");
  mkdirSync(join(temporary.path, ".git/hooks"), { recursive: true });
  const snapshot = await openSnapshot({ gitDir: join(temporary.path, ".git"), ref: "HEAD" });
  expect((await readAll(snapshot)).size).toBe(2);
  expect(() => rmSync(owned)).toThrow("ENOENT");
});

test("an aborted signal stops the reading", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, { "a.txt": "alpha\n" });
  const abort = new AbortController();
  const snapshot = await openSnapshot({
    gitDir: join(temporary.path, ".git"),
    ref: "HEAD",
    signal: abort.signal,
  });
  abort.abort();
  await expect(readAll(snapshot)).rejects.toMatchObject({ code: "aborted" });
});
