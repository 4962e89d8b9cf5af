// Generated from openapi/ by pnpm generate. Do not edit.
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
  lazy(build: () => AnySchema): Schema;
}

/** Zod itself under the small interface above. */
export const z: Builders = zod;
