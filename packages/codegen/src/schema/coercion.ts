import { arrayMember, isJsonObject, objectMember } from "../document/json-value.ts";
import type { Coercion } from "../runtime/decode.ts";
import type { DynamicScope } from "./dynamic-scope.ts";
import type { SchemaNode } from "./schema-graph.ts";
import type { SchemaUnits } from "./schema-units.ts";
import { typesOf } from "./zod/emit-typed.ts";

/** Which JSON values the text of a parameter may stand for, read off its schema. */
export function coercionOf(node: SchemaNode, units: SchemaUnits, scope: DynamicScope, depth = 0): Coercion {
  if (!isJsonObject(node.schema) || depth > 6) return { types: ["string"] };
  const { graph } = units;
  const parts: Coercion[] = [];
  const own = ownCoercion(node, units, scope, depth);
  if (own !== undefined) parts.push(own);
  const target = units.target(node, scope, "$ref");
  if (target !== undefined) parts.push(coercionOf(target, units, scope, depth + 1));
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    arrayMember(node.schema, keyword).forEach((_, index) =>
      parts.push(coercionOf(graph.child(node, keyword, index), units, scope, depth + 1)),
    );
  }
  return parts.length === 0 ? { types: ["string"] } : merge(parts);
}

function ownCoercion(
  node: SchemaNode,
  units: SchemaUnits,
  scope: DynamicScope,
  depth: number,
): Coercion | undefined {
  if (!isJsonObject(node.schema)) return undefined;
  const types = new Set(typesOf(node) ?? []);
  if (types.delete("integer")) types.add("number");
  for (const value of [
    ...arrayMember(node.schema, "enum"),
    ...("const" in node.schema ? [node.schema["const"]] : []),
  ]) {
    if (typesOf(node) === undefined)
      types.add(value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
  }
  if (types.size === 0 && "properties" in node.schema) types.add("object");
  if (types.size === 0 && "items" in node.schema) types.add("array");
  if (types.size === 0) return undefined;
  const { graph } = units;
  const below = (...steps: (string | number)[]): Coercion =>
    coercionOf(graph.child(node, ...steps), units, scope, depth + 1);
  const properties = Object.keys(objectMember(node.schema, "properties") ?? {});
  return {
    types: [...types],
    ...(types.has("array") && isJsonObject(node.schema["items"]) && { items: below("items") }),
    ...(types.has("object") &&
      properties.length > 0 && {
        properties: Object.fromEntries(properties.map((name) => [name, below("properties", name)])),
      }),
    ...(types.has("object") &&
      isJsonObject(node.schema["additionalProperties"]) && { additional: below("additionalProperties") }),
  };
}

function merge(parts: readonly Coercion[]): Coercion {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const items = parts.find((part) => part.items !== undefined)?.items;
  const additional = parts.find((part) => part.additional !== undefined)?.additional;
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<
    string,
    Coercion
  >;
  return {
    types: [...new Set(parts.flatMap((part) => part.types))],
    ...(items !== undefined && { items }),
    ...(additional !== undefined && { additional }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}
