import {
  arrayMember,
  isJsonObject,
  numberMember,
  objectMember,
  stringMember,
} from "../document/json-value.ts";
import { EMPTY_SCOPE } from "./dynamic-scope.ts";
import { isMarked } from "./is-marked.ts";
import type { SchemaNode } from "./schema-graph.ts";
import type { SchemaUnits } from "./schema-units.ts";
import { typesOf } from "./zod/emit-typed.ts";

/**
 * A plausible instance of a schema, as a server gives it: its example, default or constant, or one built from its parts. Optional properties
 * are left out where they are deep or would recur.
 */
export function sampleOf(node: SchemaNode, units: SchemaUnits): unknown {
  return new Sampler(units).sample(node, 0);
}

class Sampler {
  readonly #units: SchemaUnits;
  /** References on the way to here. */
  readonly #open = new Set<string>();

  constructor(units: SchemaUnits) {
    this.#units = units;
  }

  sample(node: SchemaNode, depth: number): unknown {
    const { schema } = node;
    if (!isJsonObject(schema)) return null;
    const shown = exampleIn(schema);
    if (shown !== undefined) return shown.value;
    const below = (...steps: (string | number)[]): unknown =>
      this.sample(this.#units.graph.child(node, ...steps), depth);
    const parts = [
      ...this.#reference(node, depth),
      ...arrayMember(schema, "allOf").map((_, index) => below("allOf", index)),
      ...["oneOf", "anyOf"].flatMap((keyword) =>
        arrayMember(schema, keyword).length > 0 ? [below(keyword, 0)] : [],
      ),
    ];
    const own = this.#ofType(node, depth);
    if (own !== undefined) parts.push(own);
    const objects = parts.filter(isJsonObject);
    return objects.length > 0 ? Object.assign({}, ...objects) : (parts[0] ?? null);
  }

  #reference(node: SchemaNode, depth: number): unknown[] {
    const target = this.#units.target(node, EMPTY_SCOPE, "$ref");
    if (target === undefined || this.#open.has(target.pointer)) return [];
    this.#open.add(target.pointer);
    const sample = this.sample(target, depth);
    this.#open.delete(target.pointer);
    return [sample];
  }

  #ofType(node: SchemaNode, depth: number): unknown {
    const types = typesOf(node) ?? impliedTypes(node.schema);
    const type = types.find((each) => each !== "null") ?? types[0] ?? "";
    switch (type) {
      case "string":
        return sampleText(node);
      case "integer":
      case "number":
        return sampleNumber(node, type === "integer");
      case "boolean":
        return true;
      case "null":
        return null;
      case "array":
        return this.#array(node, depth);
      case "object":
        return this.#object(node, depth);
      default:
        return undefined;
    }
  }

  #object(node: SchemaNode, depth: number): unknown {
    const required = new Set(arrayMember(node.schema, "required"));
    const all = Object.keys(objectMember(node.schema, "properties") ?? {}).filter(
      (name) => !isMarked(this.#units, this.#units.graph.child(node, "properties", name), "writeOnly"),
    );
    const fewest = numberMember(node.schema, "minProperties") ?? 0;
    const chosen = all.filter((name) => required.has(name) || (depth < 2 && !this.#recurs(node, name)));
    const missing = all
      .filter((name) => !chosen.includes(name))
      .slice(0, Math.max(0, fewest - chosen.length));
    const entries = [...chosen, ...missing].map((name) => [
      name,
      this.sample(this.#units.graph.child(node, "properties", name), depth + 1),
    ]);
    return Object.fromEntries(entries) as unknown;
  }

  #recurs(node: SchemaNode, name: string): boolean {
    const property = this.#units.graph.child(node, "properties", name);
    const target = this.#units.target(property, EMPTY_SCOPE, "$ref");
    return target !== undefined && this.#open.has(target.pointer);
  }

  #array(node: SchemaNode, depth: number): unknown {
    const list = arrayMember(node.schema, "prefixItems").map((_, index) =>
      this.sample(this.#units.graph.child(node, "prefixItems", index), depth + 1),
    );
    const wanted = numberMember(node.schema, "minItems") ?? (depth < 4 ? 1 : 0);
    if (!isJsonObject(node.schema) || !isJsonObject(node.schema["items"])) return list;
    const items = this.#units.graph.child(node, "items");
    const target = this.#units.target(items, EMPTY_SCOPE, "$ref");
    if (target !== undefined && this.#open.has(target.pointer) && !("minItems" in node.schema)) return list;
    const count = Math.max(0, wanted - list.length);
    return [...list, ...Array.from({ length: count }, () => this.sample(items, depth + 1))];
  }
}

function exampleIn(schema: { readonly [key: string]: unknown }): { readonly value: unknown } | undefined {
  if ("example" in schema) return { value: schema["example"] };
  const [first] = arrayMember(schema, "examples");
  if (first !== undefined) return { value: first };
  if ("default" in schema) return { value: schema["default"] };
  if ("const" in schema) return { value: schema["const"] };
  return Array.isArray(schema["enum"]) ? { value: schema["enum"][0] } : undefined;
}

function impliedTypes(schema: unknown): readonly string[] {
  if (objectMember(schema, "properties") !== undefined) return ["object"];
  return objectMember(schema, "items") === undefined ? [] : ["array"];
}

function sampleNumber(node: SchemaNode, integer: boolean): number {
  const least =
    numberMember(node.schema, "minimum") ?? (numberMember(node.schema, "exclusiveMinimum") ?? -1) + 1;
  const most = numberMember(node.schema, "maximum") ?? Number.POSITIVE_INFINITY;
  const step = numberMember(node.schema, "multipleOf") ?? (integer ? 1 : 0);
  const value = step > 0 ? Math.ceil(least / step) * step : least;
  return Math.min(value, most);
}

function sampleText(node: SchemaNode): string {
  const known = FORMAT_SAMPLES[stringMember(node.schema, "format") ?? ""];
  if (known !== undefined) return known;
  const fewest = numberMember(node.schema, "minLength") ?? 0;
  const most = numberMember(node.schema, "maxLength") ?? Number.POSITIVE_INFINITY;
  return "string".padEnd(fewest, "x").slice(0, most);
}

const FORMAT_SAMPLES: Readonly<Record<string, string>> = {
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  time: "03:04:05Z",
  duration: "P1D",
  email: "someone@example.com",
  "idn-email": "someone@example.com",
  hostname: "example.com",
  "idn-hostname": "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  "uri-reference": "/path",
  iri: "https://example.com/",
  "iri-reference": "/path",
  "uri-template": "/path/{id}",
  uuid: "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e",
  "json-pointer": "/a",
  "relative-json-pointer": "0",
  regex: "^a$",
  byte: "YQ==",
};
