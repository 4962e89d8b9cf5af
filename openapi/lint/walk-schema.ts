import type { Location, UserContext } from "@redocly/openapi-core";
import { asArray } from "./as-array.ts";
import { asObject } from "./as-object.ts";
import { resolveSchema, type ResolvedSchema } from "./resolve-schema.ts";

/** Calls `visit` for a schema and all schemas below it, each once, through `$ref`s. */
export function walkSchema(
  node: unknown,
  location: Location,
  ctx: Pick<UserContext, "resolve">,
  visit: (resolved: ResolvedSchema) => void,
): void {
  const seen = new Set<string>();
  const open: [unknown, Location][] = [[node, location]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const resolved = resolveSchema(next[0], next[1], ctx);
    const pointer = resolved.location.absolutePointer;
    if (seen.has(pointer)) continue;
    seen.add(pointer);
    visit(resolved);
    for (const [keys, child] of children(resolved.schema)) open.push([child, resolved.location.child(keys)]);
  }
}

function children(schema: Readonly<Record<string, unknown>>): [(string | number)[], unknown][] {
  const found: [(string | number)[], unknown][] = [];
  for (const [name, child] of Object.entries(asObject(schema["properties"])))
    found.push([["properties", name], child]);
  for (const key of ["allOf", "oneOf", "anyOf"]) {
    for (const [index, child] of asArray(schema[key]).entries()) found.push([[key, index], child]);
  }
  for (const key of ["items", "additionalProperties"]) {
    if (typeof schema[key] === "object") found.push([[key], schema[key]]);
  }
  return found;
}
