import { arrayMember, isJsonObject, numberMember, objectMember, stringMember } from "../document/json-value.ts";
import type { DynamicScope } from "./dynamic-scope.ts";
import type { SchemaNode } from "./schema-graph.ts";
import type { SchemaUnits } from "./schema-units.ts";
import { typesOf } from "./zod/emit-typed.ts";

/** A plausible instance of a schema: its example, default, constant, or one built from its parts. Optional parts that recur are left out. */
export function sampleOf(node: SchemaNode, units: SchemaUnits, scope: DynamicScope, depth = 0): unknown {
  const { schema } = node;
  if (!isJsonObject(schema) || depth > 12) return null;
  if ("example" in schema) return schema["example"];
  if (Array.isArray(schema["examples"]) && schema["examples"].length > 0) return schema["examples"][0];
  if ("default" in schema) return schema["default"];
  if ("const" in schema) return schema["const"];
  if (Array.isArray(schema["enum"])) return schema["enum"][0];
  const target = units.target(node, scope, "$ref");
  const below = (...steps: (string | number)[]): unknown =>
    sampleOf(units.graph.child(node, ...steps), units, scope, depth + 1);
  const parts = [
    ...(target === undefined ? [] : [sampleOf(target, units, scope, depth + 1)]),
    ...arrayMember(schema, "allOf").map((_, index) => below("allOf", index)),
    ...(["oneOf", "anyOf"].flatMap((keyword) => (arrayMember(schema, keyword).length > 0 ? [below(keyword, 0)] : []))),
  ];
  const own = sampleOfType(node, units, scope, depth);
  if (own !== undefined) parts.push(own);
  const objects = parts.filter(isJsonObject);
  return objects.length > 0 ? Object.assign({}, ...objects) : (parts[0] ?? null);
}

function sampleOfType(node: SchemaNode, units: SchemaUnits, scope: DynamicScope, depth: number): unknown {
  const { schema } = node;
  if (!isJsonObject(schema)) return undefined;
  const implied = "properties" in schema ? "object" : "items" in schema ? "array" : undefined;
  const type = typesOf(node)?.find((each) => each !== "null") ?? typesOf(node)?.[0] ?? implied;
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
      return sampleArray(node, units, scope, depth);
    case "object":
      return sampleObject(node, units, scope, depth);
    default:
      return undefined;
  }
}

function sampleObject(node: SchemaNode, units: SchemaUnits, scope: DynamicScope, depth: number): unknown {
  const required = new Set(arrayMember(node.schema, "required"));
  const names = Object.keys(objectMember(node.schema, "properties") ?? {}).filter(
    (name) => required.has(name) || depth < 2,
  );
  const entries = names.map((name) => [
    name,
    sampleOf(units.graph.child(node, "properties", name), units, scope, depth + 1),
  ]);
  return Object.fromEntries(entries) as unknown;
}

function sampleArray(node: SchemaNode, units: SchemaUnits, scope: DynamicScope, depth: number): unknown {
  const prefix = arrayMember(node.schema, "prefixItems").map((_, index) =>
    sampleOf(units.graph.child(node, "prefixItems", index), units, scope, depth + 1),
  );
  const fewest = numberMember(node.schema, "minItems") ?? (depth < 4 ? 1 : 0);
  const hasItems = isJsonObject(node.schema) && isJsonObject(node.schema["items"]);
  while (prefix.length < fewest && hasItems) {
    prefix.push(sampleOf(units.graph.child(node, "items"), units, scope, depth + 1));
  }
  return prefix;
}

function sampleNumber(node: SchemaNode, integer: boolean): number {
  const least = numberMember(node.schema, "minimum") ?? (numberMember(node.schema, "exclusiveMinimum") ?? -1) + 1;
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
