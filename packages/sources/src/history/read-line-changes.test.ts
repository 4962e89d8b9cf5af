import { join } from "node:path";

import { expect, test } from "vitest";

import { commitAll, git, makeRepository, writeFiles } from "../testing/make-repository.ts";
import { collect } from "../testing/collect.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { readLineChanges } from "./read-line-changes.ts";

test("lines are counted for every text file of every commit since the moment, binary files and merges left out", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const first = makeRepository(folder, { "a.txt": "1\n2\n3\n", "odd\n\tname": "x\n" });
  writeFiles(folder, { "a.txt": "1\ntwo\n3\n4\n", image: Uint8Array.of(0, 1, 2) });
  const second = commitAll(folder, "Second");
  git(folder, "checkout", "--quiet", "-b", "side", first);
  writeFiles(folder, { "b.txt": "b\n" });
  const side = commitAll(folder, "Side");
  git(folder, "checkout", "--quiet", "main");
  git(folder, "merge", "--quiet", "--no-ff", "--message", "Merge", "side");
  const range = { gitDir: join(folder, ".git"), commit: git(folder, "rev-parse", "HEAD") };
  const changes = await collect(readLineChanges({ ...range, since: 0 }));
  expect(changes).toHaveLength(4);
  expect(changes).toEqual(
    expect.arrayContaining([
      { commit: first, path: "a.txt", added: 3, removed: 0 },
      { commit: first, path: "odd\n\tname", added: 1, removed: 0 },
      { commit: second, path: "a.txt", added: 2, removed: 1 },
      { commit: side, path: "b.txt", added: 1, removed: 0 },
    ]),
  );
  expect(await collect(readLineChanges({ ...range, since: 4_000_000_000 }))).toEqual([]);
});

test("a clone without blobs is refused with the way to complete it", async () => {
  using temporary = temporaryFolder();
  const folder = join(temporary.path, "full");
  makeRepository(folder, { "a.txt": "1\n" });
  writeFiles(folder, { "a.txt": "2\n" });
  const commit = commitAll(folder, "Second");
  git(folder, "config", "uploadpack.allowFilter", "true");
  git(temporary.path, "clone", "--quiet", "--bare", "--filter=blob:none", `file://${folder}`, "blobless");
  const gitDir = join(temporary.path, "blobless");
  await expect(collect(readLineChanges({ gitDir, commit, since: 0 }))).rejects.toMatchObject({
    code: "missing_objects",
  });
});
