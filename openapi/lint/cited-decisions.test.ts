import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (number: number) =>
  lintFiles("cited-decisions", {
    "openapi.yaml": documentWith(`description: Newest first, see DECISIONS ${number}.\nresponses: {}`),
    "DECISIONS.md": "# Decisions\n\n## 1. Newest first\n\nBecause.\n",
  });

test("accepts a decision that is there", async () => {
  expect(await lint(1)).toEqual([]);
});

test("refuses one that is not", async () => {
  expect(await lint(2)).toEqual(["DECISIONS.md has no entry 2."]);
});
