import { arrayMember, isJsonObject, member, stringMember } from "../document/json-value.ts";
import { pointerSteps } from "../document/json-pointer.ts";
import { EMPTY_SCOPE, enterResource, resolveDynamic, type DynamicScope } from "./dynamic-scope.ts";
import { NameRegistry, pascalCase } from "./identifier.ts";
import { ROOT, type SchemaGraph, type SchemaNode } from "./schema-graph.ts";
import { SCHEMA_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS } from "./schema-keywords.ts";

/** Which side of a conversation a schema is read for: as written, what a server takes, what a server gives. */
export type Variant = "plain" | "input" | "output";

/** A schema that has a name in the output: a component, or anything else that a reference points at. */
export interface Unit {
  readonly name: string;
  readonly node: SchemaNode;
  readonly scope: DynamicScope;
  /** The name among `components.schemas`, if it is one. */
  readonly component?: string;
}

/** What a schema has somewhere in itself or in what it refers to. */
export interface Reach {
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly defaults: boolean;
}

interface Scan {
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly defaults: boolean;
  readonly references: readonly SchemaNode[];
}

/** What the modules of types and validators name themselves. */
const TAKEN = ["ZodType", "T", "O", "Record", "Schemas"];

/** Names for schemas, and which variants of them the output needs. */
export class SchemaUnits {
  readonly graph: SchemaGraph;
  readonly #units = new Map<string, Unit>();
  readonly #names = new NameRegistry(TAKEN);
  readonly #variantNames = new Map<string, string>();
  readonly #scans = new Map<string, Scan>();
  readonly #reaches = new Map<string, Reach>();
  /** Variants asked for, in order of first demand: `[unit, variant]`. */
  readonly types: [Unit, Variant][] = [];
  readonly validators: [Unit, Variant][] = [];
  readonly #asked = new Set<string>();

  constructor(graph: SchemaGraph) {
    this.graph = graph;
    const schemas = member(member(graph.root, "components"), "schemas");
    if (!isJsonObject(schemas)) return;
    for (const component of Object.keys(schemas)) {
      const node = graph.resolve(`#/components/schemas/${encodeURIComponent(escapeStep(component))}`, ROOT);
      if (node === undefined) continue;
      const unit = this.#add(node, EMPTY_SCOPE, pascalCase(component), component);
      this.typeName(unit, "plain");
      this.validatorName(unit, "plain");
    }
  }

  /** The component units in document order. */
  components(): Unit[] {
    return [...this.#units.values()].filter((unit) => unit.component !== undefined);
  }

  /** The unit of a referenced schema; made on first use. */
  unit(node: SchemaNode, scope: DynamicScope): Unit {
    const inner = enterResource(this.graph, scope, node.base);
    return this.#units.get(unitKey(node, inner)) ?? this.#add(node, inner, nameFromPointer(node.pointer));
  }

  /** The target of a node's `$ref` or `$dynamicRef`, if it has one and it exists. */
  target(node: SchemaNode, scope: DynamicScope, keyword: "$ref" | "$dynamicRef"): SchemaNode | undefined {
    const reference = stringMember(node.schema, keyword);
    if (reference === undefined) return undefined;
    return keyword === "$ref"
      ? this.graph.resolve(reference, node.base)
      : resolveDynamic(this.graph, scope, reference, node.base);
  }

  /** Name of the TypeScript type of a unit in a variant; asks for it to be written. */
  typeName(unit: Unit, variant: Variant): string {
    const reach = this.reach(unit.node);
    const differs =
      (variant === "input" && (reach.readOnly || reach.defaults)) ||
      (variant === "output" && reach.writeOnly);
    return this.#ask(unit, differs ? variant : "plain", this.types, "type");
  }

  /** Name of the validator of a unit in a variant; asks for it to be written. */
  validatorName(unit: Unit, variant: Variant): string {
    const reach = this.reach(unit.node);
    const differs = (variant === "input" && reach.readOnly) || (variant === "output" && reach.writeOnly);
    return this.#ask(unit, differs ? variant : "plain", this.validators, "validator");
  }

  /** What is reachable from a schema through its parts and references. */
  reach(node: SchemaNode): Reach {
    const known = this.#reaches.get(node.pointer);
    if (known !== undefined) return known;
    const seen = new Set<string>();
    const reach = { readOnly: false, writeOnly: false, defaults: false };
    const pending = [node];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (seen.has(next.pointer)) continue;
      seen.add(next.pointer);
      const found = this.#reaches.get(next.pointer) ?? this.#scan(next);
      reach.readOnly ||= found.readOnly;
      reach.writeOnly ||= found.writeOnly;
      reach.defaults ||= found.defaults;
      if ("references" in found) pending.push(...(found as Scan).references);
    }
    this.#reaches.set(node.pointer, reach);
    return reach;
  }

  #add(node: SchemaNode, scope: DynamicScope, wanted: string, component?: string): Unit {
    const inner = enterResource(this.graph, scope, node.base);
    const unit: Unit = {
      name: this.#names.take(wanted),
      node,
      scope: inner,
      ...(component === undefined ? {} : { component }),
    };
    this.#units.set(unitKey(node, inner), unit);
    return unit;
  }

  #ask(unit: Unit, variant: Variant, list: [Unit, Variant][], kind: string): string {
    const key = `${kind} ${variant} ${unit.name}`;
    if (!this.#asked.has(key)) {
      this.#asked.add(key);
      list.push([unit, variant]);
    }
    if (variant === "plain") return unit.name;
    const nameKey = `${variant} ${unit.name}`;
    let name = this.#variantNames.get(nameKey);
    if (name === undefined) {
      name = this.#names.take(unit.name + (variant === "input" ? "Input" : "Output"));
      this.#variantNames.set(nameKey, name);
    }
    return name;
  }

  #scan(start: SchemaNode): Scan {
    const known = this.#scans.get(start.pointer);
    if (known !== undefined) return known;
    const scan = { readOnly: false, writeOnly: false, defaults: false, references: [] as SchemaNode[] };
    const visit = (node: SchemaNode): void => {
      if (typeof node.schema === "boolean") return;
      scan.readOnly ||= node.schema["readOnly"] === true;
      scan.writeOnly ||= node.schema["writeOnly"] === true;
      scan.defaults ||= "default" in node.schema;
      for (const keyword of ["$ref", "$dynamicRef"] as const) {
        const target = this.target(node, EMPTY_SCOPE, keyword);
        if (target !== undefined) scan.references.push(target);
      }
      for (const child of childSchemas(this.graph, node)) visit(child);
    };
    visit(start);
    this.#scans.set(start.pointer, scan);
    return scan;
  }
}

/** Every schema directly inside another one. */
export function childSchemas(graph: SchemaGraph, node: SchemaNode): SchemaNode[] {
  if (typeof node.schema === "boolean") return [];
  const children: SchemaNode[] = [];
  for (const [key, value] of Object.entries(node.schema)) {
    if (SCHEMA_KEYWORDS.has(key) && (isJsonObject(value) || typeof value === "boolean")) {
      children.push(graph.child(node, key));
    } else if (SCHEMA_LIST_KEYWORDS.has(key)) {
      arrayMember(node.schema, key).forEach((_, index) => children.push(graph.child(node, key, index)));
    } else if (
      SCHEMA_MAP_KEYWORDS.has(key) &&
      key !== "$defs" &&
      key !== "definitions" &&
      isJsonObject(value)
    ) {
      for (const name of Object.keys(value)) children.push(graph.child(node, key, name));
    }
  }
  return children;
}

function unitKey(node: SchemaNode, scope: DynamicScope): string {
  return `${node.pointer} ${scope.key}`;
}

function escapeStep(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

function nameFromPointer(pointer: string): string {
  const hash = pointer.indexOf("#");
  const steps = pointerSteps(pointer.slice(hash));
  const named = steps[0] === "components" ? steps.slice(2) : steps;
  const prefix = hash > 0 ? pascalCase(pointer.slice(0, hash).split("/").at(-1) ?? "") : "";
  return prefix + (named.map((step) => pascalCase(step)).join("") || "Root");
}
