import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (id: string, method: string, responses: string) =>
  lintFiles("success-response", {
    "openapi.yaml": documentWith(`operationId: ${id}\nresponses:\n${responses}`, method),
    "Location.yaml": "description: Where it is.\nrequired: true\nschema: { type: string }",
  });
const content = "content: { application/json: { schema: { type: object } } }";

test("accepts 201 with Location, 204 without content, 200 with content", async () => {
  const created = `  "201": { description: x, headers: { Location: { $ref: Location.yaml } }, ${content} }`;
  expect(await lint("triggerThing", "post", created)).toEqual([]);
  expect(
    await lint("deleteThing", "delete", '  "204": { description: x }\n  "404": { description: y }'),
  ).toEqual([]);
  expect(await lint("dismissThing", "post", `  "200": { description: x, ${content} }`)).toEqual([]);
});

test("refuses a trigger that answers 200 or gives no Location", async () => {
  expect(await lint("triggerThing", "post", `  "200": { description: x, ${content} }`)).toEqual([
    "The one success status must be 201.",
  ]);
  expect(await lint("createThing", "post", `  "201": { description: x, ${content} }`)).toEqual([
    "201 needs a required header `Location`.",
  ]);
});

test("refuses content in 204, none in 200, and two success statuses", async () => {
  expect(await lint("deleteThing", "delete", `  "204": { description: x, ${content} }`)).toEqual([
    "204 has no content.",
  ]);
  expect(await lint("getThing", "get", '  "200": { description: x }')).toEqual(["200 needs content."]);
  expect(
    await lint("getThing", "get", `  "200": { description: x, ${content} }\n  "204": { description: x }`),
  ).toEqual(["The one success status must be 200."]);
});
