import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const operation = (role: string, statuses: number[], more = "") =>
  `x-role: ${role}\n${more}responses:\n${statuses.map((status) => `  "${status}": { description: x }`).join("\n")}`;
const lint = (text: string, method = "get", path = "/api/v1/things") =>
  lintFiles("operation-statuses", { "openapi.yaml": documentWith(text, method, path) });
const body = "requestBody: { content: { application/json: { schema: { type: object } } } }\n";

test("accepts exactly what can occur", async () => {
  expect(await lint(operation("user", [200, 400, 401, 429, 500, 503]))).toEqual([]);
  expect(
    await lint(operation("member", [201, 400, 401, 403, 404, 409, 413, 415, 429, 500, 503], body), "post"),
  ).toEqual([]);
  expect(await lint(operation("public", [201, 400, 404, 413, 415, 429, 500, 503], body), "post")).toEqual([]);
});

test("names what is missing", async () => {
  expect(await lint(operation("member", [200, 400, 401, 403, 429, 500, 503]))).toEqual([
    "Status 404 is missing.",
  ]);
  expect(await lint(operation("user", [201, 400, 401, 403, 413, 429, 500, 503], body), "post")).toEqual([
    "Status 415 is missing.",
  ]);
});

test("names what cannot occur and what this API does not use", async () => {
  expect(await lint(operation("user", [200, 400, 401, 413, 429, 500, 503]))).toEqual([
    "Status 413 cannot occur here.",
  ]);
  expect(await lint(operation("user", [202, 400, 401, 429, 500, 503]))).toEqual([
    "Status 202 is not one that this API uses.",
  ]);
});

test("holds probes to the list of statuses alone", async () => {
  expect(await lint(operation("public", [200, 500]), "get", "/livez")).toEqual([]);
  expect(await lint(operation("public", [200, 502]), "get", "/livez")).toEqual([
    "Status 502 is not one that this API uses.",
  ]);
});
