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
import { createClient } from "./client.ts";
import { callTool, tools } from "./mcp.ts";
import { createHooks, createQueries } from "./react-query.ts";
const client = createClient({ baseUrl: "http://host" });
export const page = client.listBooks({ query: { limit: 1 } }).then((value) => value.books[0]?.title.length);
export const item = async () => { for await (const book of client.items.listBooks()) return book.title.length; return 0; };
export const safe = client.safe.getBook({ params: { id: 1 } }).then((result) => (result.ok ? result.data.title : result.error.message));
export const { useListBooks, useCreateLoan } = createHooks(client);
export const key = createQueries(client).getBook({ params: { id: 1 } }).queryKey[1].params.id.toFixed();
export const called = callTool(client, tools[0]?.name ?? "", {});
export type Sent = Webhooks["loanOverdue"]["input"]["body"];
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
