import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { getResponse, type HttpHandler } from "msw";
import { expect, test } from "vitest";
import { TARGETS } from "./targets.ts";
import { compileToFolder } from "../testing/compile-to-folder.ts";
import { typeCheck } from "../testing/type-check.ts";

test("the output of all targets type-checks under the strictest flags, with its users", async () => {
  const { folder, diagnostics } = await compileToFolder("library.yaml", TARGETS);
  expect(diagnostics).toEqual([]);
  await writeFile(
    join(folder, "use.ts"),
    `import type { Webhooks } from "./index.ts";
import { createClient, isErrorOf } from "./client.ts";
import { callTool, tools } from "./mcp.ts";
import { createHooks, createQueries } from "./react-query.ts";
const client = createClient({ baseUrl: "http://host", auth: { token: "t", password: { username: "u", password: "p" } } });
// @ts-expect-error the document has no such scheme
createClient({ baseUrl: "http://host", auth: { other: "t" } });
export const page = client.listBooks({ query: { limit: 1 } }).then((value) => value.books[0]?.title.length);
export const item = async () => { for await (const book of client.items.listBooks()) return book.title.length; return 0; };
export const safe = client.safe.getBook({ params: { id: 1 } }).then((result) => (result.ok ? result.data.title : result.error.message));
export const { useListBooks, useCreateLoan } = createHooks(client);
export const key = createQueries(client).getBook({ params: { id: 1 } }).queryKey[1].params.id.toFixed();
export const called = callTool(client, tools[0]?.name ?? "", {});
export type Sent = Webhooks["loanOverdue"]["input"]["body"];
export const caught = client.getBook({ params: { id: 1 } }).catch((error: unknown) => {
  if (isErrorOf(error, "getBook", 404)) return error.body.message.length + error.status;
  // @ts-expect-error the document declares no such error
  return isErrorOf(error, "getBook", 409) ? 0 : 1;
});
export const byStatus = client.safe.createBook({ body: {} as never }).then((result) => {
  if (result.status === 201) return result.data.title.length;
  if (result.status === 422) return result.error.message.length;
  // @ts-expect-error the document declares 201 and 4XX only
  return result.status === 503 ? 0 : 1;
});
export const byDefault = client.safe.listBooks({ cookies: { visit: 1 } }).then((result) => result.status === 503 && result.error.message);
export const typed = client.setCover({ params: { id: 1, ext: "png" }, body: { image: new Blob() }, contentType: "multipart/form-data" });
// @ts-expect-error of several content types one is named
export const untyped = client.setCover({ params: { id: 1, ext: "png" }, body: { image: new Blob() } });
// @ts-expect-error id is a number
export const wrong = client.getBook({ params: { id: "1" } });
// @ts-expect-error the path needs its parameter
export const missing = client.getBook();
`,
  );
  expect(await typeCheck(folder)).toEqual([]);
});

test("mock handlers answer with the document's examples, concrete paths first", async () => {
  const { folder } = await compileToFolder("library.yaml", ["mocks"]);
  const { mockHandlers } = (await import(`${folder}/mocks.ts`)) as {
    mockHandlers: (url: string) => HttpHandler[];
  };
  const ask = (path: string) => getResponse(mockHandlers("http://host"), new Request(`http://host${path}`));
  expect((await ask("/books/latest"))?.status).toBe(200);
  expect(await (await ask("/books/3"))?.json()).toMatchObject({ media: { kind: "paper" } });
  expect(await ask("/nothing")).toBeUndefined();
});

test("each operation is a tool whose input schema stands on its own", async () => {
  const { folder } = await compileToFolder("library.yaml", ["mcp"]);
  const module = (await import(`${folder}/mcp.ts`)) as {
    tools: readonly { name: string; inputSchema: object; annotations: object }[];
    callTool: (client: object, name: string, input: object) => Promise<unknown>;
  };
  const create = module.tools.find(({ name }) => name === "createBook");
  expect(create).toMatchObject({
    inputSchema: { required: ["body"], properties: { body: { $ref: "#/$defs/Book" } }, $defs: { Media: {} } },
    annotations: { readOnlyHint: false },
  });
  expect(JSON.stringify(module.tools)).not.toContain("#/components");
  const safe = { createBook: async (input: unknown) => ({ ok: false, error: input }) };
  expect(await module.callTool({ safe }, "createBook", { body: 1 })).toEqual({
    content: [{ type: "text", text: '{"body":1}' }],
    isError: true,
  });
});
