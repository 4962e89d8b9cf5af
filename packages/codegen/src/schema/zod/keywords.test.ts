// oxlint-disable no-thenable -- then is a keyword of JSON Schema; no one awaits a schema.
// oxlint-disable no-map-spread -- two short lists per case read best in one.
import { expect, test } from "vitest";
import { compileSchemas } from "../../testing/compile-schema.ts";

type Case = readonly [name: string, schema: unknown, valid: readonly unknown[], invalid: readonly unknown[]];

const parse = (text: string): unknown => JSON.parse(text);

/** What each keyword of JSON Schema 2020-12 means, by instances that it accepts and refuses. */
const KEYWORDS: readonly Case[] = [
  ["boolean schemas", true, [null, 1, {}], []],
  ["false refuses all", false, [], [null, 1, {}]],
  ["type of every kind", { type: ["string", "null"] }, ["", null], [1, true, [], {}]],
  ["an integer may be written 1.0 and may be large", { type: "integer" }, [1, 1e300, -0], [1.5, "1", null]],
  ["an object is no array", { type: "object" }, [{}], [[], null, "a"]],
  [
    "enum compares JSON values",
    { enum: [1, { a: [1] }, null] },
    [1, { a: [1] }, null],
    [true, { a: [1, 2] }, {}, "1"],
  ],
  [
    "const of an object ignores the order of keys",
    { const: { a: 1, b: 2 } },
    [{ b: 2, a: 1 }],
    [{ a: 1 }, { a: 1, b: 2, c: 3 }],
  ],
  ["const false is not 0", { const: false }, [false], [0, null, []]],
  ["multipleOf in decimal", { multipleOf: 0.1 }, [0.3, 1, 4.35e1, "x"], [0.35]],
  ["multipleOf of huge numbers", { type: "integer", multipleOf: 0.123456789 }, [0], [1e308]],
  ["bounds", { minimum: 1, maximum: 3 }, [1, 3, "0"], [0.99, 3.01]],
  ["exclusive bounds", { exclusiveMinimum: 1, exclusiveMaximum: 3 }, [2], [1, 3]],
  ["length in code points", { minLength: 2, maxLength: 3 }, ["😀😀", "abc", 1], ["😀", "abcd", "😀😀😀😀"]],
  ["pattern is not anchored and knows Unicode", { pattern: "^\\p{Letter}" }, ["éa", 1], ["1a", ""]],
  ["items", { items: { type: "integer" } }, [[], [1, 2], "x", {}], [[1, "x"]]],
  [
    "prefixItems with and without rest",
    { prefixItems: [{ type: "integer" }, true], items: false },
    [[], [1], [1, "x"]],
    [["x"], [1, 2, 3]],
  ],
  ["contains", { contains: { const: 1 } }, [[1], [2, 1]], [[], [2]]],
  ["contains counted", { contains: { const: 1 }, minContains: 0, maxContains: 1 }, [[], [1], [2]], [[1, 1]]],
  ["sizes of arrays", { minItems: 1, maxItems: 2 }, [[1], [1, 2], "x"], [[], [1, 2, 3]]],
  [
    "uniqueItems compares JSON values",
    { uniqueItems: true },
    [
      [1, true, "1"],
      [{ a: 1 }, { a: 2 }],
      [0, false],
    ],
    [
      [1, 1],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [[1], [1]],
    ],
  ],
  [
    "properties look at objects only",
    { properties: { a: { type: "string" } } },
    [{}, { a: "" }, { b: 1 }, 1, []],
    [{ a: 1 }],
  ],
  ["required is about presence", { required: ["a"] }, [{ a: null }, 1], [{}, { b: 1 }]],
  [
    "names that objects inherit",
    { properties: { toString: { type: "integer" } }, required: ["__proto__"] },
    [parse('{"__proto__":1}'), parse('{"__proto__":1,"toString":2}')],
    [{}, parse('{"__proto__":1,"toString":"x"}')],
  ],
  [
    "additionalProperties false",
    { properties: { a: true }, additionalProperties: false },
    [{}, { a: 1 }],
    [{ b: 1 }, { a: 1, b: 1 }],
  ],
  [
    "additionalProperties with patterns",
    { patternProperties: { "^x": { type: "integer" } }, additionalProperties: { type: "string" } },
    [{ x1: 1, a: "" }],
    [{ x1: "" }, { a: 1 }],
  ],
  ["propertyNames", { propertyNames: { maxLength: 2 } }, [{ ab: 1 }, {}], [{ abc: 1 }]],
  [
    "sizes of objects",
    { minProperties: 1, maxProperties: 2 },
    [{ a: 1 }, { a: 1, b: 2 }],
    [{}, { a: 1, b: 2, c: 3 }],
  ],
  ["dependentRequired", { dependentRequired: { a: ["b"] } }, [{}, { b: 1 }, { a: 1, b: 1 }], [{ a: 1 }]],
  [
    "dependentSchemas",
    { dependentSchemas: { a: { properties: { b: { type: "integer" } } } } },
    [{ b: "" }, { a: 1, b: 1 }],
    [{ a: 1, b: "" }],
  ],
  ["allOf", { allOf: [{ minimum: 1 }, { maximum: 2 }] }, [1, "x"], [0, 3]],
  [
    "closed objects in allOf see only their own properties",
    { allOf: [{ properties: { a: true }, additionalProperties: false }, { properties: { b: true } }] },
    [{ a: 1 }],
    [{ a: 1, b: 1 }],
  ],
  ["anyOf", { anyOf: [{ type: "string" }, { minimum: 2 }] }, ["", 2, null], [1]],
  ["oneOf means exactly one", { oneOf: [{ type: "integer" }, { minimum: 2 }] }, [1, 2.5, "x"], [3, 1.5]],
  ["not", { not: { type: "integer" } }, ["", 1.5], [1]],
  [
    "if, then, else",
    { if: { type: "integer" }, then: { minimum: 0 }, else: { type: "string" } },
    [1, "x"],
    [-1, null],
  ],
  ["then without if means nothing", { then: { type: "string" } }, [1], []],
  [
    "unevaluatedProperties sees through allOf, refs and branches",
    {
      allOf: [{ properties: { a: true } }],
      anyOf: [{ properties: { b: { const: 1 } }, required: ["b"] }, true],
      $ref: "#/components/schemas/HasC",
      unevaluatedProperties: false,
    },
    [{ a: 1, b: 1, c: 1 }],
    [{ d: 1 }, { b: 2 }],
  ],
  [
    "unevaluatedItems",
    { prefixItems: [true], contains: { type: "string" }, unevaluatedItems: false },
    [
      [1, "a"],
      ["a", "b"],
    ],
    [[1, 2, "a"]],
  ],
  [
    "annotations restrict nothing",
    {
      title: "x",
      description: "x",
      default: 1,
      deprecated: true,
      contentEncoding: "base64",
      contentMediaType: "application/json",
    },
    ["%", 1],
    [],
  ],
  [
    "recursion",
    { $ref: "#/components/schemas/Tree" },
    [{ value: 1 }, { value: 1, nodes: [{ value: 2, nodes: [] }] }],
    [{}, { value: 1, nodes: [{ value: "x" }] }],
  ],
  [
    "anchors and ids",
    {
      $id: "https://example.com/root",
      $defs: { a: { $anchor: "here", type: "integer" } },
      items: { $ref: "#here" },
    },
    [[1]],
    [["x"]],
  ],
  [
    "$dynamicRef takes the outermost anchor",
    {
      $id: "https://example.com/strict-list",
      $dynamicAnchor: "item-of-list",
      type: "object",
      properties: { list: { $ref: "list" } },
      $defs: {
        list: {
          $id: "list",
          type: "array",
          items: { $dynamicRef: "#item-of-list" },
          $defs: { item: { $dynamicAnchor: "item-of-list" } },
        },
      },
    },
    [{ list: [{ list: [] }] }],
    [{ list: [1] }],
  ],
  [
    "siblings of $ref count in 3.1",
    { $ref: "#/components/schemas/HasC", required: ["d"] },
    [{ c: 1, d: 1 }],
    [{ d: "x", c: "x" }, { c: 1 }],
  ],
];

const SHARED = {
  HasC: { properties: { c: { type: "integer" } } },
  Tree: {
    type: "object",
    required: ["value"],
    properties: {
      value: { type: "integer" },
      nodes: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
    },
  },
};

test("each keyword accepts and refuses what the specification says", async () => {
  const entries = KEYWORDS.map(([, schema], index) => [`Case${index}`, schema] as const);
  const { validators } = await compileSchemas({ ...SHARED, ...Object.fromEntries(entries) });
  const wrong = KEYWORDS.flatMap(([name, , valid, invalid], index) => {
    const validator = validators[`Case${index}`];
    const accepts = (value: unknown): boolean | undefined => validator?.safeParse(value).success;
    return [
      ...valid
        .filter((value) => accepts(value) !== true)
        .map((value) => `${name}: refuses ${JSON.stringify(value)}`),
      ...invalid
        .filter((value) => accepts(value) !== false)
        .map((value) => `${name}: accepts ${JSON.stringify(value)}`),
    ];
  });
  expect(wrong).toEqual([]);
});

/** Texts that each format accepts and refuses, by the rule of its RFC. */
const FORMATS: Readonly<Record<string, readonly [valid: readonly string[], invalid: readonly string[]]>> = {
  "date-time": [
    ["2024-02-29T23:59:60Z", "1985-04-12t23:20:50.52z", "1990-12-31T15:59:59+08:00"],
    ["2023-02-29T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01 00:00:00Z", "2024-01-01T00:00:00"],
  ],
  date: [["2024-02-29"], ["2024-2-9", "2023-02-29", "2024-13-01"]],
  time: [
    ["08:30:06Z", "23:59:60+00:00"],
    ["08:30:06", "22:59:60Z", "8:30:06Z"],
  ],
  duration: [
    ["P4DT12H30M5S", "P1W", "PT0S"],
    ["P", "PT", "P1D2H", "4DT12H", "P2W1D"],
  ],
  email: [
    ["a@b.co", '"a b"@c.de', "a@[127.0.0.1]", "a@[IPv6:::1]"],
    ["a", "@b", "a.@b.c", "a@b_c.d"],
  ],
  "idn-email": [["실례@실례.테스트"], ["실례"]],
  hostname: [
    ["a.b-c.d", "xn--4gbwdl.xn--wgbh1c"],
    ["-a.b", "a_b", "a..b", `${"a".repeat(64)}.b`],
  ],
  "idn-hostname": [
    ["실례.테스트", "faß.de"],
    ["〮a", "a․b"],
  ],
  ipv4: [["192.0.2.1"], ["256.1.1.1", "1.1.1", "01.1.1.1"]],
  ipv6: [
    ["::1", "2001:db8::192.0.2.1", "::"],
    ["12345::", "1::2::3", "::1%eth0"],
  ],
  uri: [
    ["https://a.b/c?d#e", "urn:isbn:1", "mailto:a@b"],
    ["/a", "http://a b", "\\\\a", "http://[::1"],
  ],
  "uri-reference": [
    ["/a?b", "#f", "a/b"],
    ["\\a", "#a\\b"],
  ],
  iri: [["http://ƒøø.ßår/?∂éœ"], ["/a", "http://a b"]],
  "iri-reference": [["/â/π"], ["\\\\a"]],
  "uri-template": [
    ["/a/{b}{?c*}", "{+x:3}"],
    ["/a/{b", "{}"],
  ],
  uuid: [
    ["01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e"],
    ["01912f4e8a3b7c519d2e5f6a7b8c9d0e", "g1912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e"],
  ],
  "json-pointer": [
    ["", "/a~0b/~1"],
    ["a", "/~2", "/~"],
  ],
  "relative-json-pointer": [
    ["0", "1/a", "2#"],
    ["-1/a", "01/a", "/a"],
  ],
  regex: [["^a(?=b)$"], ["^(a", "\\a"]],
  byte: [
    ["YQ==", ""],
    ["YQ=", "Y!=="],
  ],
};

test("each format accepts and refuses what its rule says, and other types pass", async () => {
  const schemas = Object.fromEntries(Object.keys(FORMATS).map((format, index) => [`F${index}`, { format }]));
  const { validators } = await compileSchemas(schemas);
  const wrong = Object.entries(FORMATS).flatMap(([format, [valid, invalid]], index) => {
    const validator = validators[`F${index}`];
    return [
      ...[...valid, 1, null]
        .filter((value) => validator?.safeParse(value).success !== true)
        .map((value) => `${format} refuses ${value}`),
      ...invalid
        .filter((value) => validator?.safeParse(value).success !== false)
        .map((value) => `${format} accepts ${value}`),
    ];
  });
  expect(wrong).toEqual([]);
});

test("formats can be left as descriptions", async () => {
  const { validators } = await compileSchemas({ A: { format: "uuid" } }, { formats: "annotate" });
  expect(validators["A"]?.safeParse("x").success).toBe(true);
});

test("OpenAPI 3.0: nullable, boolean exclusive bounds and ignored siblings of $ref", async () => {
  const { validators, diagnostics } = await compileSchemas(
    {
      A: { type: "string", nullable: true },
      B: { type: "number", minimum: 1, exclusiveMinimum: true, maximum: 3, exclusiveMaximum: false },
      C: { $ref: "#/components/schemas/A", enum: ["x"] },
      D: { allOf: [{ $ref: "#/components/schemas/B" }], nullable: true },
    },
    { openapi: "3.0.3" },
  );
  const accepted = (name: string, values: unknown[]): unknown[] =>
    values.filter((value) => validators[name]?.safeParse(value).success);
  expect(accepted("A", ["a", null, 1])).toEqual(["a", null]);
  expect(accepted("B", [1, 1.1, 3, 3.1])).toEqual([1.1, 3]);
  expect(accepted("C", ["a", "x"])).toEqual(["a", "x"]);
  expect(accepted("D", [null, 2, 5])).toEqual([null, 2]);
  expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "ref-siblings-ignored #/components/schemas/C",
    "nullable-without-type #/components/schemas/D",
  ]);
});

test("what cannot be checked is said, with pointer and fix", async () => {
  const { diagnostics } = await compileSchemas({
    A: { type: "string", pattern: "(" },
    B: { type: "text" },
    C: { $ref: "#/components/schemas/None" },
    D: { $ref: "#/components/schemas/E" },
    E: { $ref: "#/components/schemas/D" },
    F: { type: "string", format: "colour" },
    G: { items: [{ type: "string" }] },
  });
  expect(
    diagnostics.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer.slice(21)}`).sort(),
  ).toEqual([
    "error endless-reference D",
    "error endless-reference E",
    "error invalid-pattern A",
    "error unknown-type B",
    "error unresolved-reference C",
    "info unknown-format F",
    "warning items-list G",
  ]);
  expect(diagnostics.every(({ fix }) => fix.endsWith("."))).toBe(true);
});
