import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const parameters = `parameters:
  - { name: limit, in: query, schema: { type: integer } }
  - { name: offset, in: query, schema: { type: integer } }
`;
const operation = (id: string, schema: string, before = parameters) =>
  `operationId: ${id}\n${before}responses:\n  "200":\n    description: x\n    content: { application/json: { schema: { $ref: ${schema}.yaml } } }`;
const page = (properties: string, required: string) =>
  `type: object\nrequired: [${required}]\nproperties:\n  things: { type: array, items: { type: string } }\n  ${properties}`;
const rest = "total_count: { type: integer }\n  limit: { type: integer }\n  offset: { type: integer }";
const lint = (text: string, schema: string) =>
  lintFiles("list-response-shape", {
    "openapi.yaml": documentWith(text),
    "ThingPage.yaml": schema,
    "Thing.yaml": schema,
  });

test("accepts a page", async () => {
  expect(
    await lint(operation("listThings", "ThingPage"), page(rest, "things, total_count, limit, offset")),
  ).toEqual([]);
  expect(await lint(operation("getThing", "Thing"), "type: object")).toEqual([]);
});

test("refuses a page that lacks a count, or may leave one out", async () => {
  expect(
    await lint(
      operation("listThings", "ThingPage"),
      page("limit: {}\n  offset: {}", "things, limit, offset"),
    ),
  ).toEqual(["A page needs the required property `total_count`."]);
  expect(
    await lint(operation("listThings", "ThingPage"), page(rest, "things, total_count, limit")),
  ).toContain("A page needs the required property `offset`.");
});

test("refuses a page without its array, a list without paging, and a name that misleads", async () => {
  const full = page(rest, "things, total_count, limit, offset");
  expect(await lint(operation("listThings", "ThingPage"), full.replace("array", "string"))).toEqual([
    "A page has exactly one array.",
  ]);
  expect(await lint(operation("listThings", "ThingPage", ""), full)).toEqual([
    "A list needs the parameter `limit`.",
    "A list needs the parameter `offset`.",
  ]);
  expect(await lint(operation("getThings", "ThingPage"), full)).toHaveLength(1);
  expect(await lint(operation("listThings", "Thing"), full)).toHaveLength(1);
});
