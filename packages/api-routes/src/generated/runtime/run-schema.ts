// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import { explained, type AnySchema, type Issue, type Payload, type RunContext } from "./zod.ts";

const ALL_FAULTS: RunContext = { async: false, reportInput: true };
const FIRST_FAULT: RunContext = { async: false, abortEarly: true };

/** Adds an issue at a path below the value. Later checks still run, so that all faults are told. */
export function fail(payload: Payload, message: string, path: PropertyKey[] = []): void {
  payload.issues.push({ code: "custom", message, path, input: payload.value, continue: true });
}

/** Adds the issue that the value is of another type. */
export function failType(payload: Payload, expected: "object"): void {
  payload.issues.push({ code: "invalid_type", expected, path: [], input: payload.value, continue: true });
}

/** Adds the issue that no alternative accepts the value, with what each has against it. */
export function failAll(payload: Payload, alternatives: readonly (readonly Issue[])[]): void {
  const errors = alternatives.map((issues) => issues.map(explained));
  payload.issues.push({ code: "invalid_union", errors, path: [], input: payload.value, continue: true });
}

/** Runs a schema on the value, or on one inside it, and adds what it finds. The value itself is left alone. */
export function run(
  schema: AnySchema,
  payload: Payload,
  value: unknown = payload.value,
  key?: PropertyKey,
): void {
  for (const issue of issuesOf(schema, value)) {
    const path = issue.path ?? [];
    payload.issues.push({ ...issue, path: key === undefined ? path : [key, ...path], continue: true });
  }
}

/** What a schema has against a value. */
export function issuesOf(schema: AnySchema, value: unknown): readonly Issue[] {
  // oxlint-disable-next-line no-underscore-dangle -- Zod keeps what runs a schema inside another one there.
  return schema._zod.run({ value, issues: [] }, ALL_FAULTS).issues;
}

/** Whether a schema accepts a value. */
export function holds(schema: AnySchema, value: unknown): boolean {
  // oxlint-disable-next-line no-underscore-dangle -- as above.
  return schema._zod.run({ value, issues: [] }, FIRST_FAULT).issues.length === 0;
}
