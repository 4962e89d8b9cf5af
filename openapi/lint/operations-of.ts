import { asObject } from "./as-object.ts";

const methods = ["get", "post", "put", "patch", "delete"] as const;

export interface MethodAndOperation {
  method: (typeof methods)[number];
  operation: Readonly<Record<string, unknown>>;
}

/** The operations of a path item, each with its method. */
export function operationsOf(pathItem: unknown): MethodAndOperation[] {
  const item = asObject(pathItem);
  return methods
    .filter((method) => item[method] !== undefined)
    .map((method) => ({ method, operation: asObject(item[method]) }));
}
