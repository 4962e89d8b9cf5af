import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileToFolder } from "../testing/compile-to-folder.ts";
import { typeCheck } from "../testing/type-check.ts";

const operation = (name: string, parameter = "id"): object => ({
  operationId: name,
  parameters: [
    { name: parameter, in: "path", required: true, schema: { type: "integer" } },
    { name: "limit", in: "query", schema: { type: "integer" } },
  ],
  requestBody: {
    required: true,
    content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
  },
  responses: {
    "200": {
      description: "ok",
      content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
    },
  },
});

test("a document that openapi-typescript refuses still has types.ts, in the same shape, and a client", async () => {
  const { folder, diagnostics } = await compileToFolder({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    // The same operationId twice is what openapi-typescript does not read.
    paths: { "/pets/{id}": { put: operation("putPet") }, "/dogs/{dog}": { put: operation("putPet", "dog") } },
    components: {
      schemas: { Pet: { type: "object", required: ["name"], properties: { name: { type: "string" } } } },
    },
  });
  expect(diagnostics.map(({ code }) => code)).toContain("types-by-own-emitter");
  await writeFile(
    join(folder, "use.ts"),
    `import type { components, operations, paths } from "./types.ts";
import { createClient } from "./client.ts";
export const pet: components["schemas"]["Pet"] = { name: "x" };
export const id: operations["putPet"]["parameters"]["path"]["id"] = 1;
export const body: paths["/dogs/{dog}"]["put"]["requestBody"]["content"]["application/json"] = pet;
export const name = createClient({ baseUrl: "http://host" }).putPet({ params: { id: 1 }, body: pet }).then((each) => each.name.length);
export const dog = createClient({ baseUrl: "http://host" }).putPet2({ params: { dog: 1 }, body: pet });
// @ts-expect-error name is required
export const wrong: components["schemas"]["Pet"] = {};
`,
  );
  expect(await typeCheck(folder)).toEqual([]);
  expect(await readFile(join(folder, "types.ts"), "utf8")).toContain("export interface paths {");
});
