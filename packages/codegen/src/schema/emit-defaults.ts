import { arrayMember, isJsonObject, objectMember } from "../document/json-value.ts";
import { defaultOf } from "./type/emit-type.ts";
import type { DynamicScope } from "./dynamic-scope.ts";
import { propertyKey } from "./identifier.ts";
import type { SchemaNode } from "./schema-graph.ts";
import type { SchemaUnits } from "./schema-units.ts";
import { emitZod } from "./zod/emit-zod.ts";
import { literal } from "./zod/emit-enumeration.ts";
import type { ZodContext } from "./zod/zod-context.ts";

/** Writes the plan by which absent properties get their defaults in a request that is already valid. */
export class DefaultsEmitter {
  readonly #zod: ZodContext;
  readonly #units: SchemaUnits;
  readonly #scope: DynamicScope;
  /** Plans of referenced schemas by pointer, as `name: expression`, so that recursion ends. */
  readonly named = new Map<string, { readonly name: string; text: string }>();

  constructor(zod: ZodContext) {
    this.#zod = { ...zod, variant: "input" };
    this.#units = zod.units;
    this.#scope = zod.scope;
  }

  /** The plan, or undefined when nothing below has a default. */
  emit(node: SchemaNode): string | undefined {
    if (!isJsonObject(node.schema) || !this.#units.reach(node).defaults) return undefined;
    const { graph } = this.#units;
    const fields: string[] = [];
    const properties = Object.keys(objectMember(node.schema, "properties") ?? {}).flatMap((name) => {
      const child = graph.child(node, "properties", name);
      const own = defaultOf(child, { units: this.#units, scope: this.#scope });
      const inner = this.emit(child);
      const parts = [
        ...(own === undefined ? [] : [`value: ${literal(own.value)}`]),
        ...(inner === undefined ? [] : [`plan: ${inner}`]),
      ];
      return parts.length === 0 ? [] : [`${propertyKey(name)}: { ${parts.join(", ")} }`];
    });
    if (properties.length > 0) fields.push(`properties: { ${properties.join(", ")} }`);
    for (const [keyword, field] of [
      ["items", "items"],
      ["additionalProperties", "additional"],
    ] as const) {
      const value = node.schema[keyword];
      const inner = isJsonObject(value) ? this.emit(graph.child(node, keyword)) : undefined;
      if (inner !== undefined) fields.push(`${field}: ${inner}`);
    }
    const all = [
      this.#reference(node),
      ...arrayMember(node.schema, "allOf").map((_, index) => this.emit(graph.child(node, "allOf", index))),
    ].filter((each) => each !== undefined);
    if (all.length > 0) fields.push(`all: [${all.join(", ")}]`);
    const any = ["anyOf", "oneOf"].flatMap((keyword) =>
      arrayMember(node.schema, keyword).flatMap((_, index) => {
        const branch = graph.child(node, keyword, index);
        const inner = this.emit(branch);
        return inner === undefined ? [] : [`[${emitZod(branch, this.#zod)}, ${inner}]`];
      }),
    );
    if (any.length > 0) fields.push(`any: [${any.join(", ")}]`);
    return fields.length === 0 ? undefined : `{ ${fields.join(", ")} }`;
  }

  #reference(node: SchemaNode): string | undefined {
    const target = this.#units.target(node, this.#scope, "$ref");
    if (target === undefined || !this.#units.reach(target).defaults) return undefined;
    let entry = this.named.get(target.pointer);
    if (entry === undefined) {
      entry = { name: `defaults${this.#units.unit(target, this.#scope).name}`, text: "{}" };
      this.named.set(target.pointer, entry);
      entry.text = this.emit(target) ?? "{}";
    }
    return `() => ${entry.name}`;
  }
}
