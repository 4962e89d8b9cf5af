// oxlint-disable no-map-spread -- two short lists per schema read best in one.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { ZodType } from "zod";
import { compileDocument } from "../compile-document.ts";
import { writeOutput } from "../output/write-output.ts";
import { typeCheck } from "../testing/type-check.ts";

const SCHEMAS = {
  Text: { type: "string" },
  Choice: { enum: ["a", 1, null] },
  Nullable: { type: ["string", "null"] },
  Optional: {
    type: "object",
    required: ["a"],
    properties: { a: { type: "string" }, b: { type: ["integer", "null"] } },
  },
  Closed: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
  Dictionary: { type: "object", additionalProperties: { type: "number" } },
  Open: { type: "object", properties: { a: { type: "string" } }, additionalProperties: true },
  List: { type: "array", items: { $ref: "#/components/schemas/Optional" } },
  Tuple: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], minItems: 1, items: false },
  Both: {
    allOf: [
      { $ref: "#/components/schemas/Optional" },
      { type: "object", required: ["c"], properties: { c: { type: "boolean" } } },
    ],
  },
  Cat: {
    type: "object",
    required: ["kind", "meow"],
    properties: { kind: { const: "cat" }, meow: { type: "boolean" } },
  },
  Dog: {
    type: "object",
    required: ["kind", "bark"],
    properties: { kind: { const: "dog" }, bark: { type: "integer" } },
  },
  Animal: {
    oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
    discriminator: { propertyName: "kind" },
  },
  Mixed: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Cat" }] },
  Tree: {
    type: "object",
    required: ["value"],
    properties: {
      value: { type: "number" },
      nodes: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
    },
  },
  Required: { allOf: [{ $ref: "#/components/schemas/Optional" }], required: ["b"] },
  Anything: {},
  Nothing: { type: "object", maxProperties: 0, additionalProperties: false },
};

/** Values that the type accepts, and so the validator must; and values that both must refuse. */
const VALUES: Readonly<
  Record<keyof typeof SCHEMAS, readonly [accepted: readonly string[], refused: readonly string[]]>
> = {
  Text: [['"x"'], ["1"]],
  Choice: [
    ['"a"', "1", "null"],
    ['"b"', "2"],
  ],
  Nullable: [["null", '"x"'], ["undefined"]],
  Optional: [
    ['{ a: "x" }', '{ a: "x", b: null }'],
    ["{}", '{ a: "x", b: "y" }'],
  ],
  Closed: [["{}", '{ a: "x" }'], ['{ a: "x", b: 1 }']],
  Dictionary: [["{}", "{ x: 1 }"], ['{ x: "y" }']],
  Open: [['{ a: "x", z: [1] }'], ["{ a: 1 }"]],
  List: [
    ["[]", '[{ a: "x" }]'],
    ["[{}]", "{}"],
  ],
  Tuple: [
    ['["x"]', '["x", 1]'],
    ["[]", '["x", 1, 2]', "[1]"],
  ],
  Both: [['{ a: "x", c: true }'], ['{ a: "x" }', "{ c: true }"]],
  Cat: [['{ kind: "cat", meow: true }'], ['{ kind: "cat" }']],
  Dog: [['{ kind: "dog", bark: 1 }'], ['{ kind: "cat", bark: 1 }']],
  Animal: [
    ['{ kind: "cat", meow: true }', '{ kind: "dog", bark: 2 }'],
    ['{ kind: "dog", meow: true }', '{ kind: "cow" }'],
  ],
  Mixed: [['"x"', '{ kind: "cat", meow: true }'], ["1"]],
  Tree: [["{ value: 1, nodes: [{ value: 2 }] }"], ['{ value: 1, nodes: [{ value: "x" }] }']],
  Required: [['{ a: "x", b: 1 }', '{ a: "x", b: null }'], ['{ a: "x" }']],
  Anything: [["null", "1", "{ a: [] }"], []],
  Nothing: [["{}"], ["{ a: 1 }"]],
};

test("what a type accepts its validator accepts, and what both should refuse both refuse", async () => {
  const cache = join(import.meta.dirname, "../../.cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "agree-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {},
    components: { schemas: SCHEMAS },
  };
  const { files } = await compileDocument(document, { targets: ["zod"] });
  await writeOutput(folder, files);
  const lines = Object.entries(VALUES).flatMap(([name, [accepted, refused]]) => [
    ...accepted.map((value) => `accepted.push(["${name}", ${value} satisfies T.${name}]);`),
    ...refused.flatMap((value) => [
      "// @ts-expect-error",
      `refused.push(["${name}", ${value} satisfies T.${name}]);`,
    ]),
  ]);
  const head =
    'import type * as T from "./models.ts";\nexport const accepted: [string, unknown][] = [];\nexport const refused: [string, unknown][] = [];\n';
  await writeFile(join(folder, "values.ts"), head + lines.join("\n"));
  expect(await typeCheck(folder)).toEqual([]);
  const { schemas } = (await import(`${folder}/schemas/index.ts`)) as {
    schemas: Readonly<Record<string, ZodType>>;
  };
  const values = (await import(`${folder}/values.ts`)) as Readonly<
    Record<"accepted" | "refused", [string, unknown][]>
  >;
  const passes = ([name, value]: [string, unknown]): boolean =>
    schemas[name]?.safeParse(value).success === true;
  expect(values.accepted.filter((entry) => !passes(entry))).toEqual([]);
  expect(values.refused.filter(passes)).toEqual([]);
});
