import { expect, test } from "vitest";
import { renderOperationsIndex } from "./render-operations-index.ts";

const operation = (operationId: string, tag: string) => ({
  operationId,
  tags: [tag],
  "x-role": "member",
  responses: { "404": {}, "200": {} },
});

test("lists every operation once, below its tag, with method, path, role and statuses", () => {
  const index = renderOperationsIndex({
    tags: [{ name: "Things" }, { name: "Parts" }],
    paths: {
      "/parts": { get: operation("listParts", "Parts") },
      "/things": {
        parameters: [],
        get: operation("listThings", "Things"),
        post: operation("createThing", "Things"),
      },
    },
  });
  expect(index.split("\n").filter((line) => /^(## |\| `|\d)/u.test(line))).toEqual([
    "## Things",
    "| `listThings` | GET | `/things` | member | 200 404 |",
    "| `createThing` | POST | `/things` | member | 200 404 |",
    "## Parts",
    "| `listParts` | GET | `/parts` | member | 200 404 |",
    "3 operations.",
  ]);
});
