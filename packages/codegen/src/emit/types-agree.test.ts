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
  Whole: { type: "integer" },
  Flag: { type: "boolean" },
  Null: { type: "null" },
  One: { const: 1 },
  Point: { const: { x: 1 } },
  Several: { type: ["string", "integer", "null"] },
  Never: false,
  Always: true,
  Words: { type: "array", items: { type: "string" } },
  Table: { type: "array", items: { type: "array", items: { type: "number" } } },
  MixedList: { type: "array", items: { anyOf: [{ type: "string" }, { type: "null" }] } },
  OpenTuple: { type: "array", prefixItems: [{ type: "string" }], items: { type: "boolean" }, minItems: 1 },
  Empty: { type: "array", items: false },
  Deep: {
    type: "object",
    required: ["a"],
    properties: { a: { type: "object", required: ["b"], properties: { b: { enum: ["x", "y"] } } } },
  },
  Bounded: {
    type: "object",
    required: ["n"],
    properties: { n: { type: "integer" }, "a-b": { type: "string" } },
  },
  Lists: {
    type: "object",
    additionalProperties: { type: "array", items: { $ref: "#/components/schemas/Text" } },
  },
  Patterned: { type: "object", patternProperties: { "^x": { type: "number" } }, additionalProperties: false },
  NullableObject: { type: ["object", "null"], required: ["a"], properties: { a: { type: "string" } } },
  NullableRef: { anyOf: [{ $ref: "#/components/schemas/Cat" }, { type: "null" }] },
  OneOfScalars: { oneOf: [{ type: "string" }, { type: "boolean" }] },
  Extended: {
    allOf: [{ $ref: "#/components/schemas/Cat" }],
    type: "object",
    required: ["age"],
    properties: { age: { type: "integer" } },
  },
  Circle: {
    type: "object",
    required: ["shape", "r"],
    properties: { shape: { type: "string" }, r: { type: "number" } },
  },
  Square: {
    type: "object",
    required: ["shape", "side"],
    properties: { shape: { type: "string" }, side: { type: "number" } },
  },
  Shape: {
    oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Square" }],
    discriminator: { propertyName: "shape", mapping: { round: "Circle", disc: "Circle" } },
  },
  ShapeOrNull: {
    oneOf: [
      { $ref: "#/components/schemas/Circle" },
      { $ref: "#/components/schemas/Square" },
      { type: "null" },
    ],
    discriminator: { propertyName: "shape" },
  },
  Linked: {
    type: "object",
    properties: { next: { anyOf: [{ $ref: "#/components/schemas/Linked" }, { type: "null" }] } },
  },
  Account: {
    type: "object",
    required: ["id", "name", "password"],
    properties: {
      id: { type: "integer", readOnly: true },
      name: { type: "string" },
      password: { type: "string", writeOnly: true },
      nested: { $ref: "#/components/schemas/Stamp" },
    },
  },
  Stamp: { type: "object", properties: { at: { type: "string", readOnly: true }, by: { type: "string" } } },
  Inherited: { allOf: [{ $ref: "#/components/schemas/Account" }, { required: ["extra"] }] },
  Strict: {
    type: "object",
    properties: { a: { $ref: "#/components/schemas/Nullable" } },
    required: ["a"],
    additionalProperties: false,
  },
};

/** What a server takes and gives of schemas with readOnly and writeOnly properties. */
const VARIANTS = ["AccountInput", "AccountOutput", "StampInput"] as const;

/** Values that the type accepts, and so the validator must; and values that both must refuse. */
const VALUES: Readonly<
  Record<
    keyof typeof SCHEMAS | (typeof VARIANTS)[number],
    readonly [accepted: readonly string[], refused: readonly string[]]
  >
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
  Whole: [
    ["1", "-0"],
    ['"1"', "null"],
  ],
  Flag: [["true"], ["0", '"true"']],
  Null: [["null"], ["undefined", "0"]],
  One: [["1"], ["2", "true"]],
  Point: [["{ x: 1 as const }"], ["{ x: 2 }", "1"]],
  Several: [
    ['"x"', "1", "null"],
    ["true", "[]"],
  ],
  Never: [[], ["1", "null"]],
  Always: [["1", "null"], []],
  Words: [
    ["[]", '["a"]'],
    ["[1]", '"a"'],
  ],
  Table: [
    ["[]", "[[1], []]"],
    ["[1]", '[["x"]]'],
  ],
  MixedList: [['["a", null]'], ["[1]"]],
  OpenTuple: [
    ['["a"]', '["a", true, false]'],
    ["[]", '["a", 1]'],
  ],
  Empty: [["[]"], ["[1]"]],
  Deep: [['{ a: { b: "x" as const } }'], ["{ a: {} }", '{ a: { b: "z" } }']],
  Bounded: [
    ["{ n: 1 }", '{ n: 1, "a-b": "x" }'],
    ['{ n: 1, "a-b": 2 }', '{ "a-b": "x" }'],
  ],
  Lists: [
    ["{}", '{ a: ["x"] }'],
    ['{ a: "x" }', "{ a: [1] }"],
  ],
  Patterned: [["{}", "{ x1: 1 }"], ['{ x1: "y" }']],
  NullableObject: [
    ["null", '{ a: "x" }'],
    ["{}", '"x"'],
  ],
  NullableRef: [
    ["null", '{ kind: "cat", meow: true }'],
    ["{}", "1"],
  ],
  OneOfScalars: [
    ['"x"', "true"],
    ["1", "null"],
  ],
  Extended: [['{ kind: "cat", meow: true, age: 1 }'], ['{ kind: "cat", meow: true }', "{ age: 1 }"]],
  Circle: [['{ shape: "any", r: 1 }'], ["{ r: 1 }"]],
  Square: [['{ shape: "any", side: 1 }'], ['{ shape: "any" }']],
  Shape: [
    [
      '{ shape: "round", r: 1 }',
      '{ shape: "disc", r: 1 }',
      '{ shape: "Circle", r: 1 }',
      '{ shape: "Square", side: 2 }',
    ],
    ['{ shape: "round", side: 1 }', '{ shape: "oval", r: 1 }', "{ r: 1 }", "null"],
  ],
  ShapeOrNull: [
    ["null", '{ shape: "Circle", r: 1 }'],
    ['{ shape: "round", r: 1 }', "1"],
  ],
  Linked: [
    ["{}", "{ next: null }", "{ next: { next: {} } }"],
    ["{ next: 1 }", "{ next: { next: 1 } }"],
  ],
  Account: [['{ id: 1, name: "n", password: "p" }'], ['{ id: 1, name: "n" }']],
  AccountInput: [
    ['{ name: "n", password: "p" }', '{ name: "n", password: "p", nested: { by: "me" } }'],
    [
      '{ id: 1, name: "n", password: "p" }',
      '{ name: "n", password: "p", nested: { at: "now" } }',
      '{ name: "n" }',
    ],
  ],
  AccountOutput: [['{ id: 1, name: "n" }'], ['{ id: 1, name: "n", password: "p" }', '{ name: "n" }']],
  Stamp: [["{}", '{ at: "now" }'], ["{ by: 1 }"]],
  StampInput: [["{}", '{ by: "me" }'], ['{ at: "now" }']],
  Inherited: [['{ id: 1, name: "n", password: "p", extra: 1 }'], ['{ id: 1, name: "n", password: "p" }']],
  Strict: [
    ['{ a: "x" }', "{ a: null }"],
    ["{}", '{ a: "x", b: 1 }', "{ a: 1 }"],
  ],
};

test("what a type accepts its validator accepts, and what both should refuse both refuse", async () => {
  const cache = join(import.meta.dirname, "../../.cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "agree-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const json = { "application/json": { schema: { $ref: "#/components/schemas/Account" } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/accounts": {
        post: {
          operationId: "create",
          requestBody: { content: json },
          responses: { "200": { description: "ok", content: json } },
        },
      },
    },
    components: { schemas: SCHEMAS },
  };
  const { files } = await compileDocument(document, { targets: ["zod", "routes"] });
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
  expect(Object.keys(VALUES).length).toBeGreaterThanOrEqual(48);
  const validators = (await import(`${folder}/schemas/validators.js`)) as Readonly<Record<string, ZodType>>;
  const values = (await import(`${folder}/values.ts`)) as Readonly<
    Record<"accepted" | "refused", [string, unknown][]>
  >;
  const passes = ([name, value]: [string, unknown]): boolean =>
    validators[name]?.safeParse(value).success === true;
  expect(values.accepted.filter((entry) => !passes(entry))).toEqual([]);
  expect(values.refused.filter(passes)).toEqual([]);
});
