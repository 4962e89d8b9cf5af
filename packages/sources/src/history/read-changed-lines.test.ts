import { join } from "node:path";

import { expect, test } from "vitest";

import { commitAll, makeRepository, writeFiles } from "../testing/make-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { readChangedLines } from "./read-changed-lines.ts";

test("changed parts of files are told by line, whatever their content looks like", async () => {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const from = makeRepository(folder, {
    "a.txt": "1\n2\n3\n4\n5\n",
    "src/odd name.txt": "++ b/x\n-- a/x\n",
    "same.txt": "x\n",
    "gone.txt": "x\n",
    "crlf.txt": "1\r\n2\r3\r\n",
  });
  writeFiles(folder, {
    "a.txt": "0\n1\n2\nthree\n3b\n4",
    "src/odd name.txt": "@@ -1 +1 @@\n++ b/y\ndiff --git\n",
    "new.txt": "x\n",
    "crlf.txt": "1\r\n2\r4\r\n",
    image: Uint8Array.of(0, 1),
  });
  const to = commitAll(folder, "Second");
  const changed = await readChangedLines({ gitDir: join(folder, ".git"), from, to });
  expect(Object.fromEntries(changed)).toEqual({
    "a.txt": [
      { old_start: 0, old_count: 0, new_start: 1, new_count: 1 },
      { old_start: 3, old_count: 3, new_start: 4, new_count: 3 },
    ],
    "src/odd name.txt": [{ old_start: 1, old_count: 2, new_start: 1, new_count: 3 }],
    "crlf.txt": [{ old_start: 2, old_count: 1, new_start: 2, new_count: 1 }],
  });
  expect(await readChangedLines({ gitDir: join(folder, ".git"), from, to: from })).toEqual(new Map());
});

test("what is no commit's full id is refused", async () => {
  const range = { gitDir: "/nowhere", from: "main", to: "--output=x" };
  await expect(readChangedLines(range)).rejects.toMatchObject({ code: "ref_not_found" });
});
