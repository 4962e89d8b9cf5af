import { arrayMember, isJsonObject, member } from "../document/json-value.ts";
import { EMPTY_SCOPE } from "./dynamic-scope.ts";
import type { SchemaNode } from "./schema-graph.ts";
import type { SchemaUnits } from "./schema-units.ts";

/**
 * The name of a component that leads back to itself through lists and alternatives alone. A type in an interface cannot
 * do that; only a type with a name can.
 */
export function recursiveAlias(units: SchemaUnits): string | undefined {
  return units.components().find((unit) => reaches(unit.node, unit.node.pointer, units, new Set()))
    ?.component;
}

function reaches(node: SchemaNode, goal: string, units: SchemaUnits, seen: Set<string>): boolean {
  if (seen.has(node.pointer)) return false;
  seen.add(node.pointer);
  const target = units.target(node, EMPTY_SCOPE, "$ref");
  const inside = ["prefixItems", "allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    arrayMember(node.schema, keyword).map((_, index) => units.graph.child(node, keyword, index)),
  );
  if (isJsonObject(member(node.schema, "items"))) inside.push(units.graph.child(node, "items"));
  if (target !== undefined) inside.push(target);
  return inside.some((each) => each.pointer === goal || reaches(each, goal, units, seen));
}
