import { expect, test } from "vitest";
import { compileSchemas } from "../testing/compile-schema.ts";
import { validate } from "./validate.ts";

const object = (properties: object, rest: object = {}): object => ({ type: "object", properties, ...rest });
const parse = (text: string): unknown => JSON.parse(text);

/** Mistakes of callers, and what they are told. */
const MISTAKES: readonly (readonly [schema: unknown, value: unknown, ...faults: string[]])[] = [
  [object({ a: { type: "string" } }, { required: ["a"] }), {}, "/a is required"],
  [object({ a: { enum: ["x"] } }, { required: ["a"] }), {}, "/a is required"],
  [
    object({ a: { anyOf: [{ type: "string" }, { type: "integer" }] } }, { required: ["a"] }),
    {},
    "/a is required",
  ],
  [{ type: "string" }, 1, " expected string, received number"],
  [{ type: "string" }, null, " expected string, received null"],
  [object({ a: {} }, { additionalProperties: false }), { b: 1 }, "/b is not a known property"],
  [{ enum: ["a", "b"] }, "c", ' expected one of "a", "b"'],
  [{ const: "a" }, "c", ' expected "a"'],
  [{ type: "string", minLength: 2 }, "a", " expected at least 2 characters"],
  [{ type: "string", maxLength: 1 }, "abc", " expected at most 1 character"],
  [{ type: "string", pattern: "^a" }, "b", " expected a match of /^a/u"],
  [{ type: "string", format: "email" }, "b", " expected the format email"],
  [{ type: "number", minimum: 1, multipleOf: 2 }, 0.5, " expected at least 1", " expected a multiple of 2"],
  [{ type: "number", exclusiveMaximum: 1 }, 1, " expected less than 1"],
  [{ type: "integer" }, 1.5, " expected an integer"],
  [{ type: "array", minItems: 1 }, [], " expected at least 1 item"],
  [{ type: "array", uniqueItems: true }, [1, 1], "/1 is the same as an item before it"],
  [
    { type: "array", items: object({ a: { type: "string" } }) },
    [{ a: 1 }],
    "/0/a expected string, received number",
  ],
  [{ type: "array", prefixItems: [{}], items: false }, [1, 2], "/1 is not allowed"],
  [
    { anyOf: [{ type: "string" }, { type: "integer" }] },
    true,
    " expected string or number, received boolean",
  ],
  [
    { oneOf: [object({ a: {} }, { required: ["a"] }), object({ b: {} }, { required: ["b"] })] },
    {},
    " matches no alternative: /a is required; or /b is required",
  ],
  [
    {
      oneOf: [
        object({ url: { type: "string", maxLength: 1 } }, { required: ["url"] }),
        object({ id: { type: "string" } }, { required: ["id"] }),
      ],
    },
    { url: "long" },
    "/url expected at most 1 character",
  ],
  [{ oneOf: [{ type: "number" }, { type: "integer" }] }, 1, " matches 2 of the 2 alternatives, not one"],
  [
    { allOf: [object({ a: { type: "string" } }), { required: ["b"] }] },
    { a: 1 },
    "/a expected string, received number",
    "/b is required",
  ],
  [object({}, { minProperties: 1, additionalProperties: false }), { b: 1 }, "/b is not a known property"],
  [object({}, { minProperties: 1 }), {}, " expected at least 1 property"],
  [object({ "a/b~": { type: "string" } }), { "a/b~": 1 }, "/a~1b~0 expected string, received number"],
  [
    object({}, { additionalProperties: { type: "integer" } }),
    parse('{"__proto__":"x"}'),
    "/__proto__ expected number, received string",
  ],
  [
    object({}, { additionalProperties: false }),
    parse('{"__proto__":1}'),
    "/__proto__ is not a known property",
  ],
  [object({}, { maxProperties: 0 }), parse('{"__proto__":1}'), " expected at most 0 properties"],
];

test("every mistake is told with its pointer and what was expected, before and after compiling", async () => {
  const names = MISTAKES.map((_, index) => `M${index}`);
  const schemas = Object.fromEntries(MISTAKES.map(([schema], index) => [`M${index}`, schema]));
  const { validators } = await compileSchemas(schemas);
  const told = (): string[][] =>
    names.map((name, index) =>
      validate(validators[name] as never, MISTAKES[index]?.[1], "").map(
        ({ pointer, message }) => `${pointer} ${message}`,
      ),
    );
  const expected = MISTAKES.map(([, , ...faults]) => faults);
  expect(told()).toEqual(expected);
  for (let round = 0; round < 25; round += 1) told();
  expect(told()).toEqual(expected);
});

test("a property named __proto__ is one like any other where additional ones are described", async () => {
  const { validators } = await compileSchemas({
    A: object({}, { additionalProperties: { type: "integer" }, minProperties: 1 }),
  });
  for (let round = 0; round < 25; round += 1) {
    expect(validate(validators["A"] as never, parse('{"__proto__":1}'), "")).toEqual([]);
    expect(validate(validators["A"] as never, parse('{"__proto__":"x"}'), "")).toHaveLength(1);
  }
});

function nested(depth: number, leaf: unknown): unknown {
  let value: unknown = { leaf };
  for (let count = 0; count < depth; count += 1) value = { node: value };
  return value;
}

test("alternatives within alternatives are judged in linear time, and endless nesting is told", async () => {
  const { validators } = await compileSchemas({
    Tree: {
      oneOf: [
        object({ leaf: { type: "integer" } }, { required: ["leaf"] }),
        object({ node: { $ref: "#/components/schemas/Tree" } }, { required: ["node"] }),
      ],
    },
  });
  for (let round = 0; round < 25; round += 1) {
    expect(validate(validators["Tree"] as never, nested(40, 1), "")).toEqual([]);
    expect(validate(validators["Tree"] as never, nested(40, "x"), "")).not.toEqual([]);
  }
  expect(validate(validators["Tree"] as never, nested(100_000, 1), "/body")).toEqual([
    { pointer: "/body", message: "is nested too deeply" },
  ]);
});
