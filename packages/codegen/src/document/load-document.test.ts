import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compileFile } from "../compile-document.ts";

async function documents(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "documents-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return join(folder, "openapi.yaml");
}

const ROOT = `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /things:
    $ref: paths/things.yaml
`;
const THINGS = `get:
  operationId: listThings
  responses:
    "200":
      description: All.
      content:
        application/json:
          schema: { type: array, items: { $ref: ../schemas/Thing.yaml } }
`;

test("a document of several files becomes one, with components named after their files", async () => {
  const file = await documents({
    "openapi.yaml": ROOT,
    "paths/things.yaml": THINGS,
    "schemas/Thing.yaml": "type: object\nproperties: { name: { type: string } }\n",
  });
  const { files, bundle, diagnostics } = await compileFile(file, { targets: ["zod", "routes"] });
  expect(diagnostics).toEqual([]);
  expect(files.get("models.ts")).toContain("export interface Thing {");
  expect(JSON.stringify(bundle)).not.toContain(".yaml");
});

test("a diagnostic names the file and line where the fault was written, not the bundle", async () => {
  const file = await documents({
    "openapi.yaml": ROOT,
    "paths/things.yaml": THINGS,
    "schemas/Thing.yaml": "type: object\nproperties:\n  name:\n    type: text\n",
  });
  const { diagnostics } = await compileFile(file, { targets: ["zod"] });
  expect(diagnostics).toMatchObject([
    { code: "unknown-type", pointer: "#/components/schemas/Thing/properties/name" },
  ]);
  expect(diagnostics[0]?.location).toMatchObject({
    file: expect.stringMatching(/schemas\/Thing\.yaml$/),
    line: 4,
  });
});

test("a reference to a file that does not exist is a diagnostic at the reference", async () => {
  const file = await documents({ "openapi.yaml": ROOT, "paths/things.yaml": THINGS });
  const { diagnostics } = await compileFile(file, { targets: ["zod", "routes"] });
  expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toContain(
    "error unresolved-reference",
  );
  expect(diagnostics[0]?.location?.file).toMatch(/things\.yaml$/);
});
