import { makeRepository, git, temporaryFolder, writeFiles, commitAll } from "@octokraft/sources/testing";
import {
  runAssessment,
  sampleAssessment,
  sampleIssue,
  seedProject,
  testDatabase,
} from "@octokraft/store/testing";
import { join } from "node:path";
import { expect, test } from "vitest";

import { lookUpAuthors } from "./look-up-authors.ts";

const { db } = await testDatabase();

test("what git cannot tell of is asked once for each commit, and does not keep others from their author", async () => {
  using temporary = temporaryFolder();
  const path = join(temporary.path, "code");
  const commit = makeRepository(path, { "there.ts": "one\ntwo\n" });
  const { project, repository } = await seedProject(db);
  await runAssessment(
    db,
    project.id,
    sampleAssessment([
      sampleIssue({ symbol: "a", file: "absent.ts", severity: "critical", start_line: 1, end_line: 1 }),
      sampleIssue({ symbol: "b", file: "there.ts", severity: "low", start_line: 2, end_line: 2 }),
    ]),
  );
  const lookUp = (at: string) =>
    lookUpAuthors(
      db,
      { repository_id: repository.id, gitDir: join(path, ".git"), commit: at },
      new AbortController().signal,
    );
  expect(await lookUp(commit)).toEqual({ issues: 2, found: 1 });
  expect(await lookUp(commit)).toEqual({ issues: 0, found: 0 });
  writeFiles(path, { "absent.ts": "now it is there\n" });
  expect(await lookUp(commitAll(path))).toEqual({ issues: 1, found: 1 });
  expect(git(path, "rev-parse", "HEAD")).not.toBe(commit);
});

test("a look-up that is stopped says nothing of the files, which are asked again", async () => {
  using temporary = temporaryFolder();
  const path = join(temporary.path, "code");
  const commit = makeRepository(path, { "there.ts": "one\ntwo\n" });
  const { project, repository } = await seedProject(db);
  const found = sampleIssue({ file: "there.ts", start_line: 2, end_line: 2 });
  await runAssessment(db, project.id, sampleAssessment([found]));
  const target = { repository_id: repository.id, gitDir: join(path, ".git"), commit };
  expect(await lookUpAuthors(db, target, AbortSignal.abort())).toEqual({ issues: 1, found: 0 });
  expect(await lookUpAuthors(db, target, new AbortController().signal)).toEqual({ issues: 1, found: 1 });
});
