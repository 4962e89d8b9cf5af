// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import { z as zod } from "zod";

/** A function that adds an issue to the payload when its value fails. */
export type Check = (payload: Payload) => void;

/** One fault that a schema has found, as Zod keeps it. */
export interface Issue {
  readonly code: string;
  readonly path?: readonly PropertyKey[];
  readonly message?: string;
  readonly input?: unknown;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  /** Of a bound: what is counted or compared, and the bound. */
  readonly origin?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly inclusive?: boolean;
  /** Of text: the expression that it must match. */
  readonly pattern?: string;
  /** Of a union: what each alternative has against the value. */
  readonly errors?: readonly (readonly Issue[])[];
  /** Whether checks after it still run. */
  readonly continue?: boolean;
}

/** What Zod hands to a check. */
export interface Payload {
  value: unknown;
  readonly issues: Issue[];
}

/** How a schema is run: whether the first fault is enough. */
export interface RunContext {
  readonly async: false;
  readonly abortEarly?: true;
  /** Whether issues of alternatives keep what they are about. */
  readonly reportInput?: true;
}

/** Any Zod schema, whatever it validates. */
export interface AnySchema {
  /** Where Zod keeps what runs a schema. */
  readonly _zod: { run(payload: Payload, context: RunContext): Payload };
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

type Shape = Readonly<Record<string, AnySchema>>;

/** The functions of Zod that validators are made with. */
export interface Builders {
  readonly unknown: () => Schema;
  readonly never: () => Schema;
  readonly null: () => Schema;
  readonly boolean: () => Schema;
  readonly string: () => StringSchema;
  readonly number: () => NumberSchema;
  readonly array: (items: AnySchema) => ArraySchema;
  readonly object: (shape: Shape) => ObjectSchema;
  readonly looseObject: (shape: Shape) => ObjectSchema;
  readonly strictObject: (shape: Shape) => ObjectSchema;
  readonly enum: (values: readonly string[]) => Schema;
  readonly literal: (values: Literal | readonly Literal[]) => Schema;
  readonly union: (branches: readonly AnySchema[]) => Schema;
  readonly optional: (inner: AnySchema) => Schema;
  readonly nullable: (inner: AnySchema) => Schema;
  readonly pipe: (first: AnySchema, second: AnySchema) => Schema;
}

/** What else of Zod this runtime uses. */
interface Bare extends Builders {
  lazy(build: () => AnySchema): AnySchema & { _zod: AnySchema["_zod"] };
  compile(schema: AnySchema): AnySchema;
  validate(schema: AnySchema, value: unknown): boolean;
  readonly core: {
    config(): object;
    readonly util: { finalizeIssue(issue: Issue, context: object, config: object): Issue };
  };
}

// A test of the generator holds Zod against these interfaces. Here the compiler is spared it: it would need half a second
// wherever the output is used.
const bare = zod as unknown as Bare;

/** What a named schema is made of, and whether it is being made right now. */
interface Named {
  readonly build: () => AnySchema;
  built?: AnySchema;
  building: boolean;
}

const named = new WeakMap<AnySchema, Named>();

/**
 * A schema that is built on first use, so that schemas may refer to each other in any order. What it accepts it hands on
 * as it is, never a copy.
 */
export function lazy(build: () => AnySchema): AnySchema {
  const entry: Named = { build, building: false };
  const schema = bare.lazy(() => settled(entry));
  // oxlint-disable-next-line no-underscore-dangle -- so that no step of indirection is left.
  schema._zod.run = (payload, context) => runNamed(settled(entry), payload, context);
  named.set(schema, entry);
  return schema;
}

/** Whether a named schema is being run: what it runs inside itself is not worth a second look by compiled code. */
let isRunning = false;

function runNamed(schema: AnySchema, payload: Payload, context: RunContext): Payload {
  const { value } = payload;
  const isOuter = !isRunning;
  isRunning = true;
  try {
    if (isOuter && quickly(schema)(value)) return payload;
    // oxlint-disable-next-line no-underscore-dangle -- the same of the schema behind the name.
    const result = schema._zod.run(payload, context);
    result.value = value;
    return result;
  } finally {
    if (isOuter) isRunning = false;
  }
}

/** A schema is compiled once it was used so often that the compiling pays. */
const USES_BEFORE_COMPILING = 20;

const judges = new WeakMap<AnySchema, (value: unknown) => boolean>();

/**
 * Tells of values whether the schema accepts them, as far as compiled code can tell: true is certain, false means that
 * the schema itself must be run.
 */
export function quickly(schema: AnySchema): (value: unknown) => boolean {
  let judge = judges.get(schema);
  if (judge === undefined) judges.set(schema, (judge = judgeOf(schema)));
  return judge;
}

function judgeOf(schema: AnySchema): (value: unknown) => boolean {
  let uses = 0;
  let compiled: AnySchema | undefined;
  return (value) => {
    if (compiled !== undefined) return compiled !== schema && bare.validate(compiled, value);
    uses += 1;
    if (uses > USES_BEFORE_COMPILING) compiled = bare.compile(schema);
    return false;
  };
}

/** An issue with its message. */
export function explained(issue: Issue): Issue {
  return bare.core.util.finalizeIssue(issue, { reportInput: true }, bare.core.config());
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

function directShape(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, direct(schema)]));
}

/** Zod, whose names stand for what they refer to. */
export const z: Builders = {
  unknown: bare.unknown,
  never: bare.never,
  null: bare.null,
  boolean: bare.boolean,
  string: bare.string,
  number: bare.number,
  enum: bare.enum,
  literal: bare.literal,
  pipe: bare.pipe,
  array: (items) => bare.array(direct(items)),
  object: (shape) => bare.object(directShape(shape)),
  looseObject: (shape) => bare.looseObject(directShape(shape)),
  strictObject: (shape) => bare.strictObject(directShape(shape)),
  union: (branches) => bare.union(branches.map(direct)),
  optional: (inner) => bare.optional(direct(inner)),
  nullable: (inner) => bare.nullable(direct(inner)),
};
