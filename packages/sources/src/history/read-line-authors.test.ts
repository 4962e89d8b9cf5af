import { join } from "node:path";

import { expect, test } from "vitest";

import { commitAll, git, makeRepository, writeFiles } from "../testing/make-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { readLineAuthors } from "./read-line-authors.ts";

const ada = { name: "Ada", email: "ada@example.com", committed_at: "2026-01-02T03:04:05Z" };

/** Commits everything in the name of another author. */
function commitAs(folder: string, author: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "Change", "--author", author);
  return git(folder, "rev-parse", "HEAD");
}

test("each line has the author and the commit that last changed it, across renames of the file", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const first = makeRepository(folder, { "a.txt": "one\ntwo\nthree\nfour\n" });
  writeFiles(folder, { "a.txt": "zero\none\ntwo\n3\nfour\n" });
  const second = commitAs(folder, "Grace Höpper <grace@example.com>");
  git(folder, "mv", "a.txt", "odd\nname.txt");
  const commit = commitAll(folder, "Rename");
  const place = { gitDir: join(folder, ".git"), commit, path: "odd\nname.txt" };
  const grace = { ...ada, name: "Grace Höpper", email: "grace@example.com", commit: second };
  expect(await readLineAuthors(place, [4, 2, 3, 1, 4])).toEqual(
    new Map([
      [1, grace],
      [2, { ...ada, commit: first }],
      [3, { ...ada, commit: first }],
      [4, grace],
    ]),
  );
  expect(await readLineAuthors(place, [])).toEqual(new Map());
});

test("authors have the names of the commit's .mailmap, and the repository's configuration changes nothing", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  makeRepository(folder, {
    "a.txt": "one\n",
    ".mailmap": "Ada Lovelace <ada@lovelace.org> <ada@example.com>\n",
  });
  writeFiles(folder, { "a.txt": "1\n" });
  const commit = commitAll(folder);
  writeFiles(folder, { ignored: `${commit}\n` });
  git(folder, "config", "blame.ignoreRevsFile", join(folder, "ignored"));
  expect(await readLineAuthors({ gitDir: join(folder, ".git"), commit, path: "a.txt" }, [1])).toEqual(
    new Map([[1, { ...ada, name: "Ada Lovelace", email: "ada@lovelace.org", commit }]]),
  );
});

test("a path or a line that is not there, an option for a commit and an ended run are refused", async () => {
  using temporary = temporaryFolder();
  const commit = makeRepository(temporary.path, { "a.txt": "one\n" });
  const place = { gitDir: join(temporary.path, ".git"), commit, path: "a.txt" };
  await expect(readLineAuthors(place, [2])).rejects.toMatchObject({ code: "git_failed" });
  await expect(readLineAuthors({ ...place, path: "--help" }, [1])).rejects.toMatchObject({
    code: "git_failed",
  });
  await expect(readLineAuthors({ ...place, commit: "--help" }, [1])).rejects.toMatchObject({
    code: "ref_not_found",
  });
  await expect(readLineAuthors({ ...place, signal: AbortSignal.abort() }, [1])).rejects.toMatchObject({
    code: "aborted",
  });
});
