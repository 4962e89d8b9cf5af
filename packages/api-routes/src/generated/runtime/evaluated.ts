// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import { holds } from "./run-schema.ts";
import type { AnySchema } from "./zod.ts";

/** What the keywords beside `unevaluatedProperties` or `unevaluatedItems` have looked at. */
export interface Evaluated {
  readonly all?: boolean;
  readonly keys?: readonly string[];
  readonly patterns?: readonly RegExp[];
  /** The first so many items. */
  readonly upTo?: number;
  /** Items that one of these accepts. */
  readonly contains?: readonly AnySchema[];
  /** What counts only when the whole value passes a schema. */
  readonly when?: readonly (readonly [AnySchema, Evaluated])[];
}

/** Tells for a name whether the property was looked at. */
export function evaluatedKeys(plan: Evaluated, value: unknown): (name: string) => boolean {
  const plans = flatten(plan, value);
  if (plans.some((each) => each.all === true)) return () => true;
  const keys = new Set(plans.flatMap((each) => each.keys ?? []));
  const patterns = plans.flatMap((each) => each.patterns ?? []);
  return (name) => keys.has(name) || patterns.some((pattern) => pattern.test(name));
}

/** Tells for an index whether the item was looked at. */
export function evaluatedIndexes(plan: Evaluated, items: readonly unknown[]): (index: number) => boolean {
  const plans = flatten(plan, items);
  if (plans.some((each) => each.all === true)) return () => true;
  const upTo = Math.max(0, ...plans.map((each) => each.upTo ?? 0));
  const contains = plans.flatMap((each) => each.contains ?? []);
  return (index) => index < upTo || contains.some((each) => holds(each, items[index]));
}

function flatten(plan: Evaluated, value: unknown): Evaluated[] {
  const active = (plan.when ?? []).filter(([condition]) => holds(condition, value));
  return [plan, ...active.flatMap(([, inner]) => flatten(inner, value))];
}
