import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { typeCheck } from "../testing/type-check.ts";
import { emitOpenapiTypes } from "./emit-openapi-types.ts";

/** The errors of the types of a document together with code that uses them. */
async function errorsOf(document: object, code: string): Promise<string[]> {
  const cache = join(import.meta.dirname, "../../.cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "types-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const whole = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, ...document };
  await writeFile(join(folder, "types.ts"), await emitOpenapiTypes(whole, "Test."));
  await writeFile(join(folder, "use.ts"), `import type { components, paths } from "./types.ts";\n${code}`);
  return typeCheck(folder);
}

test("a required property of a nullable object is required, and null stays", async () => {
  const Nullable = { type: ["object", "null"], properties: { a: { type: "string" } } };
  const Both = { allOf: [{ $ref: "#/components/schemas/Nullable" }], required: ["a"] };
  const code = `type Both = components["schemas"]["Both"];
export const given: Both = { a: "x" };
export const none: Both = null;
// @ts-expect-error a is required
export const missing: Both = {};
export type Unused = paths;`;
  expect(await errorsOf({ components: { schemas: { Nullable, Both } } }, code)).toEqual([]);
});

const at = (path: string): object => ({
  $ref: `#/paths/~1${path}/get/responses/200/content/application~1json/schema`,
});

const answer = (schema: object): object => ({
  get: { responses: { "200": { description: "It.", content: { "application/json": { schema } } } } },
});

const body = (path: string): string =>
  `paths["/${path}"]["get"]["responses"][200]["content"]["application/json"]`;

test("references into paths and into parts of schemas have the type of what they lead to", async () => {
  const shared = { type: "object", required: ["n"], properties: { n: { type: "number" } } };
  const document = {
    paths: {
      "/a": answer({ allOf: [shared] }),
      "/b": answer({ type: "array", items: at("a") }),
      "/c": answer({ $ref: "#/components/schemas/Whole/allOf/0" }),
    },
    components: { schemas: { Whole: { allOf: [{ type: "string", enum: ["x"] }] } } },
  };
  const code = `export const list: ${body("b")} = [{ n: 1 }];
// @ts-expect-error n is a number
export const wrong: ${body("b")} = [{ n: "1" }];
export const part: ${body("c")} = "x";
// @ts-expect-error the part allows x only
export const other: ${body("c")} = "y";
export type Unused = components;`;
  expect(await errorsOf(document, code)).toEqual([]);
});

test("files and bytes are Blobs", async () => {
  const File = {
    type: "object",
    required: ["file"],
    properties: { file: { type: "string", format: "binary" } },
  };
  const code = `export const sent: components["schemas"]["File"] = { file: new Blob(["x"]) };
export type Unused = paths;`;
  expect(await errorsOf({ components: { schemas: { File } } }, code)).toEqual([]);
});
