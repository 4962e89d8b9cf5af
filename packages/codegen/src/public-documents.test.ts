import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import { getResponse, type HttpHandler } from "msw";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileFile, writeOutput, type Diagnostic } from "./index.ts";
import type { JsonObject } from "./document/json-value.ts";
import type { Router } from "./runtime/mount.ts";
import { TARGETS } from "./emit/targets.ts";
import { publicDocument } from "./testing/public-document.ts";
import { readExamples } from "./testing/read-examples.ts";
import { typeCheck } from "./testing/type-check.ts";

interface Known {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
}

interface Generated {
  readonly operations: Readonly<Record<string, Known>>;
  readonly mount: (app: Router, handlers: object, options: object) => void;
  readonly validateResponse: (id: string, answer: object) => Promise<readonly { readonly pointer: string }[]>;
}

describe("GitHub's document", () => {
  let folder = "";
  let document: JsonObject;
  let diagnostics: readonly Diagnostic[];
  let generated: Generated;

  beforeAll(async () => {
    const file = publicDocument("@octokit/openapi@23.0.2", "generated/api.github.com.json");
    const cache = join(import.meta.dirname, "../.cache");
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(join(cache, "github-"));
    const result = await compileFile(file, { targets: TARGETS });
    diagnostics = result.diagnostics;
    await writeOutput(folder, result.files);
    document = JSON.parse(readFileSync(file, "utf8")) as JsonObject;
    generated = (await import(`${folder}/index.ts`)) as Generated;
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("gives nothing to complain about and all of its 1,223 operations", () => {
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(Object.keys(generated.operations)).toHaveLength(1223);
  });

  test("gives code of all targets without a type error", async () => {
    expect(await typeCheck(folder)).toEqual([]);
  }, 300_000);

  test("has every operation mounted and answering with an example", async () => {
    const app = new Hono();
    generated.mount(app, {}, { mode: "mock", security: {}, context: () => ({}) });
    const silent: string[] = [];
    for (const { operationId, method, path } of Object.values(generated.operations)) {
      const url = path.replaceAll(/\{[^}]+\}/g, "x").replace(/#.*/, "");
      const { status } = await app.request(url, { method: method.toUpperCase() });
      if (status === 404 || status >= 500) silent.push(`${operationId}: ${status}`);
    }
    expect(silent).toEqual([]);
  });

  test("has its examples of responses judged exactly as ajv judges them", async () => {
    const ids = new Map(
      Object.values(generated.operations).map((each) => [`${each.method} ${each.path}`, each.operationId]),
    );
    const examples = readExamples(document);
    const disagreements: string[] = [];
    for (const { method, path, status, contentType, body, valid } of examples) {
      const id = ids.get(`${method} ${path}`) ?? "";
      const found = await generated.validateResponse(id, { status, contentType, body });
      if (found.some(({ pointer }) => pointer.startsWith("/body")) === valid) disagreements.push(id);
    }
    expect(disagreements).toEqual([]);
    expect(examples.length).toBeGreaterThan(1000);
    expect(examples.filter(({ valid }) => !valid).length).toBeGreaterThan(200);
  });

  test("has mocks, tools and query keys that work", async () => {
    const { mockHandlers } = (await import(`${folder}/mocks.ts`)) as {
      mockHandlers: (url: string) => HttpHandler[];
    };
    const answer = await getResponse(
      mockHandlers("http://mock"),
      new Request("http://mock/repos/o/r/topics"),
    );
    expect(answer?.status).toBe(200);
    expect(await answer?.json()).toMatchObject({ names: expect.arrayContaining(["octocat"]) });

    const { tools, callTool } = (await import(`${folder}/mcp.ts`)) as {
      tools: readonly { name: string; inputSchema: object }[];
      callTool: (client: object, name: string, input: object) => Promise<{ content: { text: string }[] }>;
    };
    const { createClient } = (await import(`${folder}/client.ts`)) as {
      createClient: (options: object) => object;
    };
    expect(tools).toHaveLength(1223);
    const urls: string[] = [];
    const client = createClient({
      baseUrl: "http://mock",
      fetch: async ({ url }: Request) => {
        urls.push(url);
        return Response.json({ number: 7 });
      },
    });
    const name = generated.operations["issuesGet"] === undefined ? "issues/get" : "issuesGet";
    const params = { owner: "o", repo: "r", issue_number: 7 };
    expect((await callTool(client, name, { params })).content).toEqual([
      { type: "text", text: '{"number":7}' },
    ]);
    expect(urls).toEqual(["http://mock/repos/o/r/issues/7"]);
  });
});
