// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import { holds } from "./run-schema.ts";
import type { AnySchema } from "./zod.ts";

/** Which absent properties get which value, below a value that is already valid. */
export interface DefaultsPlan {
  readonly properties?: Readonly<
    Record<string, { readonly value?: unknown; readonly plan?: DefaultsSource }>
  >;
  readonly items?: DefaultsSource;
  readonly additional?: DefaultsSource;
  readonly all?: readonly DefaultsSource[];
  /** Plans of alternatives, each applied where its schema accepts the value. */
  readonly any?: readonly (readonly [AnySchema, DefaultsSource])[];
}

/** A plan, or what gives it: recursive schemas have recursive plans. */
export type DefaultsSource = DefaultsPlan | (() => DefaultsPlan);

/** A copy of the value with defaults filled in; the value itself where nothing is to fill. */
export function applyDefaults(value: unknown, source: DefaultsSource): unknown {
  const plan = typeof source === "function" ? source() : source;
  let result = value;
  for (const each of plan.all ?? []) result = applyDefaults(result, each);
  for (const [schema, each] of plan.any ?? []) {
    if (holds(schema, value)) result = applyDefaults(result, each);
  }
  const { items } = plan;
  if (Array.isArray(result))
    return items === undefined ? result : result.map((item) => applyDefaults(item, items));
  if (typeof result !== "object" || result === null) return result;
  return fillObject(result as Readonly<Record<string, unknown>>, plan);
}

function fillObject(object: Readonly<Record<string, unknown>>, plan: DefaultsPlan): unknown {
  const known = plan.properties ?? {};
  const { additional } = plan;
  const filled: [string, unknown][] = Object.entries(object).map(([key, value]) => {
    const inner = Object.hasOwn(known, key) ? known[key]?.plan : additional;
    return [key, inner === undefined ? value : applyDefaults(value, inner)];
  });
  for (const [key, property] of Object.entries(known)) {
    if (!Object.hasOwn(object, key) && property.value !== undefined) {
      const value = structuredClone(property.value);
      filled.push([key, property.plan === undefined ? value : applyDefaults(value, property.plan)]);
    }
  }
  return Object.fromEntries(filled);
}
