import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient } from "../src/index.ts";

/** A mock server that refuses, with a diagnostic, every request that its document does not allow. */
const JUDGE = "@stdy/cli@0.22.2";
const PORT = 4517;
const contract = join(import.meta.dirname, "../../api-routes/src/generated/openapi.json");

type Json = { readonly [key: string]: unknown };
type Call = (input: object) => Promise<{ ok: boolean; status: number; error?: unknown }>;

let folder = "";
let server: ChildProcess;
let output = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "judged-"));
  await writeFile(join(folder, "package.json"), '{"private":true}');
  await promisify(execFile)("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", JUDGE], {
    cwd: folder,
  });
  server = spawn(join(folder, "node_modules/.bin/steady"), ["--port", String(PORT), "--no-color", contract]);
  server.stderr?.on("data", (chunk) => (output += String(chunk)));
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on("data", (chunk) => {
      output += String(chunk);
      if (output.includes("Ready")) resolve();
    });
    server.on("exit", () => reject(new Error(output)));
  });
});

afterAll(async () => {
  server.kill();
  await rm(folder, { recursive: true, force: true });
});

test("a judge that no one here wrote finds nothing wrong with a request of any operation", async () => {
  const document = JSON.parse(await readFile(contract, "utf8")) as Json;
  const client = createClient({
    baseUrl: `http://localhost:${PORT}`,
    auth: { apiKey: `ok_live_${"a".repeat(64)}` },
    retry: { attempts: 1 },
  });
  const calls = client.safe as unknown as Readonly<Record<string, Call>>;
  const refused: unknown[] = [];
  let asked = 0;
  for (const item of Object.values(document["paths"] as Json)) {
    for (const operation of Object.values(item as Json)) {
      const id = at(operation, "operationId");
      if (typeof id !== "string") continue;
      asked += 1;
      const result = await calls[id]?.(inputOf(operation, item, document));
      if (result === undefined || !result.ok) refused.push([id, result?.status, result?.error]);
    }
  }
  expect(refused).toEqual([]);
  expect(output.split("\n").filter((line) => line.includes("✗"))).toEqual([]);
  // The judge does refuse: the test would notice a request that breaks the contract.
  const wrong = await client.safe.createProject({ body: {} as never });
  expect(wrong.status).toBe(400);
  expect(asked).toBe(Object.keys(calls).length);
});

/** An input of every parameter and the body, made of the contract's examples. */
function inputOf(operation: unknown, item: unknown, document: Json): object {
  const places: Record<string, [string, unknown][]> = { path: [], query: [], header: [] };
  for (const owner of [item, operation]) {
    for (const each of (at(owner, "parameters") ?? []) as unknown[]) {
      const parameter = resolve(each, document);
      const value = at(parameter, "example") ?? sample(at(parameter, "schema"), document);
      places[String(at(parameter, "in"))]?.push([String(at(parameter, "name")), value]);
    }
  }
  const schema = at(resolve(at(operation, "requestBody"), document), "content", "application/json", "schema");
  const fields = (
    [
      ["params", "path"],
      ["query", "query"],
      ["headers", "header"],
    ] as const
  ).flatMap(([name, place]) =>
    (places[place] ?? []).length === 0 ? [] : [[name, Object.fromEntries(places[place] ?? [])]],
  );
  return { ...Object.fromEntries(fields), ...(schema !== undefined && { body: sample(schema, document) }) };
}

function sample(given: unknown, document: Json): unknown {
  const schema = resolve(given, document);
  const [example] = (at(schema, "examples") ?? []) as unknown[];
  const [choice] = (at(schema, "enum") ?? []) as unknown[];
  const shown = example ?? at(schema, "example") ?? at(schema, "default") ?? at(schema, "const") ?? choice;
  if (shown !== undefined) return shown;
  const [branch] = (at(schema, "oneOf") ?? at(schema, "anyOf") ?? at(schema, "allOf") ?? []) as unknown[];
  if (branch !== undefined) return sample(branch, document);
  const type = at(schema, "type");
  if (type === "array") return [sample(at(schema, "items"), document)];
  if (type === "integer" || type === "number") return at(schema, "minimum") ?? 1;
  if (type === "boolean") return true;
  if (type === "string") return "text";
  const properties = (at(schema, "properties") ?? {}) as Json;
  return Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, sample(each, document)]));
}

function resolve(value: unknown, document: Json): unknown {
  const reference = at(value, "$ref");
  return typeof reference === "string"
    ? resolve(at(document, ...reference.slice(2).split("/")), document)
    : value;
}

function at(value: unknown, ...steps: string[]): unknown {
  return steps.reduce<unknown>(
    (node, step) => (typeof node === "object" && node !== null ? (node as Json)[step] : undefined),
    value,
  );
}
