import { expect, test } from "vitest";
import { lintFiles } from "./lint-files.ts";

const files = {
  "openapi.yaml":
    "openapi: 3.1.0\ninfo: { title: Things, version: 0.0.0 }\npaths: { /things: { $ref: resources/things/things.yaml } }",
  "resources/things/things.yaml":
    'get: { responses: { "200": { description: x, content: { application/json: { schema: { $ref: ../../shared/schemas/Thing.yaml } } } } } }',
  "shared/schemas/Thing.yaml": "type: object",
  "lint/other.yaml": "type: object",
};

test("accepts files that are reached from the root", async () => {
  expect(await lintFiles("no-orphan-files", files)).toEqual([]);
});

test("names a file that nothing refers to", async () => {
  const orphan = { ...files, "shared/schemas/Old.yaml": "type: object" };
  expect(await lintFiles("no-orphan-files", orphan)).toEqual(["Nothing refers to shared/schemas/Old.yaml."]);
});
