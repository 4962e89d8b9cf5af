import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (responses: string) =>
  lintFiles("shared-error-responses", {
    "openapi.yaml": documentWith(`responses:\n${responses}`),
    "shared/responses/NotFound.yaml": "description: There is no such thing.",
    "shared/responses/Conflict.yaml": "description: It is there already.",
  });

test("accepts the shared response of that status", async () => {
  expect(
    await lint('  "200": { description: ok }\n  "404": { $ref: shared/responses/NotFound.yaml }'),
  ).toEqual([]);
});

test("refuses an error written in place, and another status's response", async () => {
  const message = "Status 404 must be a $ref to shared/responses/NotFound.yaml.";
  expect(await lint('  "404": { description: gone }')).toEqual([message]);
  expect(await lint('  "404": { $ref: shared/responses/Conflict.yaml }')).toEqual([message]);
});
