import { expect, test } from "vitest";
import type { CommitRecord, FileChange } from "./commit-record.ts";
import { collectCommits } from "./commit-log.ts";
import { traceFiles } from "./trace-files.ts";

function commit(committed_at: number, ...changes: readonly FileChange[]): CommitRecord {
  return {
    id: String(committed_at),
    parents: ["p"],
    author: "ada",
    author_name: "Ada",
    authored_at: committed_at,
    committed_at,
    subject: "Change",
    changes,
    boundary: false,
  };
}

test("a commit that changed a file under two names is one change of it", async () => {
  const log = await collectCommits([
    commit(1, { path: "old", kind: "modified", from: null }),
    commit(2, { path: "new", kind: "renamed", from: "old" }),
    commit(3, { path: "old", kind: "modified", from: null }, { path: "new", kind: "modified", from: null }),
  ]);
  expect(traceFiles(log, ["new"])).toEqual([[0, 1, 2]]);
});
