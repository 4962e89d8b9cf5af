// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import type { z as zod } from "zod";
import { evaluatedIndexes, evaluatedKeys, type Evaluated } from "./evaluated.ts";
import { formats } from "./formats.ts";
import { equal, isMultipleOf, typeOf, type JsonType } from "./json.ts";
import { fail, failAll, failType, holds, issuesOf, run } from "./run-schema.ts";
import { direct, lazy, z, type AnySchema, type Check, type Schema } from "./zod.ts";

/** Names a schema: it is built on first use, so that schemas may refer to each other in any order. */
export function schema<Value>(build: () => AnySchema): zod.ZodType<Value> {
  return lazy(build) as zod.ZodType<Value>;
}

/** Accepts nothing. */
export function nothing(): Schema {
  return z.never();
}

/** A property that must not be sent in this direction. */
export function refused(reason: string): Schema {
  return z.unknown().check((payload) => {
    if (payload.value !== undefined) fail(payload, reason);
  });
}

/** Every one of the schemas must accept the value. */
export function allOf(...schemas: readonly AnySchema[]): Schema {
  const all = schemas.map(direct);
  return z.unknown().check((payload) => {
    for (const each of all) run(each, payload);
  });
}

/** A file of a multipart body. */
export function file(): Schema {
  return z.unknown().check((payload) => {
    if (!(payload.value instanceof Blob)) fail(payload, "expected a file");
  });
}

/** Exactly one of the schemas must accept the value. Each looks at it once, so that nesting does not multiply the work. */
export function oneOf(...schemas: readonly AnySchema[]): Schema {
  const all = schemas.map(direct);
  return z.unknown().check((payload) => {
    const faults = all.map((each) => issuesOf(each, payload.value));
    const matching = faults.filter((issues) => issues.length === 0).length;
    if (matching > 1) return fail(payload, `matches ${matching} of the ${all.length} alternatives, not one`);
    if (matching === 0) failAll(payload, faults);
  });
}

/**
 * The schema that the tag names must accept the value. One without the tag is judged by another schema, if there is one;
 * otherwise it must be an object and have it.
 */
export function discriminated(
  tag: string,
  branches: readonly (readonly [string, AnySchema])[],
  untagged?: AnySchema,
): Schema {
  const table = new Map(branches);
  const names = [...table.keys()].map((key) => JSON.stringify(key)).join(", ");
  return z.unknown().check((payload) => {
    const { value } = payload;
    const hasTag = isObject(value) && Object.hasOwn(value, tag);
    if (!hasTag && untagged !== undefined) return run(untagged, payload);
    if (!isObject(value)) return failType(payload, "object");
    if (!hasTag) return fail(payload, "is required", [tag]);
    const found = value[tag];
    const branch = typeof found === "string" ? table.get(found) : undefined;
    if (branch === undefined) return fail(payload, `expected one of ${names}`, [tag]);
    run(branch, payload);
  });
}

/** The schema must refuse the value. */
export function not(refusing: AnySchema): Schema {
  return z.unknown().check((payload) => {
    if (holds(refusing, payload.value)) fail(payload, "matches what is excluded");
  });
}

/** `if`, `then` and `else`. */
export function conditional(condition: AnySchema, then: AnySchema, otherwise: AnySchema): Schema {
  return z.unknown().check((payload) => run(holds(condition, payload.value) ? then : otherwise, payload));
}

/** One schema for each JSON type; values of other types pass. */
export function byType(table: Readonly<Partial<Record<JsonType, AnySchema>>>): Schema {
  return z.unknown().check((payload) => {
    const branch = table[typeOf(payload.value)];
    if (branch !== undefined) run(branch, payload);
  });
}

/** One of the JSON values. */
export function constant(...values: readonly unknown[]): Schema {
  return z.unknown().check((payload) => {
    if (payload.value === undefined) fail(payload, "is required");
    else if (!values.some((value) => equal(value, payload.value))) {
      fail(payload, `expected one of ${values.map((value) => JSON.stringify(value)).join(", ")}`);
    }
  });
}

/** A check that a function decides: Zod's compiler calls the function itself. */
function predicate(accepts: (value: never) => boolean, report: string | Check): Check {
  const check: Check = (payload) => {
    if (accepts(payload.value as never)) return;
    if (typeof report === "string") fail(payload, report);
    else report(payload);
  };
  return { _zod: { check, def: { check: "custom", fn: accepts }, onattach: [] } } as unknown as Check;
}

/** A known format. */
export function format(name: keyof typeof formats): Check {
  return predicate(formats[name], `expected the format ${name}`);
}

/** A number without a fraction. */
export const integer: Check = predicate(Number.isInteger, "expected an integer");

/** A 32-bit signed integer. */
export const int32: Check = predicate(
  (value: number) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31,
  "expected a 32-bit integer",
);

/** A 64-bit signed integer, as exact as a JSON number of JavaScript is. */
export const int64: Check = predicate(
  (value: number) => Number.isInteger(value) && value >= -(2 ** 63) && value <= 2 ** 63,
  "expected a 64-bit integer",
);

/** A multiple in decimal arithmetic: 0.3 is a multiple of 0.1. */
export function multipleOf(step: number): Check {
  return predicate((value: number) => isMultipleOf(value, step), `expected a multiple of ${step}`);
}

/** No two items are equal as JSON values. */
export const uniqueItems: Check = (payload) => {
  const items = payload.value as readonly unknown[];
  const seen = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    const simple = typeof item !== "object" || item === null;
    const twice = simple ? seen.has(item) : items.slice(0, index).some((other) => equal(other, item));
    if (twice) return fail(payload, "is the same as an item before it", [index]);
    if (simple) seen.add(item);
  }
};

/** The schemas of the first items, and of all after them. */
export function prefixItems(schemas: readonly AnySchema[], rest?: AnySchema): Check {
  return (payload) => {
    const items = payload.value as readonly unknown[];
    for (const [index, item] of items.entries()) {
      const each = schemas[index] ?? rest;
      if (each !== undefined) run(each, payload, item, index);
    }
  };
}

/** So many items that the schema accepts. */
export function contains(wanted: AnySchema, fewest: number, most = Number.POSITIVE_INFINITY): Check {
  return (payload) => {
    const count = (payload.value as readonly unknown[]).filter((item) => holds(wanted, item)).length;
    if (count < fewest || count > most) {
      const range = most === Number.POSITIVE_INFINITY ? `at least ${fewest}` : `${fewest} to ${most}`;
      fail(payload, `expected ${range} matching items, not ${count}`);
    }
  };
}

/** An object that checks hold for as well; they see it as it is, with every property, whatever the schema says of it. */
export function constrained(object: AnySchema, ...checks: readonly Check[]): Schema {
  const own = direct(object);
  return z.unknown().check((payload) => {
    run(own, payload);
    if (isObject(payload.value)) for (const check of checks) check(payload);
  });
}

/** Properties that are not listed must pass the schema, one named `__proto__` as well, which Zod passes over. */
export function dictionary(shape: Readonly<Record<string, AnySchema>>, rest: AnySchema): Schema {
  const own = direct(rest);
  const object = z.object(shape).catchall(own);
  const accepts = (value: unknown): boolean =>
    !isObject(value) || !Object.hasOwn(value, PROTO) || holds(own, value[PROTO]);
  const check = predicate(accepts, (payload) =>
    run(own, payload, (payload.value as JsonObject)[PROTO], PROTO),
  );
  return z.pipe(z.unknown().check(check), object);
}

const PROTO = "__proto__";

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A property whose name every object inherits, so that Zod cannot tell whether it is there. */
export function property(name: string, value: AnySchema, isRequired: boolean): Check {
  return (payload) => {
    const object = payload.value as Readonly<Record<string, unknown>>;
    if (Object.hasOwn(object, name)) run(value, payload, object[name], name);
    else if (isRequired) fail(payload, "is required", [name]);
  };
}

/** A property that must be there, whatever it is. */
export function required(name: string): Check {
  return (payload) => {
    if (!Object.hasOwn(payload.value as object, name)) fail(payload, "is required", [name]);
  };
}

/** Properties by pattern, and a schema for those that neither a pattern nor the list of names covers. */
export function patternProperties(
  patterns: readonly (readonly [RegExp, AnySchema])[],
  names: readonly string[] = [],
  rest?: AnySchema,
): Check {
  const known = new Set(names);
  return (payload) => {
    for (const [name, value] of Object.entries(payload.value as object)) {
      const matching = patterns.filter(([pattern]) => pattern.test(name));
      for (const [, each] of matching) run(each, payload, value, name);
      if (matching.length === 0 && rest !== undefined && !known.has(name)) run(rest, payload, value, name);
    }
  };
}

/** The schema must accept every property name. */
export function propertyNames(names: AnySchema): Check {
  return (payload) => {
    for (const name of Object.keys(payload.value as object)) {
      if (!holds(names, name)) fail(payload, "has a name that is not allowed", [name]);
    }
  };
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** At least so many properties. */
export function minProperties(fewest: number): Check {
  return (payload) => {
    if (Object.keys(payload.value as object).length < fewest)
      fail(payload, `expected at least ${plural(fewest, "property", "properties")}`);
  };
}

/** At most so many properties. */
export function maxProperties(most: number): Check {
  return (payload) => {
    if (Object.keys(payload.value as object).length > most)
      fail(payload, `expected at most ${plural(most, "property", "properties")}`);
  };
}

/** Where one property stands, others must too. */
export function dependentRequired(name: string, others: readonly string[]): Check {
  return (payload) => {
    const object = payload.value as object;
    if (!Object.hasOwn(object, name)) return;
    for (const other of others) {
      if (!Object.hasOwn(object, other)) fail(payload, `is required because ${name} is given`, [other]);
    }
  };
}

/** Where a property stands, the whole object must pass the schema. */
export function dependentSchema(name: string, whole: AnySchema): Check {
  return (payload) => {
    if (Object.hasOwn(payload.value as object, name)) run(whole, payload);
  };
}

/** Properties that nothing else has looked at. */
export function unevaluatedProperties(plan: Evaluated, rest: AnySchema): Schema {
  return z.unknown().check((payload) => {
    const object = payload.value as Readonly<Record<string, unknown>>;
    const known = evaluatedKeys(plan, object);
    for (const [name, value] of Object.entries(object)) {
      if (!known(name)) run(rest, payload, value, name);
    }
  });
}

/** Items that nothing else has looked at. */
export function unevaluatedItems(plan: Evaluated, rest: AnySchema): Schema {
  return z.unknown().check((payload) => {
    const items = payload.value as readonly unknown[];
    const known = evaluatedIndexes(plan, items);
    for (const [index, item] of items.entries()) {
      if (!known(index)) run(rest, payload, item, index);
    }
  });
}

/** The validator of the parameters of one place, in the form that `createRoute` takes. */
export type Parameters<Values> = zod.ZodObject<
  { [Name in keyof Values]: zod.ZodType<Values[Name]> },
  zod.core.$loose
>;
