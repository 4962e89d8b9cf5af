import { Hono } from "hono";
import { expect, test } from "vitest";
import { TARGETS } from "./emit/targets.ts";
import type { Router } from "./runtime/mount.ts";
import { compileToFolder } from "./testing/compile-to-folder.ts";
import { typeCheck } from "./testing/type-check.ts";

type Handler = (input: Readonly<Record<string, unknown>>) => Promise<object>;

interface Generated {
  readonly operations: Readonly<Record<string, object>>;
  readonly mount: (app: Router, handlers: Record<string, Handler>, options: object) => void;
}

const json = (body: object): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

test("a document of everything that is rare is generated, told of, and type-checks with all targets", async () => {
  const { folder, diagnostics } = await compileToFolder("nasty/openapi.yaml", TARGETS);
  const told = diagnostics.filter(({ severity }) => severity !== "info");
  expect(told.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "no-operation-id #/paths/~1items~1{name}/delete",
    "xml-as-text #/paths/~1form/post/requestBody/content/application~1xml/schema",
    "no-operation-id #/webhooks/newThing/post",
    "types-by-own-emitter #/components/schemas/Promise",
  ]);
  expect(told.every(({ location }) => location !== undefined && location.line > 1)).toBe(true);
  expect(await typeCheck(folder)).toEqual([]);
});

test("its operations read what a request carries in any style, and refuse what does not fit", async () => {
  const { folder } = await compileToFolder("nasty/openapi.yaml");
  const { mount, operations } = (await import(`${folder}/index.ts`)) as Generated;
  const app = new Hono();
  let seen: Readonly<Record<string, unknown>> = {};
  const handler: Handler = async (input) => {
    seen = input;
    return { status: 200, body: "ok" };
  };
  mount(app, Object.fromEntries(Object.keys(operations).map((id) => [id, handler])), {
    validateResponses: false,
    security: {
      oauth: (_: object, { scopes }: { scopes: readonly string[] }) => scopes.join(" "),
      keyq: ({ key }: { key: string }) => (key === "q" ? "q" : undefined),
      keyc: ({ key }: { key: string }) => (key === "c" ? "c" : undefined),
    },
    context: () => ({}),
  });
  const call = async (path: string, init: RequestInit = {}) => {
    seen = {};
    const { status } = await app.request(path, init);
    return { status, ...seen };
  };
  expect(await call("/a.json")).toMatchObject({ status: 200, params: { ext: "json" } });
  expect(await call("/a.xml")).toEqual({ status: 400 });
  expect(await call("/items/x", { method: "DELETE" })).toMatchObject({ params: { name: "x" } });
  expect(await call("/items/.1.2/x", { method: "PUT" })).toMatchObject({ params: { other: [1, 2] } });
  const headers = { "x-obj": "a=1,b=z", cookie: "ck=a,b" };
  expect(await call("/m/;p=a,1?f[n][k]=2&f[l]=1&f[l]=2&j=%5B1%5D&oa=4", { headers })).toMatchObject({
    params: { p: { a: 1 } },
    query: { f: { n: { k: 2 }, l: [1, 2] }, j: [1], o: { oa: 4 } },
    headers: { "X-Obj": { a: 1, b: "z" } },
    cookies: { ck: ["a", "b"] },
  });
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const encoded = "a=1%7C2&b=%7B%22c%22%3A3%7D&d[e]=true&when=2020-01-01";
  expect(await call("/form", { method: "POST", headers: form, body: encoded })).toMatchObject({
    body: { a: [1, 2], b: { c: 3 }, d: { e: true }, when: "2020-01-01" },
  });
  const parts = new FormData();
  parts.set("file", new File(["x"], "a.png", { type: "image/png" }));
  parts.append("files", new File(["1"], "1"));
  parts.append("files", new File(["2"], "2"));
  parts.set("meta", new Blob(['{"k":1}'], { type: "application/json" }));
  parts.set("count", "3");
  expect(await call("/form", { method: "POST", body: parts })).toMatchObject({
    body: { files: [{ name: "1" }, { name: "2" }], meta: { k: 1 }, count: 3 },
  });
  parts.append("files", new File(["3"], "3"));
  expect(await call("/form", { method: "POST", body: parts })).toEqual({ status: 400 });
  const kitchen = { kind: "kitchen", tuple: ["a", 1], has: [1], "weird name-é": "abc", constructor: "x" };
  expect(await call("/form", json(kitchen))).toMatchObject({ status: 200, body: kitchen });
  for (const wrong of [
    { ...kitchen, id: 1 },
    { ...kitchen, constructor: 1 },
    { ...kitchen, unknown: 1 },
    { ...kitchen, has: [1, 2, 3] },
    { ...kitchen, tuple: ["a", 1, 2] },
    { ...kitchen, no: 1 },
    { ...kitchen, nested: { inner: { ro: "x" } } },
    { kind: "kitchen", tuple: ["a"] },
  ])
    expect(await call("/form", json(wrong))).toEqual({ status: 400 });
  const xml = { method: "POST", headers: { "content-type": "application/xml" }, body: "<a/>" };
  expect(await call("/form", xml)).toMatchObject({ status: 200, body: "<a/>" });
  expect(await call("/secure")).toEqual({ status: 401 });
  expect(await call("/secure", { headers: { authorization: "Bearer t" } })).toMatchObject({ status: 200 });
  expect(await call("/secure?api_key=q")).toEqual({ status: 401 });
  expect(await call("/secure?api_key=q", { headers: { cookie: "sid=c" } })).toMatchObject({ status: 200 });
  expect(await call("/secure", json({}))).toMatchObject({ body: { url: "http://x" } });
});
