import { Hono } from "hono";
import { expect, test } from "vitest";
import { routeOf, searchOf } from "./route-path.ts";

test.each([
  ["http://host/a/b?x=1&y=%3F", "x=1&y=%3F"],
  ["http://host/a?", ""],
  ["http://host", ""],
  ["http://host/a#b?x=1", ""],
  ["http://host/a?x=1?y#?z", "x=1?y"],
])("the query of %s is what the URL standard says", (url, search) => {
  expect(searchOf(url)).toBe(search);
  expect(new URL(url).search.slice(1)).toBe(search);
});

test.each([
  ["http://host/files/a%2Fb.txt/", undefined],
  ["http://host/base/files/a%2Fb.txt?x=/files/c.d", ["a%2Fb", "txt"]],
  ["http://host/base/files/a.b#/files/c.d", ["a", "b"]],
])("path parameters of %s come from its path alone, still encoded", async (url, expected) => {
  const { pattern, params } = routeOf("/files/{name}.{ext}");
  const found: (string | undefined)[][] = [];
  const app = new Hono().basePath(expected === undefined ? "/" : "/base");
  app.get(pattern, (c) => {
    const read = params(c);
    found.push([read("name"), read("ext")]);
    return c.body(null, 204);
  });
  await app.fetch(new Request(url));
  expect(found[0]).toEqual(expected);
});

test("a path without templates has no parameters", async () => {
  const { params } = routeOf("/files");
  const app = new Hono().get("/files", (c) => c.json(params(c)("name") ?? "none"));
  expect(await (await app.request("/files")).json()).toBe("none");
});
