import type { SchemaGraph, SchemaNode } from "./schema-graph.ts";

/** The outermost dynamic anchors met on the way to a schema (JSON Schema 2020-12, section 8.2.3.2). */
export interface DynamicScope {
  /** Equal keys mean equal scopes. */
  readonly key: string;
  readonly anchors: ReadonlyMap<string, SchemaNode>;
}

export const EMPTY_SCOPE: DynamicScope = { key: "", anchors: new Map() };

/** The scope inside a resource: its dynamic anchors are added unless an outer one has the name. */
export function enterResource(graph: SchemaGraph, scope: DynamicScope, base: string): DynamicScope {
  const own = graph.dynamicAnchors(base);
  if (own.size === 0) return scope;
  const added = [...own].filter(([name]) => !scope.anchors.has(name));
  if (added.length === 0) return scope;
  const anchors = new Map([...scope.anchors, ...added]);
  const key = [...anchors].map(([name, node]) => `${name}=${node.base}${node.pointer}`).join(" ");
  return { key, anchors };
}

/** The target of a `$dynamicRef`: the outermost anchor of the name if the reference first lands on a dynamic anchor. */
export function resolveDynamic(
  graph: SchemaGraph,
  scope: DynamicScope,
  reference: string,
  base: string,
): SchemaNode | undefined {
  const first = graph.resolve(reference, base);
  if (first === undefined || typeof first.schema === "boolean") return first;
  const anchor = first.schema["$dynamicAnchor"];
  const fragment = reference.slice(reference.indexOf("#") + 1);
  if (typeof anchor !== "string" || anchor !== fragment) return first;
  return scope.anchors.get(anchor) ?? first;
}
