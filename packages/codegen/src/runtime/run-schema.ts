import type { z as zod } from "zod";
import type { AnySchema, Payload } from "./zod.ts";

const CONTEXT = { async: false };

/** Adds an issue at a path below the value. Later checks still run, so that all faults are told. */
export function fail(payload: Payload, message: string, path: PropertyKey[] = []): void {
  payload.issues.push({ code: "custom", message, path, input: payload.value, continue: true });
}

/** Runs a schema on the value, or on one inside it, and adds what it finds. The value itself is left alone. */
export function run(
  schema: AnySchema,
  payload: Payload,
  value: unknown = payload.value,
  key?: PropertyKey,
): void {
  const { issues } = parse(schema, value);
  for (const issue of issues) {
    const path = issue.path ?? [];
    payload.issues.push({ ...issue, path: key === undefined ? path : [key, ...path], continue: true });
  }
}

/** Whether a schema accepts a value. */
export function holds(schema: AnySchema, value: unknown): boolean {
  return parse(schema, value).issues.length === 0;
}

function parse(schema: AnySchema, value: unknown): Payload {
  // oxlint-disable-next-line no-underscore-dangle -- Zod keeps what runs a schema inside another one there.
  const result = (schema as zod.core.$ZodType)._zod.run({ value, issues: [] }, CONTEXT);
  if (result instanceof Promise) throw new TypeError("A generated schema is never asynchronous");
  return result;
}
