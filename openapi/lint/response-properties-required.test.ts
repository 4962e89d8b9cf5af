import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (schema: string) =>
  lintFiles("response-properties-required", {
    "openapi.yaml": documentWith(
      `responses: { "200": { description: x, content: { application/json: { schema: ${schema} } } }, "404": { $ref: shared/responses/NotFound.yaml } }`,
    ),
    "shared/responses/NotFound.yaml":
      "description: x\ncontent: { application/json: { schema: { type: object, properties: { details: {} } } } }",
  });

test("accepts required properties, closed schemas and errors", async () => {
  expect(await lint("{ type: object, required: [a], properties: { a: { type: string } } }")).toEqual([]);
  expect(
    await lint("{ type: object, additionalProperties: false, properties: { a: { type: string } } }"),
  ).toEqual([]);
});

test("refuses a property that may be left out, at any depth", async () => {
  const message = "Property `b` of a response must be required.";
  expect(await lint("{ type: object, required: [a], properties: { a: {}, b: {} } }")).toEqual([message]);
  expect(
    await lint(
      "{ type: object, required: [a], properties: { a: { type: array, items: { properties: { b: {} } } } } }",
    ),
  ).toEqual([message]);
});
