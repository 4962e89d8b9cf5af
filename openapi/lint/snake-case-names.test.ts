import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (property: string, parameter: string) =>
  lintFiles("snake-case-names", {
    "openapi.yaml": documentWith(`
parameters: [{ name: ${parameter}, in: query, schema: { type: string } }, { name: repoId, in: header, schema: { type: string } }]
responses:
  "200": { description: x, content: { application/json: { schema: { type: object, properties: { ${property}: {} } } } } }`),
  });

test("accepts snake_case", async () => {
  expect(await lint("total_lines_of_code", "repository_id")).toEqual([]);
});

test("refuses camelCase and kebab-case", async () => {
  expect(await lint("totalCount", "repository_id")).toEqual(["Property `totalCount` must be snake_case."]);
  expect(await lint("total_count", "repository-id")).toEqual([
    "Query parameter `repository-id` must be snake_case.",
  ]);
});
