import { isJsonObject } from "./json-value.ts";

/** One more step on a JSON pointer (RFC 6901), escaped. */
export function joinPointer(pointer: string, ...steps: (string | number)[]): string {
  return steps.reduce<string>(
    (joined, step) => `${joined}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}

/** The unescaped steps of a pointer; a leading `#` is allowed, percent-encoding is decoded. */
export function pointerSteps(pointer: string): string[] {
  const text = pointer.startsWith("#") ? pointer.slice(1) : pointer;
  if (text === "") return [];
  return text
    .split("/")
    .slice(1)
    .map((step) => decodeStep(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value under one step, or undefined. */
export function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(step) ? value[Number(step)] : undefined;
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function decodeStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
