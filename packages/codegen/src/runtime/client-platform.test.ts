import { createContext, Script } from "node:vm";
import { expect, test } from "vitest";
import { bundleClient } from "../testing/bundle-client.ts";
import { compileToFolder } from "../testing/compile-to-folder.ts";

/** What the fetch standard and its neighbours give everywhere; no `process`, no `Buffer`, no `require`. */
const STANDARD = {
  AbortController,
  AbortSignal,
  Blob,
  File,
  FormData,
  Headers,
  Request,
  Response,
  TextEncoder,
  URL,
  URLSearchParams,
  atob,
  btoa,
  clearTimeout,
  setTimeout,
};

test("the bundled client works where there is nothing but web standards", async () => {
  const { folder } = await compileToFolder("library.yaml", ["client"]);
  const code = await bundleClient(
    folder,
    `import { createClient } from "./client.ts";
globalThis.report = async (fetch) => {
  const client = createClient({ baseUrl: "http://host/", auth: { token: "t" }, fetch, retry: { baseDelayMs: 1 } });
  return JSON.stringify(await client.getBook({ params: { id: 1 } }));
};`,
  );
  const context = createContext({ ...STANDARD });
  new Script(code).runInContext(context);
  const seen: string[] = [];
  /** As in browsers, a method of nobody. */
  async function fetch(this: unknown, request: Request): Promise<Response> {
    if (this !== undefined) throw new TypeError("Illegal invocation");
    seen.push(`${request.method} ${request.url} ${request.headers.get("authorization")}`);
    return seen.length === 1 ? new Response(null, { status: 503 }) : Response.json({ title: "It" });
  }
  const { report } = context as { report: (send: typeof fetch) => Promise<string> };
  expect(await report(fetch)).toBe('{"title":"It"}');
  expect(seen).toEqual(["GET http://host/books/1 Bearer t", "GET http://host/books/1 Bearer t"]);
});

test("a client that imported a module of Node would be refused", async () => {
  const { folder } = await compileToFolder("library.yaml", ["client"]);
  const entry = `import { createHash } from "node:crypto";
export { createClient } from "./client.ts";
export const digest = createHash("sha256").digest("hex");`;
  await expect(bundleClient(folder, entry)).rejects.toThrow("more than a browser has");
});
