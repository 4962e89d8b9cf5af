import { expect, test } from "vitest";
import { lintFiles } from "./lint-files.ts";

const lint = (paths: string) =>
  lintFiles("path-item-file", {
    "openapi.yaml": `openapi: 3.1.0\ninfo: { title: Things, version: 0.0.0 }\npaths:\n${paths}`,
    "resources/things/things.yaml": "get: { responses: {} }",
    "resources/things/thingList.yaml": "get: { responses: {} }",
  });

test("accepts a file per path", async () => {
  expect(await lint("  /things: { $ref: resources/things/things.yaml }")).toEqual([]);
});

test("refuses a path in place, a file of another style, and one file for two paths", async () => {
  const message = "A path is a $ref to resources/<resource>/<name>.yaml.";
  expect(await lint("  /things: { get: { responses: {} } }")).toEqual([message]);
  expect(await lint("  /things: { $ref: resources/things/thingList.yaml }")).toEqual([message]);
  expect(
    await lint(
      "  /things: { $ref: resources/things/things.yaml }\n  /more: { $ref: resources/things/things.yaml }",
    ),
  ).toEqual(["resources/things/things.yaml belongs to another path already."]);
});
