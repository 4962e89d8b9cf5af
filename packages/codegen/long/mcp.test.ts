import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileFile, writeOutput } from "../src/index.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
let folder = "";

beforeAll(async () => {
  await mkdir(join(root, ".cache"), { recursive: true });
  folder = await mkdtemp(join(root, ".cache/mcp-"));
  await writeFile(join(folder, "package.json"), '{"private":true,"type":"module"}');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund"];
  await run("npm", ["install", ...flags, "@modelcontextprotocol/sdk@1.32.2"], { cwd: folder });
  const { files } = await compileFile(join(root, "src/fixtures/library.yaml"), { targets: ["mcp"] });
  await writeOutput(join(folder, "api"), files);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The content of a tool result. */
function text(value: unknown): object {
  return { content: [{ type: "text", text: JSON.stringify(value) }] };
}

test("a client of the Model Context Protocol lists the operations as tools and calls them", async () => {
  await writeFile(
    join(folder, "main.ts"),
    `import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { createClient } from "./api/client.ts";
import { callTool, tools } from "./api/mcp.ts";

const api = createClient({
  baseUrl: "http://host",
  fetch: async ({ url }: Request) =>
    url.endsWith("/1") ? Response.json({ title: url }) : Response.json({ error: "gone", message: "No." }, { status: 404 }),
});
const server = new Server({ name: "library", version: "1" }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
server.setRequestHandler(CallToolRequestSchema, ({ params }) => callTool(api, params.name, params.arguments ?? {}));
const client = new Client({ name: "test", version: "1" });
const [here, there] = InMemoryTransport.createLinkedPair();
await Promise.all([server.connect(there), client.connect(here)]);
const listed = await client.listTools();
const found = await client.callTool({ name: "getBook", arguments: { params: { id: 1 } } });
const missing = await client.callTool({ name: "getBook", arguments: { params: { id: 2 } } });
console.log(JSON.stringify({ listed: listed.tools.map(({ name }) => name), found, missing }));
await client.close();
`,
  );
  const { stdout } = await run(process.execPath, ["main.ts"], { cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({
    listed: expect.arrayContaining(["listBooks", "getBook", "createLoan"]),
    found: { ...text({ title: "http://host/books/1" }), isError: false },
    missing: { ...text({ error: "gone", message: "No." }), isError: true },
  });
});
