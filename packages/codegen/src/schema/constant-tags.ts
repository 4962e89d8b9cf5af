import { arrayMember, isJsonObject, objectMember } from "../document/json-value.ts";
import type { DynamicScope } from "./dynamic-scope.ts";
import type { SchemaNode } from "./schema-graph.ts";
import type { SchemaUnits } from "./schema-units.ts";

/** A property that tells the branches of a oneOf apart: which values stand for which branch. */
export interface ConstantTag {
  readonly property: string;
  readonly values: readonly (readonly string[])[];
}

/**
 * The property that every branch requires with constant strings of its own. Only branches that are objects for certain
 * count, so that choosing by tag accepts exactly what counting accepts.
 */
export function constantTags(
  branches: readonly SchemaNode[],
  units: SchemaUnits,
  scope: DynamicScope,
): ConstantTag | undefined {
  const facts = branches.map((branch) => {
    const found: BranchFacts = { isObject: false, required: new Set(), constants: new Map() };
    collect(branch, units, scope, found, 0);
    return found;
  });
  const [first] = facts;
  if (first === undefined || facts.some((fact) => !fact.isObject)) return undefined;
  for (const property of first.constants.keys()) {
    if (property in Object.prototype) continue;
    const values = facts.map((fact) =>
      fact.required.has(property) ? (fact.constants.get(property) ?? []) : [],
    );
    const all = values.flat();
    if (values.every((list) => list.length > 0) && new Set(all).size === all.length)
      return { property, values };
  }
  return undefined;
}

/** What a branch says of a property. */
export function tagFacts(
  branch: SchemaNode,
  property: string,
  units: SchemaUnits,
  scope: DynamicScope,
): { readonly constants?: readonly string[]; readonly isObject: boolean; readonly isRequired: boolean } {
  const facts: BranchFacts = { isObject: false, required: new Set(), constants: new Map() };
  collect(branch, units, scope, facts, 0);
  const constants = facts.constants.get(property);
  return {
    isObject: facts.isObject,
    isRequired: facts.required.has(property),
    ...(constants !== undefined && { constants }),
  };
}

interface BranchFacts {
  isObject: boolean;
  readonly required: Set<unknown>;
  readonly constants: Map<string, readonly string[]>;
}

function collect(
  node: SchemaNode,
  units: SchemaUnits,
  scope: DynamicScope,
  facts: BranchFacts,
  depth: number,
): void {
  if (depth > 20 || !isJsonObject(node.schema)) return;
  if (node.schema["type"] === "object") facts.isObject = true;
  for (const name of arrayMember(node.schema, "required")) facts.required.add(name);
  for (const name of Object.keys(objectMember(node.schema, "properties") ?? {})) {
    const constants = constantValues(units.graph.child(node, "properties", name), units, scope, 0);
    if (constants !== undefined && !facts.constants.has(name)) facts.constants.set(name, constants);
  }
  const target = units.target(node, scope, "$ref");
  if (target !== undefined) collect(target, units, scope, facts, depth + 1);
  arrayMember(node.schema, "allOf").forEach((_, index) =>
    collect(units.graph.child(node, "allOf", index), units, scope, facts, depth + 1),
  );
}

function constantValues(
  node: SchemaNode,
  units: SchemaUnits,
  scope: DynamicScope,
  depth: number,
): readonly string[] | undefined {
  if (depth > 20 || !isJsonObject(node.schema)) return undefined;
  if (typeof node.schema["const"] === "string") return [node.schema["const"]];
  const values = node.schema["enum"];
  if (Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === "string"))
    return values;
  const target = units.target(node, scope, "$ref");
  return target === undefined ? undefined : constantValues(target, units, scope, depth + 1);
}
