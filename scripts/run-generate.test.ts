import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runGenerate } from "./run-generate.ts";

const CONTRACT = `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /things:
    get:
      operationId: listThings
      tags: [Things]
      responses: { "200": { description: All., content: { application/json: { schema: { type: array } } } } }
`;

async function workspace(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "generate-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "openapi"));
  await writeFile(join(root, "openapi/openapi.yaml"), CONTRACT);
  await runGenerate(root, false);
  return root;
}

test("the check passes right after generating, and every file but the JSON bundle says that it is generated", async () => {
  const root = await workspace();
  expect(await runGenerate(root, true)).toEqual({ lines: [], failed: false });
  const banner = "Generated from openapi/ by pnpm generate. Do not edit.";
  for (const file of ["api-types/src/generated/openapi.ts", "api-routes/src/generated/runtime/zod.ts"]) {
    expect((await readFile(join(root, "packages", file), "utf8")).split("\n")[0]).toBe(`// ${banner}`);
  }
});

test("the check fails on a stale, a missing and an extra file and names the command that repairs", async () => {
  const root = await workspace();
  const at = (file: string): string => join(root, "packages", file);
  await writeFile(at("api-types/src/generated/openapi.ts"), "edited");
  await rm(at("api-client/src/generated/client.ts"));
  await writeFile(at("api-routes/src/generated/routes/gone.ts"), "");
  expect(await runGenerate(root, true)).toEqual({
    failed: true,
    lines: [
      "stale   packages/api-types/src/generated/openapi.ts",
      "extra   packages/api-routes/src/generated/routes/gone.ts",
      "missing packages/api-client/src/generated/client.ts",
      "The generated packages do not match openapi/. Run: pnpm generate",
    ],
  });
  await runGenerate(root, false);
  expect((await runGenerate(root, true)).failed).toBe(false);
});

test("an operation added to the contract makes the check fail", async () => {
  const root = await workspace();
  await writeFile(
    join(root, "openapi/openapi.yaml"),
    `${CONTRACT}    delete:\n      operationId: clear\n      responses: { "204": { description: Gone. } }\n`,
  );
  const { failed, lines } = await runGenerate(root, true);
  expect(failed).toBe(true);
  expect(lines).toContain("stale   packages/api-routes/src/generated/operation-types.ts");
});
