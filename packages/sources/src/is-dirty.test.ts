import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { isDirty } from "./is-dirty.ts";
import { git, makeRepository, writeFiles } from "./testing/make-repository.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

test("a changed file and a new file make a work tree dirty; an ignored one does not", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, { "a.txt": "1\n", ".gitignore": "*.log\n" });
  writeFiles(temporary.path, { "x.log": "x" });
  expect(await isDirty(temporary.path)).toBe(false);
  writeFiles(temporary.path, { "b.txt": "2\n" });
  expect(await isDirty(temporary.path)).toBe(true);
  git(temporary.path, "clean", "--quiet", "--force");
  writeFiles(temporary.path, { "a.txt": "3\n" });
  expect(await isDirty(temporary.path)).toBe(true);
});

test("filters and monitors of the repository are not run", async () => {
  using temporary = temporaryFolder();
  makeRepository(temporary.path, { "a.txt": "1\n", ".gitattributes": "* filter=a=b\n" });
  const owned = join(temporary.path, "../owned");
  for (const key of ["filter.a=b.clean", "filter.a=b.process", "core.fsmonitor"]) {
    git(temporary.path, "config", key, `touch ${owned}; cat`);
  }
  writeFileSync(join(temporary.path, "a.txt"), "2\n");
  expect(await isDirty(temporary.path)).toBe(true);
  expect(existsSync(owned)).toBe(false);
});
