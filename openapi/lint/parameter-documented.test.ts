import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (parameter: string) =>
  lintFiles("parameter-documented", {
    "openapi.yaml": documentWith(`parameters:\n  - { name: a, in: query, ${parameter} }\nresponses: {}`),
  });

test("accepts a parameter with description and example", async () => {
  expect(await lint("description: x, example: 1, schema: { type: integer }")).toEqual([]);
  expect(
    await lint("description: x, example: [1], style: form, explode: true, schema: { type: array }"),
  ).toEqual([]);
});

test.each([
  ["example: 1, schema: { type: integer }", "Parameter `a` needs a description."],
  ["description: x, schema: { type: integer }", "Parameter `a` needs an example."],
  [
    "description: x, example: [1], schema: { type: array }",
    "Array parameter `a` needs `style: form` and `explode: true`.",
  ],
])("refuses %s", async (parameter, message) => {
  expect(await lint(parameter)).toEqual([message]);
});
