import { Hono } from "hono";
import { expect, test } from "vitest";
import { compileToFolder } from "../testing/compile-to-folder.ts";
import type { Answer } from "./check-response.ts";
import type { MountOptions, OperationRequest, Router, Violation } from "./mount.ts";

type Handler = (input: Readonly<Record<string, unknown>>, ctx: unknown) => Promise<Answer>;

interface Generated {
  readonly mount: (app: Router, handlers: Record<string, Handler>, options: object) => void;
}

const echo: Handler = async (input) => ({ status: 200, body: input, headers: { "X-Total": 0 } });

/** The generated server of `library.yaml`, with handlers that answer with their input. */
async function library(
  handlers: Record<string, Handler> = {},
  options: Partial<MountOptions<unknown, string>> = {},
) {
  const { folder } = await compileToFolder("library.yaml");
  const { mount } = (await import(`${folder}/index.ts`)) as Generated;
  const violations: Violation[] = [];
  const seen: OperationRequest<string>[] = [];
  const app = new Hono();
  mount(
    app,
    { listBooks: echo, getBook: echo, createLoan: echo, getShelf: echo, ...handlers },
    {
      mode: "partial",
      security: {
        token: ({ token }: { token: string }) => (token === "good" ? "reader" : undefined),
        key: ({ key }: { key: string }) => (key === "k" ? "machine" : undefined),
        session: ({ key }: { key: string }) => (key === "s" ? "person" : undefined),
        password: ({ username, password }: { username: string; password: string }) =>
          password === "pä:ss" ? username : undefined,
      },
      context: (request: OperationRequest<string>) => {
        seen.push(request);
        return { callers: request.callers };
      },
      validateResponses: false,
      onViolation: (violation: Violation) => violations.push(violation),
      ...options,
    },
  );
  const call = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers({ authorization: "Bearer good" });
    new Headers(init.headers).forEach((value, name) => headers.set(name, value));
    const response = await app.request(path, { ...init, headers });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") === true;
    const body: unknown = isJson && text !== "" ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body };
  };
  return { call, violations, seen };
}

const json = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

test("query, headers and cookies are decoded by style and schema, with defaults filled in", async () => {
  const { call } = await library();
  const query =
    "genre=crime&ids=1,2&tags=a%7Cb|c&words=x%20y&filter[year]=1999&filter[lent]=true&where=%7B%22a%22%3A1%7D";
  const { body } = await call(`/books?${query}`, { headers: { "x-trace": "3, 4", cookie: "visit=7" } });
  expect(body).toEqual({
    params: {},
    query: {
      limit: 20,
      offset: 0,
      genre: ["crime"],
      ids: [1, 2],
      tags: ["a", "b", "c"],
      words: ["x", "y"],
      filter: { year: 1999, lent: true },
      where: { a: 1 },
    },
    headers: { "X-Trace": [3, 4] },
    cookies: { visit: 7 },
  });
});

test("path parameters follow simple, label and matrix style, and segments may hold several", async () => {
  const { call } = await library({
    getCover: async (input) => ({ status: 200, contentType: "image/png", body: JSON.stringify(input) }),
  });
  expect((await call("/shelves/;row=1;column=2/.a.b%2Fc")).body).toMatchObject({
    params: { position: { row: 1, column: 2 }, path: ["a", "b/c"] },
  });
  const cover = await call("/books/7/cover.png");
  expect(JSON.parse(String(cover.body))).toMatchObject({ params: { id: 7, ext: "png" } });
  expect(cover.headers.get("content-type")).toBe("image/png");
  expect((await call("/books/7/cover.gif")).status).toBe(400);
});

test("a concrete path wins over a templated one, whatever their order in the document", async () => {
  const { call } = await library({
    getLatestBook: async () => ({ status: 200, contentType: "text/plain", body: "latest" }),
  });
  expect((await call("/books/latest")).body).toBe("latest");
  expect((await call("/books/8")).body).toMatchObject({ params: { id: 8 } });
});

test("400 tells every fault with a pointer", async () => {
  const { call } = await library();
  const answer = await call("/books?limit=0&offset=x&ids=1,b", { headers: { "x-trace": "a" } });
  expect(answer.status).toBe(400);
  const { details } = answer.body as { details: { pointer: string }[] };
  expect(details.map(({ pointer }) => pointer).sort()).toEqual([
    "/headers/X-Trace/0",
    "/query/ids/1",
    "/query/limit",
    "/query/offset",
  ]);
});

test("400 for a query parameter that is not declared, where that is asked for", async () => {
  const { call } = await library({}, { unknownQuery: "refuse" });
  expect((await call("/books?limt=3")).body).toMatchObject({ details: [{ pointer: "/query/limt" }] });
  expect((await call("/books?filter[year]=3")).status).toBe(200);
  expect((await call("/shelves/;row=1/.a?x=1")).status, "an operation without a 400 passes it over").toBe(
    200,
  );
});

test("400 for malformed JSON, 415 for another content type, 413 beyond the limit, each in one error shape", async () => {
  const { call } = await library({ createBook: async () => ({ status: 201 }) }, { maxBodyBytes: 50 });
  expect(await call("/books", json("{"))).toMatchObject({ status: 400, body: { error: "malformed_body" } });
  const text = { method: "POST", headers: { "content-type": "text/plain" }, body: "x" };
  expect(await call("/books", text)).toMatchObject({
    status: 415,
    body: { error: "unsupported_media_type" },
  });
  expect(await call("/books", json({ title: "x".repeat(60) }))).toMatchObject({
    status: 413,
    body: { error: "payload_too_large" },
  });
  expect(await call("/books", { method: "POST" })).toMatchObject({ status: 400 });
});

test("nested defaults are filled in, readOnly properties are refused", async () => {
  const { call } = await library({
    createBook: async ({ body }) => ({ status: 201, headers: { Location: "/" }, body }),
  });
  const book = {
    title: "T",
    media: { kind: "audio" },
    parts: [{ title: "P", media: { kind: "paper", pages: 1 } }],
  };
  expect((await call("/books", json(book))).body).toEqual({
    title: "T",
    lent: false,
    media: { kind: "audio", speed: 1 },
    parts: [{ title: "P", lent: false, media: { kind: "paper", pages: 1 } }],
  });
  expect((await call("/books", json({ ...book, id: 1 }))).body).toMatchObject({
    details: [{ pointer: "/body/id" }],
  });
});

test("readOnly properties are taken out of a request where that is asked for", async () => {
  const { call } = await library(
    { createBook: async ({ body }) => ({ status: 201, headers: { Location: "/" }, body }) },
    { readOnly: "strip" },
  );
  const part = { id: 2, title: "P", media: { kind: "paper", pages: 1 } };
  const answer = await call(
    "/books",
    json({ id: 1, title: "T", media: { kind: "paper", pages: 1 }, parts: [part] }),
  );
  expect(answer.status).toBe(201);
  expect(answer.body).not.toHaveProperty("id");
  expect(answer.body).not.toHaveProperty("parts.0.id");
  expect((await call("/books", json({ id: 1, title: 1 }))).status).toBe(400);
});

test("urlencoded and multipart bodies become values, files and defaults included", async () => {
  let input: Readonly<Record<string, unknown>> = {};
  const { call } = await library({
    setCover: async (given) => {
      input = given;
      return { status: 204 };
    },
  });
  const form = { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" } };
  expect((await call("/loans", { ...form, body: "book_id=5&notes=a+b&notes=c" })).body).toMatchObject({
    body: { book_id: 5, days: 14, notes: ["a b", "c"] },
  });
  expect((await call("/loans", { ...form, body: "book_id=5&x=1" })).status).toBe(400);
  const parts = new FormData();
  parts.set("image", new File(["bytes"], "a.png", { type: "image/png" }));
  parts.set("labels", "one");
  parts.set("size", JSON.stringify({ width: 3 }));
  const request = new Request("http://host/", { method: "PUT", body: parts });
  const sent = {
    method: "PUT",
    headers: { "content-type": request.headers.get("content-type") ?? "" },
    body: await request.arrayBuffer(),
  };
  expect((await call("/books/1/cover.png", sent)).status).toBe(204);
  expect(input["body"]).toMatchObject({ labels: ["one"], size: { width: 3 }, primary: false });
  expect((input["body"] as { image: File }).image.name).toBe("a.png");
  parts.set("size", new Blob([JSON.stringify({ width: 4 })], { type: "application/json" }));
  expect((await call("/books/1/cover.png", { method: "PUT", body: parts })).status).toBe(204);
  expect(input["body"]).toMatchObject({ size: { width: 4 } });
  parts.set("image", new File(["bytes"], "a.gif", { type: "image/gif" }));
  expect(await call("/books/1/cover.png", { method: "PUT", body: parts })).toMatchObject({
    status: 400,
    body: { details: [{ pointer: "/body/image", message: "must be image/png or image/jpeg" }] },
  });
  const bytes = {
    method: "PUT",
    headers: { "content-type": "application/octet-stream" },
    body: new Uint8Array([1, 2]),
  };
  expect((await call("/books/1/cover.png", bytes)).status).toBe(204);
  expect(input["body"]).toEqual(new Uint8Array([1, 2]));
  expect(input["contentType"]).toBe("application/octet-stream");
});

test("401 unless one alternative holds with all its schemes; an operation without requirements is open", async () => {
  const { call, seen } = await library();
  const anonymous = (path: string, headers: Record<string, string> = {}) =>
    call(path, { headers: { authorization: "", ...headers } });
  const refused = await anonymous("/books");
  expect(refused).toMatchObject({ status: 401, body: { error: "unauthorized" } });
  expect(refused.headers.get("www-authenticate")).toBe("Bearer");
  expect((await anonymous("/books", { authorization: "Bearer bad" })).status).toBe(401);
  expect((await anonymous("/books/1", { "x-key": "k" })).status).toBe(401);
  expect((await anonymous("/books/1", { "x-key": "k", cookie: "session=s" })).status).toBe(200);
  expect(seen.at(-1)?.callers).toEqual({ key: "machine", session: "person" });
  expect((await anonymous("/shelves/;row=1/.a")).status).toBe(200);
});

test("optional security takes the credentials when they are there", async () => {
  const { call } = await library({
    getCover: async (_, ctx) => ({ status: 200, contentType: "image/png", body: JSON.stringify(ctx) }),
  });
  const as = async (authorization: string) =>
    (await call("/books/1/cover.png", { headers: { authorization } })).body;
  const basic = `Basic ${Buffer.from("ann:pä:ss").toString("base64")}`;
  expect(await as(basic)).toBe('{"callers":{"password":"ann"}}');
  expect(await as("")).toBe('{"callers":{}}');
});

test("the context is made with operation, role and path parameters before query and body are looked at", async () => {
  const { call, seen } = await library(
    {},
    {
      context: (request) => {
        seen.push(request);
        throw new Error(`no ${String(request.params["id"])}`);
      },
      answerError: (error, c) => c.json({ message: (error as Error).message }, 403),
    },
  );
  expect(await call("/books/12")).toMatchObject({ status: 403, body: { message: "no 12" } });
  expect((await call("/books?limit=bad")).status).toBe(403);
  expect(seen.at(-1)?.operation).toMatchObject({ operationId: "listBooks", role: "reader", path: "/books" });
});

test("an answer that breaks the contract is a 500 and a log line, not the caller's fault", async () => {
  const book = { id: 1, title: "T", media: { kind: "paper", pages: 1 } };
  const answers: Answer[] = [
    { status: 201, body: book },
    { status: 202, body: book, headers: { Location: "/" } },
    { status: 201, body: { ...book, title: 1 }, headers: { Location: "/" } },
    { status: 201, body: { ...book, secret: "s" }, headers: { Location: "/" } },
    { status: 201, body: book, headers: { Location: "/" }, contentType: "text/html" },
    { status: 201, body: book, headers: { Location: "/" } },
  ];
  const statuses: number[] = [];
  const pointers: string[][] = [];
  for (const answer of answers) {
    const { call, violations } = await library(
      { createBook: async () => answer },
      { validateResponses: true },
    );
    statuses.push((await call("/books", json({ title: "T", media: { kind: "audio" } }))).status);
    pointers.push(violations.flatMap(({ details }) => details.map(({ pointer }) => pointer)));
  }
  expect(statuses).toEqual([500, 500, 500, 500, 500, 201]);
  expect(pointers).toEqual([
    ["/headers/Location"],
    ["/status"],
    ["/body/title"],
    ["/body/secret"],
    ["/headers/content-type"],
    [],
  ]);
});

test("partial mode answers 501 for what has no handler, strict mode does not start", async () => {
  const { call } = await library();
  expect(await call("/books/1", { method: "DELETE" })).toMatchObject({
    status: 501,
    body: { error: "not_implemented" },
  });
  await expect(library({}, { mode: "strict" })).rejects.toThrow("No handler for createBook");
});

test("mock mode answers every operation with what its schema accepts", async () => {
  const { call } = await library({}, { mode: "mock" });
  expect((await call("/books/1", { method: "DELETE" })).status).toBe(204);
  expect((await call("/books/latest")).body).toMatchObject({ media: { kind: "paper" } });
});

test("messages of webhooks are validated by what the document announces", async () => {
  const { folder } = await compileToFolder("library.yaml");
  const { validateWebhook } = (await import(`${folder}/index.ts`)) as {
    validateWebhook: (id: string, message: object) => Promise<readonly { pointer: string }[]>;
  };
  const book = { title: "T", media: { kind: "paper", pages: 1 } };
  expect(await validateWebhook("loanOverdue", { body: book })).toEqual([]);
  expect(await validateWebhook("loanOverdue", { body: { ...book, title: 1 } })).toMatchObject([
    { pointer: "/body/title" },
  ]);
});
