import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (summary: string) =>
  lintFiles("operation-summary-style", {
    "openapi.yaml": documentWith(`summary: ${JSON.stringify(summary)}`),
  });

test("accepts one short line", async () => {
  expect(await lint("List the things of a project")).toEqual([]);
});

test.each(["", "List things.", "list things", `List ${"many ".repeat(20)}things`, "List\nthings"])(
  "refuses %j",
  async (summary) => {
    expect(await lint(summary)).toHaveLength(1);
  },
);
