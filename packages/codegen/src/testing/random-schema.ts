import type { Random } from "./random.ts";

type Schema = boolean | { [keyword: string]: unknown };

const NAMES = ["a", "b", "c", "kind", "d"] as const;
const TEXTS = ["", "a", "ab", "abc", "😀😀", "x-1", "1"] as const;
const PATTERNS = ["^a", "b$", "^[a-z]*$", "\\d", "^.{1,2}$"] as const;

/** A schema of all applicators and assertions of JSON Schema 2020-12, small enough that instances often pass. */
export function randomSchema(random: Random, depth: number, references: readonly string[]): Schema {
  if (random.chance(0.03)) return random.chance(0.7);
  if (depth <= 0) return random.chance(0.5) ? leaf(random) : {};
  const schema: { [keyword: string]: unknown } = random.chance(0.75) ? typed(random, depth, references) : {};
  const sub = (): Schema => randomSchema(random, depth - 1, references);
  const list = (): Schema[] => Array.from({ length: 1 + random.below(3) }, sub);
  if (random.chance(0.08) && references.length > 0) {
    schema["$ref"] = `#/components/schemas/${references[random.below(references.length)] ?? ""}`;
  }
  if (random.chance(0.1)) schema["allOf"] = list();
  if (random.chance(0.1)) schema["anyOf"] = list();
  if (random.chance(0.1)) schema["oneOf"] = list();
  if (random.chance(0.05)) schema["not"] = sub();
  // oxlint-disable-next-line no-thenable -- then is a keyword of JSON Schema; no one awaits a schema.
  if (random.chance(0.05)) Object.assign(schema, { if: sub(), then: sub(), else: sub() });
  if (random.chance(0.04)) schema["unevaluatedProperties"] = random.chance(0.6) ? false : sub();
  if (random.chance(0.04)) schema["unevaluatedItems"] = random.chance(0.6) ? false : sub();
  return schema;
}

function leaf(random: Random): Schema {
  return random.pick<() => Schema>([
    () => ({ type: random.pick(["string", "number", "integer", "boolean", "null", "array", "object"]) }),
    () => ({ type: ["string", "null"] }),
    () => ({
      enum: [random.pick(TEXTS), random.below(4), null, [1], { a: 1 }].slice(0, 1 + random.below(5)),
    }),
    () => ({ const: random.pick<unknown>([random.pick(TEXTS), random.below(3), true, null]) }),
    () => text(random),
    () => number(random),
  ])();
}

function typed(random: Random, depth: number, references: readonly string[]): { [keyword: string]: unknown } {
  const kind = random.pick(["string", "number", "array", "object", "object", "tagged"]);
  const schema =
    kind === "string"
      ? text(random)
      : kind === "number"
        ? number(random)
        : kind === "array"
          ? array(random, depth, references)
          : kind === "tagged"
            ? tagged(random, depth, references)
            : object(random, depth, references);
  if (random.chance(0.3)) delete schema["type"];
  else if (random.chance(0.1) && typeof schema["type"] === "string")
    schema["type"] = [schema["type"], "null"];
  return schema;
}

function text(random: Random): { [keyword: string]: unknown } {
  return {
    type: "string",
    ...(random.chance(0.4) && { minLength: random.below(3) }),
    ...(random.chance(0.4) && { maxLength: random.below(4) }),
    ...(random.chance(0.3) && { pattern: random.pick(PATTERNS) }),
  };
}

function number(random: Random): { [keyword: string]: unknown } {
  return {
    type: random.chance(0.5) ? "integer" : "number",
    ...(random.chance(0.4) && { minimum: random.below(4) - 2 }),
    ...(random.chance(0.3) && { maximum: random.below(5) }),
    ...(random.chance(0.2) && { exclusiveMinimum: random.below(3) - 1 }),
    ...(random.chance(0.2) && { exclusiveMaximum: random.below(6) }),
    ...(random.chance(0.2) && { multipleOf: random.pick([1, 2, 3, 0.5]) }),
  };
}

function array(random: Random, depth: number, references: readonly string[]): { [keyword: string]: unknown } {
  const sub = (): Schema => randomSchema(random, depth - 1, references);
  const hasPrefix = random.chance(0.2);
  return {
    type: "array",
    ...(random.chance(0.6) && { items: sub() }),
    ...(hasPrefix && { prefixItems: [sub(), sub()].slice(0, 1 + random.below(2)) }),
    ...(random.chance(0.3) && { minItems: random.below(3) }),
    ...(random.chance(0.3) && { maxItems: random.below(4) }),
    ...(random.chance(0.2) && { uniqueItems: true }),
    // ajv 8 accepts an empty array where contains stands beside prefixItems, so that the two are not put together.
    ...(!hasPrefix &&
      random.chance(0.15) && {
        contains: sub(),
        ...(random.chance(0.5) && { minContains: random.below(3) }),
        ...(random.chance(0.5) && { maxContains: 1 + random.below(2) }),
      }),
  };
}

function object(
  random: Random,
  depth: number,
  references: readonly string[],
): { [keyword: string]: unknown } {
  const sub = (): Schema => randomSchema(random, depth - 1, references);
  const some = (): string[] => NAMES.filter(() => random.chance(0.4));
  return {
    type: "object",
    ...(random.chance(0.8) && { properties: Object.fromEntries(some().map((name) => [name, sub()])) }),
    ...(random.chance(0.5) && { required: some() }),
    ...(random.chance(0.3) && { additionalProperties: random.chance(0.5) ? false : sub() }),
    ...(random.chance(0.15) && { patternProperties: { "^[ab]": sub(), d$: sub() } }),
    ...(random.chance(0.1) && { propertyNames: text(random) }),
    ...(random.chance(0.15) && { minProperties: random.below(3) }),
    ...(random.chance(0.15) && { maxProperties: 1 + random.below(3) }),
    ...(random.chance(0.1) && { dependentRequired: { a: ["b"] } }),
    ...(random.chance(0.1) && { dependentSchemas: { b: sub() } }),
  };
}

/** Alternatives told apart by a constant. */
function tagged(
  random: Random,
  depth: number,
  references: readonly string[],
): { [keyword: string]: unknown } {
  const branch = (kind: string): Schema => ({
    type: "object",
    required: ["kind"],
    properties: { kind: { const: kind }, a: randomSchema(random, depth - 1, references) },
  });
  return { oneOf: [branch("a"), branch("b"), branch("abc")] };
}

/** A JSON value of the names and texts that random schemas look at. */
export function randomValue(random: Random, depth: number): unknown {
  const kind = depth <= 0 ? random.below(5) : random.below(10);
  if (kind === 0) return null;
  if (kind === 1) return random.chance(0.5);
  if (kind === 2) return random.below(7) - 2;
  if (kind === 3) return random.pick(TEXTS);
  if (kind === 4) return random.pick([0.5, 1.5, 1, 3, -1]);
  if (kind < 7) return Array.from({ length: random.below(4) }, () => randomValue(random, depth - 1));
  return Object.fromEntries(
    NAMES.filter(() => random.chance(0.5)).map((name) => [
      name,
      name === "kind" && random.chance(0.7) ? random.pick(["a", "b", "abc"]) : randomValue(random, depth - 1),
    ]),
  );
}

/** A value that the schema is likely to accept, built along its keywords. */
export function likelyValue(random: Random, schema: unknown, depth: number): unknown {
  if (typeof schema !== "object" || schema === null || depth <= 0) return randomValue(random, 1);
  const keywords = schema as { readonly [keyword: string]: unknown };
  if ("const" in keywords) return keywords["const"];
  if (Array.isArray(keywords["enum"]))
    return keywords["enum"][random.below(keywords["enum"].length)] as unknown;
  for (const combinator of ["oneOf", "anyOf", "allOf"]) {
    const branches = keywords[combinator];
    if (Array.isArray(branches) && random.chance(0.6)) {
      return likelyValue(random, branches[random.below(branches.length)], depth - 1);
    }
  }
  const type = Array.isArray(keywords["type"]) ? (keywords["type"][0] as unknown) : keywords["type"];
  if (type === "string") return random.pick(TEXTS);
  if (type === "integer" || type === "number") return random.below(5) - 1;
  if (type === "boolean") return random.chance(0.5);
  if (type === "array") {
    return Array.from({ length: random.below(4) }, () => likelyValue(random, keywords["items"], depth - 1));
  }
  const properties = keywords["properties"];
  if (type === "object" || properties !== undefined) {
    const known =
      typeof properties === "object" && properties !== null
        ? (properties as { readonly [name: string]: unknown })
        : {};
    const required = Array.isArray(keywords["required"]) ? (keywords["required"] as string[]) : [];
    const names = new Set([...required, ...Object.keys(known).filter(() => random.chance(0.7))]);
    return Object.fromEntries(
      [...names].map((name) => [
        name,
        likelyValue(random, Object.hasOwn(known, name) ? known[name] : undefined, depth - 1),
      ]),
    );
  }
  return randomValue(random, 2);
}

/** The value with one part of it replaced. */
export function mutated(random: Random, value: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && random.chance(0.7)) {
    const index = random.below(value.length);
    return value.map((item: unknown, at) => (at === index ? mutated(random, item) : item));
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value) && random.chance(0.8)) {
    const entries = Object.entries(value);
    if (entries.length > 0 && random.chance(0.3)) return Object.fromEntries(entries.slice(1));
    if (random.chance(0.3))
      return Object.fromEntries([...entries, [random.pick(NAMES), randomValue(random, 1)]]);
    const index = random.below(Math.max(1, entries.length));
    return Object.fromEntries(
      entries.map(([key, item]: [string, unknown], at) => [key, at === index ? mutated(random, item) : item]),
    );
  }
  return randomValue(random, 1);
}
