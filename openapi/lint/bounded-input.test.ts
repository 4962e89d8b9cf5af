import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (schema: string) =>
  lintFiles("bounded-input", {
    "openapi.yaml": documentWith(
      "requestBody: { content: { application/json: { schema: { $ref: Thing.yaml } } } }\nresponses: {}",
      "post",
    ),
    "Thing.yaml": schema,
  });
const closed = (properties: string) =>
  `{ type: object, additionalProperties: false, properties: { ${properties} } }`;

test("accepts a closed object whose parts all have an end", async () => {
  expect(
    await lint(
      closed(`
        a: { type: string, maxLength: 9 }, b: { type: array, maxItems: 3, items: { type: string, enum: [x] } },
        c: { type: [integer, "null"], minimum: 0, maximum: 9 }, d: { type: string, format: uuid },
        e: { oneOf: [${closed("f: { type: boolean }")}, { type: "null" }] },
        g: { type: object, maxProperties: 2, propertyNames: { maxLength: 9 }, additionalProperties: { type: boolean } }`),
    ),
  ).toEqual([]);
});

test.each([
  ["{ type: object }", "An object must be closed by `additionalProperties: false`."],
  [closed("a: { type: string }"), "A string needs maxLength."],
  [closed("a: { type: array, items: { type: boolean } }"), "An array needs maxItems."],
  [closed("a: { type: array, maxItems: 2, items: { type: string } }"), "A string needs maxLength."],
  [closed("a: { type: integer, minimum: 0 }"), "A number needs a maximum."],
  [closed("a: { type: number, maximum: 0 }"), "A number needs a minimum."],
  [
    closed("a: { oneOf: [{ type: object }, { type: 'null' }] }"),
    "An object must be closed by `additionalProperties: false`.",
  ],
  [
    closed("a: { type: object, maxProperties: 2, additionalProperties: { type: boolean } }"),
    "A map needs propertyNames.maxLength.",
  ],
  [
    closed("a: { type: object, propertyNames: { maxLength: 2 }, additionalProperties: { type: boolean } }"),
    "A map needs maxProperties.",
  ],
  [closed("a: {}"), "A schema needs a type."],
])("refuses %s", async (schema, message) => {
  expect(await lint(schema)).toEqual([message]);
});

test("holds for parameters too, and not for responses", async () => {
  const parameter = "parameters: [{ name: q, in: query, schema: { type: string } }]\nresponses: {}";
  expect(await lintFiles("bounded-input", { "openapi.yaml": documentWith(parameter) })).toEqual([
    "A string needs maxLength.",
  ]);
  const response =
    'responses: { "200": { description: x, content: { application/json: { schema: { type: object } } } } }';
  expect(await lintFiles("bounded-input", { "openapi.yaml": documentWith(response) })).toEqual([]);
});
