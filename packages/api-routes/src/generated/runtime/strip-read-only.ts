// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import { stepInto } from "./json.ts";
import type { Detail } from "./problem.ts";

/** The fault of a readOnly property in a request. */
export const READ_ONLY = "is read-only";

/** The value without the properties that only their being readOnly speaks against; undefined when there are none. */
export function stripReadOnly(value: unknown, faults: readonly Detail[], root: string): unknown {
  const pointers = faults.filter(({ message }) => message === READ_ONLY).map(({ pointer }) => pointer);
  if (pointers.length === 0) return undefined;
  const copy = structuredClone(value);
  for (const pointer of pointers) {
    const steps = pointer
      .slice(root.length + 1)
      .split("/")
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = steps.pop() ?? "";
    const parent = steps.reduce<unknown>(stepInto, copy);
    if (typeof parent === "object" && parent !== null) Reflect.deleteProperty(parent, last);
  }
  return copy;
}
