import { Hono } from "hono";
import { expect, test } from "vitest";
import { compileFile } from "../compile-document.ts";
import { compileToFolder } from "../testing/compile-to-folder.ts";
import type { Answer } from "./check-response.ts";
import type { Router } from "./mount.ts";

type Call = (input?: object) => Promise<unknown>;

interface Server {
  readonly mount: (app: Router, handlers: object, options: object) => void;
}

interface ClientModule {
  readonly createClient: (options: object) => Readonly<Record<string, Call>> & {
    readonly safe: Readonly<Record<string, Call>>;
  };
}

const echo = async (input: unknown): Promise<Answer> => ({
  status: 200,
  body: input,
  headers: { "X-Total": 0 },
});

/** The generated client of `library.yaml` before the generated server of the same document. */
async function pair(handlers: object = {}) {
  const { folder } = await compileToFolder("library.yaml");
  const { mount } = (await import(`${folder}/index.ts`)) as Server;
  const { createClient } = (await import(`${folder}/client.ts`)) as ClientModule;
  const app = new Hono();
  const security = { token: () => "me", key: () => "me", session: () => "me", password: () => "me" };
  mount(
    app,
    { listBooks: echo, getShelf: echo, createLoan: echo, ...handlers },
    { mode: "partial", security, context: () => ({}), validateResponses: false },
  );
  return createClient({
    baseUrl: "http://host",
    auth: { token: "k" },
    fetch: async (request: Request) => app.fetch(request),
  });
}

test("what the client writes in any style the server reads back", async () => {
  const client = await pair();
  const query = {
    limit: 3,
    genre: ["crime", "a,b&c"],
    ids: [1, 2],
    tags: ["x", "z"],
    words: ["a", "c"],
    filter: { year: 1999, lent: true },
    where: { a: 1 },
  };
  expect(await client["listBooks"]?.({ query, headers: { "X-Trace": [1, 2] } })).toMatchObject({
    query: { ...query, offset: 0 },
    headers: { "X-Trace": [1, 2] },
  });
  const params = { position: { row: 1, column: 2 }, path: ["a", "b"] };
  expect(await client["getShelf"]?.({ params })).toMatchObject({ params });
});

test("forms, files and bytes arrive as they were sent, and come back by their content type", async () => {
  const seen: unknown[] = [];
  const client = await pair({
    setCover: async ({ body }: { body: unknown }) => {
      seen.push(body);
      return { status: 204 };
    },
    getCover: async () => ({ status: 200, contentType: "image/png", body: new Uint8Array([1, 2, 3]) }),
    getLatestBook: async () => ({ status: 200, contentType: "text/plain", body: "latest" }),
  });
  expect(await client["createLoan"]?.({ body: { book_id: 5, notes: ["a b", "c"] } })).toMatchObject({
    body: { book_id: 5, days: 14, notes: ["a b", "c"] },
  });
  const image = new File(["bytes"], "a.png", { type: "image/png" });
  const cover = { params: { id: 1, ext: "png" } };
  await client["setCover"]?.({
    ...cover,
    contentType: "multipart/form-data",
    body: { image, labels: ["x", "y"], size: { width: 2 } },
  });
  expect(seen).toMatchObject([{ labels: ["x", "y"], size: { width: 2 }, primary: false }]);
  const blob = (await client["getCover"]?.(cover)) as Blob;
  expect(new Uint8Array(await blob.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  expect(await client["getLatestBook"]?.()).toBe("latest");
});

test("cookies are sent where the runtime allows it, escaped, and the server reads them", async () => {
  const client = await pair();
  expect(await client["listBooks"]?.({ cookies: { visit: 7 } })).toMatchObject({ cookies: { visit: 7 } });
});

test("a refused request comes back as the error of its status", async () => {
  const client = await pair();
  expect(await client.safe["listBooks"]?.({ query: { limit: 0 } })).toMatchObject({
    ok: false,
    status: 400,
    error: { error: "invalid_request", details: [{ pointer: "/query/limit" }] },
  });
});

test("the same document gives the same bytes", async () => {
  const file = new URL("../fixtures/library.yaml", import.meta.url).pathname;
  const targets = ["types", "zod", "routes", "client", "mocks", "react-query", "mcp"] as const;
  const [first, second] = [await compileFile(file, { targets }), await compileFile(file, { targets })];
  expect([...second.files]).toEqual([...first.files]);
});
