// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
/** The types of JSON Schema, without integer. */
export type JsonType = "null" | "boolean" | "string" | "number" | "array" | "object";

/** The type of a JSON value; undefined counts as null. */
export function typeOf(value: unknown): JsonType {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "boolean" || type === "string" || type === "number" ? type : "object";
}

/** Equality of JSON values: the order of keys does not count, 1 equals 1.0, 1 differs from true. */
export function equal(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  const [a, b] = [left as Readonly<Record<string, unknown>>, right as Readonly<Record<string, unknown>>];
  return keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

/** Whether the decimal numbers divide without rest, as they are written in JSON. */
export function isMultipleOf(value: number, step: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0;
  const [a, aExponent] = decimal(value);
  const [b, bExponent] = decimal(step);
  const exponent = Math.min(aExponent, bExponent);
  const scaled = a * 10n ** BigInt(aExponent - exponent);
  return scaled % (b * 10n ** BigInt(bExponent - exponent)) === 0n;
}

/** A number as an integer and a power of ten. */
function decimal(value: number): [bigint, number] {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}

/** The member or item under a step of a JSON pointer. */
export function stepInto(value: unknown, step: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, step)
    ? (value as Readonly<Record<string, unknown>>)[step]
    : undefined;
}
