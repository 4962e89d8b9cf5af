import { z as zod } from "zod";

/** A function that adds an issue to the payload when its value fails. */
export type Check = (payload: Payload) => void;

/** What Zod hands to a check. */
export type Payload = zod.core.ParsePayload;

/** Any Zod schema, whatever it validates. */
export interface AnySchema {
  readonly _zod: object;
}

/** A Zod schema, seen without its type parameters, so that building thousands of them costs the compiler nothing. */
export interface Schema extends AnySchema {
  optional(): Schema;
  nullable(): Schema;
  check(...checks: Check[]): Schema;
}

interface StringSchema extends Schema {
  min(length: number): StringSchema;
  max(length: number): StringSchema;
  regex(pattern: RegExp): StringSchema;
}

interface NumberSchema extends Schema {
  min(bound: number): NumberSchema;
  max(bound: number): NumberSchema;
  gt(bound: number): NumberSchema;
  lt(bound: number): NumberSchema;
}

interface ArraySchema extends Schema {
  min(length: number): ArraySchema;
  max(length: number): ArraySchema;
}

interface ObjectSchema extends Schema {
  catchall(rest: AnySchema): Schema;
}

type Literal = string | number | boolean | null;

interface Builders {
  unknown(): Schema;
  never(): Schema;
  null(): Schema;
  boolean(): Schema;
  string(): StringSchema;
  number(): NumberSchema;
  array(items: AnySchema): ArraySchema;
  object(shape: Readonly<Record<string, AnySchema>>): ObjectSchema;
  looseObject(shape: Readonly<Record<string, AnySchema>>): ObjectSchema;
  strictObject(shape: Readonly<Record<string, AnySchema>>): ObjectSchema;
  enum(values: readonly string[]): Schema;
  literal(values: Literal | readonly Literal[]): Schema;
  union(branches: readonly AnySchema[]): Schema;
  optional(inner: AnySchema): Schema;
  nullable(inner: AnySchema): Schema;
}

/** What a named schema is made of, and whether it is being made right now. */
interface Named {
  readonly build: () => AnySchema;
  built?: AnySchema;
  building: boolean;
}

const named = new WeakMap<AnySchema, Named>();

/** A schema that is built on first use, so that schemas may refer to each other in any order. */
export function lazy(build: () => AnySchema): AnySchema {
  const entry: Named = { build, building: false };
  const schema = zod.lazy(() => settled(entry) as zod.ZodType);
  named.set(schema, entry);
  return schema;
}

function settled(entry: Named): AnySchema {
  if (entry.built === undefined) {
    entry.building = true;
    entry.built = entry.build();
    entry.building = false;
  }
  return entry.built;
}

/** The schema behind a name, so that no step of indirection is left at run time; the name itself where it recurs. */
export function direct(schema: AnySchema): AnySchema {
  const entry = named.get(schema);
  if (entry === undefined || entry.building) return schema;
  return direct(settled(entry));
}

function directShape(shape: Readonly<Record<string, AnySchema>>): Record<string, zod.ZodType> {
  const entries = Object.entries(shape).map(([name, schema]) => [name, direct(schema)]);
  return Object.fromEntries(entries) as Record<string, zod.ZodType>;
}

/** Zod under the small interface above. */
export const z: Builders = {
  unknown: zod.unknown,
  never: zod.never,
  null: zod.null,
  boolean: zod.boolean,
  string: zod.string,
  number: zod.number,
  enum: zod.enum,
  literal: zod.literal,
  array: (items) => zod.array(direct(items) as zod.ZodType),
  object: (shape) => zod.object(directShape(shape)),
  looseObject: (shape) => zod.looseObject(directShape(shape)),
  strictObject: (shape) => zod.strictObject(directShape(shape)),
  union: (branches) => zod.union(branches.map((branch) => direct(branch) as zod.ZodType)),
  optional: (inner) => zod.optional(direct(inner) as zod.ZodType),
  nullable: (inner) => zod.nullable(direct(inner) as zod.ZodType),
};
