import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (property: string) =>
  lintFiles("property-documented", {
    "openapi.yaml": documentWith(
      'responses: { "200": { description: x, content: { application/json: { schema: { $ref: Thing.yaml } } } } }',
    ),
    "Thing.yaml": `type: object\nproperties:\n  a: ${property}`,
    "Id.yaml": "type: string\ndescription: An id.\nexamples: [one]",
    "Name.yaml": "type: string\ndescription: A name.",
    "Part.yaml": "type: object\ndescription: A part.\nproperties:\n  id: { $ref: Id.yaml }",
  });

test.each([
  "{ type: string, description: x, examples: [y] }",
  "{ $ref: Id.yaml }",
  "{ $ref: Name.yaml, examples: [y] }",
  "{ $ref: Part.yaml }",
  "{ type: array, description: x, items: { $ref: Part.yaml } }",
  "{ description: x, oneOf: [{ $ref: Part.yaml }, { type: 'null' }] }",
])("accepts %s", async (property) => {
  expect(await lint(property)).toEqual([]);
});

test.each([
  ["{ type: string, examples: [y] }", "Property `a` needs a description."],
  ["{ type: string, description: x }", "Property `a` needs an example."],
  ["{ $ref: Name.yaml }", "Property `a` needs an example."],
  ["{ type: array, description: x, items: { $ref: Name.yaml } }", "Property `a` needs an example."],
  ["{ description: x, oneOf: [{ $ref: Name.yaml }, { type: 'null' }] }", "Property `a` needs an example."],
  [
    "{ type: object, description: x, additionalProperties: { type: string } }",
    "Property `a` needs an example.",
  ],
])("refuses %s", async (property, message) => {
  expect(await lint(property)).toEqual([message]);
});
