import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (schema: string) =>
  lintFiles("schema-file", {
    "openapi.yaml": documentWith(
      `responses: { "200": { description: x, content: { application/json: { schema: ${schema} } } } }`,
    ),
    "schemas/Thing.yaml": "type: object\nproperties: { id: { type: string } }",
    "schemas/some-thing.yaml": "type: object",
  });

test("accepts a reference to a schema's own file", async () => {
  expect(await lint("{ $ref: schemas/Thing.yaml }")).toEqual([]);
});

test("refuses a schema in place, part of a file, and a file of another name", async () => {
  expect(await lint("{ type: object }")).toEqual(["A body's schema is a $ref to a file."]);
  expect(await lint('{ $ref: "schemas/Thing.yaml#/properties/id" }')).toEqual([
    "A $ref leads to a whole file.",
  ]);
  expect(await lint("{ $ref: schemas/some-thing.yaml }")).toEqual([
    "Schema file `some-thing` must have a PascalCase name.",
  ]);
});
