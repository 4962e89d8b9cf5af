import { arrayMember, member } from "../document/json-value.ts";
import { EMPTY_SCOPE } from "./dynamic-scope.ts";
import type { SchemaNode } from "./schema-graph.ts";
import type { SchemaUnits } from "./schema-units.ts";

/** Whether a property is readOnly or writeOnly, said by its schema, by what it refers to or by a part of its allOf. */
export function isMarked(
  units: SchemaUnits,
  node: SchemaNode,
  mark: "readOnly" | "writeOnly",
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (typeof node.schema === "boolean" || seen.has(node.pointer)) return false;
  if (member(node.schema, mark) === true) return true;
  const inner = new Set([...seen, node.pointer]);
  const target = units.target(node, EMPTY_SCOPE, "$ref");
  if (target !== undefined && isMarked(units, target, mark, inner)) return true;
  return arrayMember(node.schema, "allOf").some((_, index) =>
    isMarked(units, units.graph.child(node, "allOf", index), mark, inner),
  );
}
