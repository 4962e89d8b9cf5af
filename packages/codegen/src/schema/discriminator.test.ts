import { expect, test } from "vitest";
import { compileSchemas } from "../testing/compile-schema.ts";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const tagged = (properties: object, required: readonly string[] = ["kind"]): object => ({
  type: "object",
  required,
  properties: { kind: { type: "string" }, ...properties },
});

const SCHEMAS = {
  Cat: tagged({ lives: { type: "integer" } }),
  Dog: tagged({ bark: { type: "string" } }),
  Bird: tagged({ kind: { const: "bird" } }),
  Other: { type: "object" },
  Maybe: tagged({}, []),
  List: { type: "array" },
};

test("the mapping's values and the names of components choose the alternative; several may stand for one", async () => {
  const { validators, diagnostics } = await compileSchemas({
    ...SCHEMAS,
    Pet: {
      oneOf: [ref("Cat"), ref("Dog"), ref("Bird")],
      discriminator: {
        propertyName: "kind",
        mapping: { cat: "Cat", kitty: "#/components/schemas/Cat", dog: "Dog" },
      },
    },
    PetOrNull: { anyOf: [ref("Cat"), ref("Dog"), { type: "null" }], discriminator: { propertyName: "kind" } },
    Loose: { oneOf: [ref("Maybe"), ref("List")], discriminator: { propertyName: "kind" } },
  });
  const accepts = (name: string, value: unknown): boolean | undefined =>
    validators[name]?.safeParse(value).success;
  expect(diagnostics).toEqual([]);
  for (const kind of ["cat", "kitty", "Cat", "dog", "Dog", "bird"])
    expect(accepts("Pet", { kind })).toBe(true);
  for (const kind of ["Bird", "fish", 1, undefined]) expect(accepts("Pet", { kind })).toBe(false);
  expect(accepts("Pet", { kind: "kitty", lives: "nine" })).toBe(false);
  expect(accepts("Pet", { kind: "dog", lives: "nine" }), "the others are not asked").toBe(true);
  expect(accepts("PetOrNull", null)).toBe(true);
  expect(accepts("PetOrNull", { kind: "Dog", bark: 1 })).toBe(false);
  for (const value of [{}, [], { kind: "Maybe" }]) expect(accepts("Loose", value)).toBe(true);
  expect(accepts("Loose", { kind: "x" })).toBe(false);
});

test("a mapping that names nothing, contradicts a constant or decides nothing is told", async () => {
  const { diagnostics } = await compileSchemas({
    ...SCHEMAS,
    A: {
      oneOf: [ref("Cat"), ref("Bird")],
      discriminator: { propertyName: "kind", mapping: { fish: "Fish", tree: "Other", avian: "Bird" } },
    },
    B: {
      oneOf: [ref("Cat"), ref("Dog")],
      discriminator: { propertyName: "kind", mapping: { Dog: "Cat" } },
    },
    C: { oneOf: [ref("Cat"), ref("Dog")], discriminator: {} },
    D: { ...SCHEMAS.Cat, discriminator: { propertyName: "kind" } },
  });
  expect(
    diagnostics.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer.slice(21)}`),
  ).toEqual([
    "error mapping-names-nothing A/discriminator/mapping/fish",
    "error mapping-names-nothing A/discriminator/mapping/tree",
    "warning mapping-never-matches A/discriminator/mapping/avian",
    "warning undecided-discriminator B/discriminator",
    "error invalid-discriminator C/discriminator",
    "info discriminator-without-alternatives D",
  ]);
});
