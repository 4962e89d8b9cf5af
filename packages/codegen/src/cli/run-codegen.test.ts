import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { listFiles } from "../output/compare-output.ts";
import { runCodegen } from "./run-codegen.ts";

const LIBRARY = join(import.meta.dirname, "../fixtures/library.yaml");

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "octokraft-codegen-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

async function run(...argv: string[]) {
  const log: string[] = [];
  const errors: string[] = [];
  const code = await runCodegen(argv, "1.2.3", {
    log: (line) => log.push(line),
    error: (line) => errors.push(line),
  });
  return { code, log: log.join("\n"), errors: errors.join("\n") };
}

test("all targets are written, the check passes, and the second run changes nothing", async () => {
  const out = await folder();
  const targets = "types,zod,routes,client,mocks,react-query,mcp";
  expect((await run(LIBRARY, "--out", out, "--targets", targets)).code).toBe(0);
  const files = await listFiles(out);
  for (const file of [
    "types.ts",
    "schemas/index.ts",
    "routes/books.js",
    "client.ts",
    "mocks.ts",
    "react-query.ts",
    "mcp.ts",
  ]) {
    expect(files).toContain(file);
  }
  expect((await run(LIBRARY, "--out", out, "--targets", targets, "--check")).code).toBe(0);
  expect((await run(LIBRARY, "--out", out, "--targets", targets)).log).toContain(", 0 changed");
});

test("the check exits with 1 and lists what differs", async () => {
  const out = await folder();
  await run(LIBRARY, "--out", out, "--targets", "zod");
  await rm(join(out, "models.ts"));
  const { code, errors } = await run(LIBRARY, "--out", out, "--targets", "zod", "--check");
  expect(code).toBe(1);
  expect(errors).toContain(`missing ${out}/models.ts`);
  expect(await listFiles(out)).not.toContain("models.ts");
});

test("a file of the user is never touched: nothing is written where one is in the way", async () => {
  const out = await folder();
  await writeFile(join(out, "index.ts"), "mine");
  const { code, errors } = await run(LIBRARY, "--out", out);
  expect(code).toBe(1);
  expect(errors).toContain(`foreign ${out}/index.ts`);
  expect(await listFiles(out)).toEqual(["index.ts"]);
});

test("diagnostics have code, place, pointer, cause and fix; warnings fail only with --strict", async () => {
  const out = await folder();
  const document = join(out, "api.yaml");
  await writeFile(
    document,
    `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a/{id}:
    get:
      operationId: getA
      responses: { "200": { description: ok } }
`,
  );
  const loose = await run(document, "--out", join(out, "gen"));
  expect(loose.code).toBe(0);
  expect(loose.errors).toMatch(/api\.yaml:6:7 warning undeclared-path-parameter #\/paths\/~1a~1\{id\}\/get/);
  expect(loose.errors).toContain("Fix: Declare it as a path parameter.");
  expect((await run(document, "--out", join(out, "gen"), "--strict")).code).toBe(1);
});

test("a document that cannot be read is told in one line, wrong usage exits with 2", async () => {
  const out = await folder();
  await writeFile(join(out, "bad.yaml"), "a: [");
  await writeFile(join(out, "other.yaml"), "swagger: '2.0'");
  expect(await run(join(out, "none.yaml"), "--out", out)).toMatchObject({
    code: 1,
    errors: expect.stringContaining("Cannot read"),
  });
  expect(await run(join(out, "bad.yaml"), "--out", out)).toMatchObject({
    code: 1,
    errors: expect.stringContaining("Cannot parse"),
  });
  expect(await run(join(out, "other.yaml"), "--out", out)).toMatchObject({
    code: 1,
    errors: expect.stringContaining("not an OpenAPI"),
  });
  expect((await run()).code).toBe(2);
  expect(await run(LIBRARY, "--out", out, "--targets", "rust")).toMatchObject({
    code: 2,
    errors: expect.stringContaining('no target "rust"'),
  });
  expect((await run("--what")).code).toBe(2);
  expect((await run("--version")).log).toBe("1.2.3");
});

test("a configuration file stands in for arguments, with paths relative to itself", async () => {
  const out = await folder();
  await writeFile(
    join(out, "api.json"),
    JSON.stringify({ openapi: "3.0.3", info: { title: "T", version: "1" }, paths: {} }),
  );
  await writeFile(
    join(out, "codegen.json"),
    JSON.stringify({ document: "api.json", out: "gen", targets: ["zod"] }),
  );
  expect((await run("--config", join(out, "codegen.json"))).code).toBe(0);
  expect(await listFiles(join(out, "gen"))).toContain("schemas/index.ts");
  await writeFile(join(out, "codegen.json"), JSON.stringify({ documnet: "api.json" }));
  expect(await run("--config", join(out, "codegen.json"))).toMatchObject({
    code: 2,
    errors: expect.stringContaining('"documnet"'),
  });
});
