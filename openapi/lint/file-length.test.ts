import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (schemaLines: number, rootLines: number) =>
  lintFiles("file-length", {
    "openapi.yaml":
      documentWith(
        'responses: { "200": { description: x, content: { application/json: { schema: { $ref: schemas/Thing.yaml } } } } }',
      ).trimEnd() + "\n# more".repeat(rootLines - 6),
    "schemas/Thing.yaml": `type: object${"\n# more".repeat(schemaLines - 1)}\n`,
  });

test("accepts files up to the limit", async () => {
  expect(await lint(150, 300)).toEqual([]);
});

test("refuses longer ones, once each", async () => {
  expect(await lint(151, 300)).toEqual(["The file has 151 lines, more than 150. Split it."]);
  expect(await lint(150, 301)).toEqual(["The file has 301 lines, more than 300. Split it."]);
});

test("lets recorded examples be as long as they are", async () => {
  const files = {
    "openapi.yaml": documentWith(
      'responses: { "200": { description: x, content: { application/json: { schema: { type: object }, examples: { recorded: { $ref: examples/getThing.yaml } } } } } }',
    ),
    "examples/getThing.yaml": `value: { id: one }${"\n# more".repeat(400)}\n`,
  };
  expect(await lintFiles("file-length", files)).toEqual([]);
});
