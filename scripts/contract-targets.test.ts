import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileFile, writeOutput, type Diagnostic } from "../packages/codegen/src/index.ts";
import { TARGETS } from "../packages/codegen/src/emit/targets.ts";
import { typeCheck } from "../packages/codegen/src/testing/type-check.ts";

let folder = "";
let diagnostics: readonly Diagnostic[] = [];

beforeAll(async () => {
  // Below the generator, where the output finds what it imports.
  const cache = join(import.meta.dirname, "../packages/codegen/.cache");
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, "contract-"));
  const { files, diagnostics: found } = await compileFile(
    join(import.meta.dirname, "../openapi/openapi.yaml"),
    {
      targets: TARGETS,
    },
  );
  diagnostics = found;
  await writeOutput(folder, files);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("our contract gives code of all targets without a type error", async () => {
  expect(diagnostics).toEqual([]);
  expect(await typeCheck(folder)).toEqual([]);
});

test("every operation of our contract is a tool and has a mock that answers with a declared success", async () => {
  const { operations } = (await import(`${folder}/index.ts`)) as {
    operations: Readonly<Record<string, { method: string; path: string; statuses: string[] }>>;
  };
  const { tools } = (await import(`${folder}/mcp.ts`)) as { tools: readonly { name: string }[] };
  expect(tools.map(({ name }) => name)).toEqual(Object.keys(operations));
  const { mockHandlers } = (await import(`${folder}/mocks.ts`)) as {
    mockHandlers: (url: string) => readonly Handler[];
  };
  const handlers = mockHandlers("http://mock");
  const wrong: string[] = [];
  for (const [id, { method, path, statuses }] of Object.entries(operations)) {
    const url = `http://mock${path.replaceAll(/\{[^}]+\}/g, "x")}`;
    const request = new Request(url, { method: method.toUpperCase() });
    const answers = await Promise.all(handlers.map((handler) => handler.run({ request, requestId: id })));
    const status = answers.find((answer) => answer !== null)?.response?.status;
    if (status === undefined || status >= 300 || !statuses.includes(String(status)))
      wrong.push(`${id}: ${status}`);
  }
  expect(wrong).toEqual([]);
});

interface Handler {
  readonly run: (input: {
    request: Request;
    requestId: string;
  }) => Promise<{ readonly response?: { readonly status: number } } | null>;
}
