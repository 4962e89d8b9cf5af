import { expect, test } from "vitest";

import { SeenStatuses } from "./seen-statuses.ts";

test("a status that no answer had is missing, until an answer of that operation has it", () => {
  const seen = new SeenStatuses();
  const missing = "getIssueStats declares 404, which no answer had";
  expect(seen.missing()).toContain(missing);
  seen.add("GET", "/api/v1/projects/1/analysis/issues/stats", 200);
  seen.add("GET", "/api/v1/projects/1/analysis/issues/2", 404);
  expect(seen.missing()).toContain(missing);
  seen.add("GET", "/api/v1/projects/1/analysis/issues/stats", 404);
  expect(seen.missing()).not.toContain(missing);
  expect(seen.missing()).not.toContain("getIssue declares 404, which no answer had");
  expect(seen.missing().filter((sentence) => /declares 50[03]/.test(sentence))).toEqual([]);
});
