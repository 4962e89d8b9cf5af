import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readContract } from "./read-contract.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "contract-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const root =
  "openapi: 3.1.0\ninfo: { title: Things, version: 0.0.0 }\npaths: { /things: { $ref: things.yaml } }";

test("reads the files that the root refers to", async () => {
  await writeFile(path.join(folder, "openapi.yaml"), root);
  await writeFile(path.join(folder, "things.yaml"), "get: { operationId: listThings, responses: {} }");
  expect(await readContract(path.join(folder, "openapi.yaml"))).toMatchObject({
    paths: { "/things": { get: { operationId: "listThings" } } },
  });
});

test("throws when one is missing", async () => {
  await writeFile(path.join(folder, "openapi.yaml"), root);
  await expect(readContract(path.join(folder, "openapi.yaml"))).rejects.toThrow("things.yaml");
});
