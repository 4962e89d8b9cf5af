import { expect, test } from "vitest";

import type { Change } from "./find-changes.ts";
import { judgeVersion, parseApprovals } from "./judge-version.ts";

const changes: Change[] = [
  { impact: "major", line: "/paths/~1teas/get The role rose." },
  { impact: "minor", line: "/paths/~1teas/put added" },
];
const judge = (base: string, revision: string, approvals = "") =>
  judgeVersion(changes, { base, revision }, parseApprovals(approvals));

test("a break needs a new major version, or before 1.0.0 a new minor one", () => {
  expect(judge("1.2.3", "1.3.0")).toEqual(["breaks callers: /paths/~1teas/get The role rose."]);
  expect(judge("1.2.3", "2.0.0")).toEqual([]);
  expect(judge("0.1.0", "0.1.1")).toHaveLength(1);
  expect(judge("0.1.0", "0.2.0")).toEqual([]);
  expect(judge("0.9.0", "1.0.0")).toEqual([]);
});

test("an approved break passes, an approval of nothing does not, nor one without a reason", () => {
  expect(judge("1.0.0", "1.0.1", "# accepted\n/paths/~1teas/get The role rose. # nobody used it\n")).toEqual(
    [],
  );
  expect(judge("1.0.0", "2.0.0", "/paths/~1teas/delete removed # nobody used it\n")).toEqual([
    "approved, but there is no such change: /paths/~1teas/delete removed",
  ]);
  expect(() => parseApprovals("/paths/~1teas/get The role rose.")).toThrow("reason");
});
