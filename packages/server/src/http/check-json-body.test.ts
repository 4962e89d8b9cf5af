import { Hono } from "hono";
import { expect, test } from "vitest";

import { ApiError } from "./api-error.ts";
import { checkJsonBody } from "./check-json-body.ts";

const app = new Hono()
  .post("/", async (c) => {
    await checkJsonBody(c, 4);
    return c.json(await c.req.json<unknown>());
  })
  .onError((error, c) => {
    if (!(error instanceof ApiError)) throw error;
    return c.json({ error: error.code, details: error.details }, error.status);
  });

async function post(body: string | Uint8Array<ArrayBuffer>, type: string | null = "application/json") {
  const headers = new Headers();
  if (type !== null) headers.set("content-type", type);
  const request = new Request("http://test/", { method: "POST", body: new Blob([body]), headers });
  if (type === null) request.headers.delete("content-type");
  const response = await app.request(request);
  const answer: unknown = await response.json();
  return { status: response.status, body: answer };
}

test("a good body can still be read afterwards", async () => {
  expect(await post('{"a":[1,"é😀"]}')).toEqual({ status: 200, body: { a: [1, "é😀"] } });
  expect(await post("{}", "Application/JSON; charset=UTF-8")).toMatchObject({ status: 200 });
});

test.each([
  null,
  "text/plain",
  "application/x-www-form-urlencoded",
  "application/jsonp",
  "application/json; charset=latin1",
])("415 for the content type %s", async (type) => {
  expect(await post("{}", type)).toMatchObject({
    status: 415,
    body: { error: "unsupported_media_type", details: [{ pointer: "/headers/content-type" }] },
  });
});

test.each(["{", "{'a':1}", '{"a":1}}', "nul", '{"a":NaN}', '"\u0001"'])(
  "400 for %j, which is not JSON",
  async (text) => {
    expect(await post(text)).toMatchObject({
      status: 400,
      body: { error: "invalid_request", details: [{ pointer: "/body" }] },
    });
  },
);

test("400 for bytes that are not UTF-8", async () => {
  expect(await post(Uint8Array.of(0x22, 0xff, 0x22))).toMatchObject({
    status: 400,
    body: { details: [{ pointer: "/body", message: "is not valid UTF-8" }] },
  });
});

test("400 for NUL characters and for nesting that is too deep", async () => {
  expect(await post(String.raw`{"a":"\u0000"}`)).toMatchObject({
    status: 400,
    body: { details: [{ pointer: "/body/a", message: "must not contain the NUL character (U+0000)" }] },
  });
  expect(await post("[[[[[1]]]]]")).toMatchObject({ status: 400, body: { details: [{ pointer: "/body" }] } });
});
