import { isJsonObject, numberMember, objectMember, arrayMember } from "../../document/json-value.ts";
import { propertyKey } from "../identifier.ts";
import { isMarked } from "../is-marked.ts";
import type { SchemaNode } from "../schema-graph.ts";
import { literal } from "./emit-enumeration.ts";
import { emitRegExp } from "./emit-string.ts";
import { emitZod } from "./emit-zod.ts";
import { optional } from "./modifiers.ts";
import type { ZodContext } from "./zod-context.ts";

/** An object: loose unless the schema closes it, so that unknown keys survive. */
export function emitObject(node: SchemaNode, context: ZodContext): string {
  const schema = node.schema;
  if (!isJsonObject(schema)) return "z.looseObject({})";
  const sub = (...steps: (string | number)[]): string =>
    emitZod(context.units.graph.child(node, ...steps), context);
  const properties = Object.keys(objectMember(schema, "properties") ?? {});
  const patterns = Object.keys(objectMember(schema, "patternProperties") ?? {});
  const required = new Set(arrayMember(schema, "required").filter((name) => typeof name === "string"));
  const shape: string[] = [];
  const checks: string[] = [];
  for (const name of properties) {
    const child = context.units.graph.child(node, "properties", name);
    const refused = refusalOf(child, context);
    const expression = refused ?? emitZod(child, context);
    const isOptional = refused !== undefined || !required.has(name);
    required.delete(name);
    if (name in Object.prototype) {
      checks.push(`k.property(${literal(name)}, ${expression}, ${!isOptional})`);
    } else shape.push(`${propertyKey(name)}: ${isOptional ? optional(expression) : expression}`);
  }
  const additional = schema["additionalProperties"];
  const open = additional === undefined || additional === true;
  for (const name of required) {
    if (open && patterns.length === 0 && !(name in Object.prototype))
      shape.push(`${propertyKey(name)}: z.unknown()`);
    else checks.push(`k.required(${literal(name)})`);
  }
  const fields = shape.length === 0 ? "{}" : `{\n${shape.map((field) => `${field},`).join("\n")}\n}`;
  let text = `z.looseObject(${fields})`;
  const hidden = properties.some((name) => name in Object.prototype);
  if (patterns.length > 0 || (hidden && !open)) {
    const pairs = patterns.flatMap((pattern) => {
      const expression = emitRegExp(pattern, node.pointer, context);
      return expression === undefined ? [] : [`[${expression}, ${sub("patternProperties", pattern)}]`];
    });
    const rest = open ? "" : `, ${literal(properties)}, ${sub("additionalProperties")}`;
    checks.push(`k.patternProperties([${pairs.join(", ")}]${rest})`);
  } else if (additional === false) text = `z.strictObject(${fields})`;
  else if (!open) text = `k.dictionary(${fields}, ${sub("additionalProperties")})`;
  checks.push(...sizeChecks(node), ...dependencyChecks(node, context));
  if ("propertyNames" in schema) checks.push(`k.propertyNames(${sub("propertyNames")})`);
  return checks.length === 0 ? text : `k.constrained(${[text, ...checks].join(", ")})`;
}

/** readOnly properties are refused in requests, writeOnly ones in responses. */
function refusalOf(property: SchemaNode, context: ZodContext): string | undefined {
  if (context.variant === "input" && isMarked(context.units, property, "readOnly"))
    return 'k.refused("is read-only")';
  if (context.variant === "output" && isMarked(context.units, property, "writeOnly")) {
    return 'k.refused("is write-only")';
  }
  return undefined;
}

function sizeChecks(node: SchemaNode): string[] {
  const fewest = numberMember(node.schema, "minProperties") ?? 0;
  const most = numberMember(node.schema, "maxProperties");
  return [
    ...(fewest > 0 ? [`k.minProperties(${fewest})`] : []),
    ...(most === undefined ? [] : [`k.maxProperties(${most})`]),
  ];
}

/** `dependencies` of earlier drafts is read as the two keywords that replaced it. */
function dependencyChecks(node: SchemaNode, context: ZodContext): string[] {
  const checks: string[] = [];
  for (const keyword of ["dependentRequired", "dependentSchemas", "dependencies"]) {
    for (const [name, value] of Object.entries(objectMember(node.schema, keyword) ?? {})) {
      if (Array.isArray(value)) checks.push(`k.dependentRequired(${literal(name)}, ${literal(value)})`);
      else {
        const child = context.units.graph.child(node, keyword, name);
        checks.push(`k.dependentSchema(${literal(name)}, ${emitZod(child, context)})`);
      }
    }
  }
  return checks;
}
