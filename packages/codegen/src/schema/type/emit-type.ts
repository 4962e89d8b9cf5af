import { arrayMember, isJsonObject, member, numberMember, objectMember } from "../../document/json-value.ts";
import { tagFacts } from "../constant-tags.ts";
import { discriminatorTags, isNull } from "../discriminator.ts";
import { enterResource, type DynamicScope } from "../dynamic-scope.ts";
import { propertyKey } from "../identifier.ts";
import { isBinary } from "../is-binary.ts";
import { isMarked } from "../is-marked.ts";
import type { SchemaNode } from "../schema-graph.ts";
import type { SchemaUnits, Variant } from "../schema-units.ts";
import { literal } from "../zod/emit-enumeration.ts";
import { typesOf } from "../zod/emit-typed.ts";
import { emitDoc } from "./emit-doc.ts";

/** What emitting a type needs to know besides the schema. */
export interface TypeContext {
  readonly units: SchemaUnits;
  readonly variant: Variant;
  readonly scope: DynamicScope;
  /** Stands before the name of a unit: empty in the module of the types, `T.` elsewhere. */
  readonly prefix: string;
  /** The type of text with `format: binary`, in bodies that carry files. */
  readonly binary?: string;
}

/**
 * The TypeScript type of a schema. In the input variant properties with a default are there for certain and readOnly
 * ones are gone; in the output variant writeOnly ones are gone. What TypeScript cannot say (`not`, `if`, bounds) is left
 * to the validator.
 */
export function emitType(node: SchemaNode, outer: TypeContext): string {
  const { schema } = node;
  if (typeof schema === "boolean") return schema ? "unknown" : "never";
  const scope = enterResource(outer.units.graph, outer.scope, node.base);
  const context = scope === outer.scope ? outer : { ...outer, scope };
  const sub = (...steps: (string | number)[]): string =>
    emitType(context.units.graph.child(node, ...steps), context);
  const parts: string[] = [];
  for (const keyword of ["$ref", "$dynamicRef"] as const) {
    const target = context.units.target(node, context.scope, keyword);
    if (target !== undefined) {
      parts.push(
        context.prefix + context.units.typeName(context.units.unit(target, context.scope), context.variant),
      );
    }
  }
  const own = emitOwn(node, context);
  if (own !== "unknown") parts.push(own);
  arrayMember(schema, "allOf").forEach((_, index) => parts.push(sub("allOf", index)));
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = arrayMember(schema, keyword).map((_, index) =>
      context.units.graph.child(node, keyword, index),
    );
    if (branches.length > 0) parts.push(union(emitBranches(node, branches, context)));
  }
  return intersection(parts);
}

/** The alternatives; those that a discriminator chooses by values of its own say so, so that they can be told apart. */
function emitBranches(node: SchemaNode, branches: readonly SchemaNode[], context: TypeContext): string[] {
  const { units, scope } = context;
  const objects = branches.filter((branch) => !isNull(branch));
  const tag = discriminatorTags(node, objects, units, scope);
  return branches.map((branch) => {
    const type = emitType(branch, context);
    const values = tag?.values[objects.indexOf(branch)];
    if (tag === undefined || values === undefined) return type;
    const { constants, isObject, isRequired } = tagFacts(branch, tag.property, units, scope);
    if (constants !== undefined || !isObject) return type;
    const mark = isRequired ? "" : "?";
    return intersection([type, `{ ${propertyKey(tag.property)}${mark}: ${union(values.map(literal))} }`]);
  });
}

/** `A | B`, without repeats; unknown swallows the rest. */
export function union(types: readonly string[]): string {
  const unique = [...new Set(types)].filter((type) => type !== "never");
  if (unique.includes("unknown")) return "unknown";
  return unique.length === 0 ? "never" : unique.join(" | ");
}

function intersection(types: readonly string[]): string {
  const unique = [...new Set(types)].filter((type) => type !== "unknown");
  const [first] = unique;
  if (first === undefined) return "unknown";
  return unique.length === 1
    ? first
    : unique.map((type) => (hasTopLevelUnion(type) ? `(${type})` : type)).join(" & ");
}

function hasTopLevelUnion(type: string): boolean {
  let depth = 0;
  for (let index = 0; index < type.length; index += 1) {
    const character = type[index];
    if (character === '"') {
      index += 1;
      while (index < type.length && type[index] !== '"') index += type[index] === "\\" ? 2 : 1;
    } else if (character === "{" || character === "(" || character === "[") depth += 1;
    else if (character === "}" || character === ")" || character === "]") depth -= 1;
    else if (character === "|" && depth === 0) return true;
  }
  return false;
}

function emitOwn(node: SchemaNode, context: TypeContext): string {
  const schema = node.schema;
  if (!isJsonObject(schema)) return "unknown";
  if ("const" in schema) return emitLiteral(schema["const"]);
  if (Array.isArray(schema["enum"])) return union(schema["enum"].map(emitLiteral));
  const types = typesOf(node) ?? impliedTypes(schema);
  return types === undefined ? "unknown" : union(types.map((type) => emitOfType(type, node, context)));
}

/** Without `type`, keywords for one type let every other value pass; people mean the one type. */
function impliedTypes(schema: { readonly [key: string]: unknown }): string[] | undefined {
  if (["properties", "required", "patternProperties"].some((keyword) => keyword in schema)) return ["object"];
  if (typeof schema["additionalProperties"] === "object") return ["object"];
  if ("items" in schema || "prefixItems" in schema) return ["array"];
  return undefined;
}

function emitLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(emitLiteral).join(", ")}]`;
  if (isJsonObject(value)) {
    const fields = Object.entries(value).map(([key, each]) => `${propertyKey(key)}: ${emitLiteral(each)}`);
    return fields.length === 0 ? "Record<string, never>" : `{ ${fields.join("; ")} }`;
  }
  return literal(value);
}

function emitOfType(type: string, node: SchemaNode, context: TypeContext): string {
  switch (type) {
    case "null":
    case "boolean":
      return type;
    case "integer":
    case "number":
      return "number";
    case "string":
      return context.binary !== undefined && isBinary(node) ? context.binary : "string";
    case "array":
      return emitArrayType(node, context);
    case "object":
      return emitObjectType(node, context);
    default:
      return "never";
  }
}

function emitArrayType(node: SchemaNode, context: TypeContext): string {
  const sub = (...steps: (string | number)[]): string =>
    emitType(context.units.graph.child(node, ...steps), context);
  const prefix = arrayMember(node.schema, "prefixItems");
  const items = member(node.schema, "items");
  const rest = isJsonObject(items) || typeof items === "boolean" ? sub("items") : "unknown";
  if (prefix.length === 0) {
    if (rest === "never") return "[]";
    return /^[\w.$]+$/.test(rest) ? `${rest}[]` : `(${rest})[]`;
  }
  const fewest = numberMember(node.schema, "minItems") ?? 0;
  const elements = prefix.map((_, index) => {
    const type = sub("prefixItems", index);
    return index < fewest ? type : `(${type})?`;
  });
  if (items !== false) elements.push(`...(${rest})[]`);
  return `[${elements.join(", ")}]`;
}

function emitObjectType(node: SchemaNode, context: TypeContext): string {
  const { graph } = context.units;
  const names = Object.keys(objectMember(node.schema, "properties") ?? {});
  const required = new Set(arrayMember(node.schema, "required").filter((name) => typeof name === "string"));
  const fields: string[] = [];
  const types: string[] = [];
  for (const name of names) {
    const child = graph.child(node, "properties", name);
    const isRequired = required.delete(name);
    if (context.variant === "input" && isMarked(context.units, child, "readOnly")) continue;
    if (context.variant === "output" && isMarked(context.units, child, "writeOnly")) {
      fields.push(`${propertyKey(name)}?: never;`);
      continue;
    }
    const type = emitType(child, context);
    const certain = isRequired || (context.variant === "input" && defaultOf(child, context) !== undefined);
    types.push(certain ? type : `${type} | undefined`);
    fields.push(`${emitDoc(child.schema)}${propertyKey(name)}${certain ? "" : "?"}: ${type};`);
  }
  for (const name of required) fields.push(`${propertyKey(name)}: unknown;`);
  const index = emitIndex(node, context, types);
  if (index !== undefined) fields.push(`[key: string]: ${required.size > 0 ? "unknown" : index};`);
  return fields.length === 0 ? "{ [key: string]: unknown }" : `{\n${fields.join("\n")}\n}`;
}

function emitIndex(node: SchemaNode, context: TypeContext, types: readonly string[]): string | undefined {
  const { graph } = context.units;
  const patterns = Object.keys(objectMember(node.schema, "patternProperties") ?? {});
  const additional = member(node.schema, "additionalProperties");
  const rest = isJsonObject(additional) ? [emitType(graph.child(node, "additionalProperties"), context)] : [];
  if (additional === true || (additional === undefined && patterns.length > 0)) return "unknown";
  for (const pattern of patterns)
    rest.push(emitType(graph.child(node, "patternProperties", pattern), context));
  if (rest.length === 0) return additional === false && types.length === 0 ? "never" : undefined;
  return union([...rest, ...types]);
}

/** The default of a schema, said by it, by what it refers to or by a part of its allOf. */
export function defaultOf(
  node: SchemaNode,
  context: Pick<TypeContext, "units" | "scope">,
  depth = 0,
): { readonly value: unknown } | undefined {
  if (!isJsonObject(node.schema) || depth > 20) return undefined;
  if ("default" in node.schema) return { value: node.schema["default"] };
  const target = context.units.target(node, context.scope, "$ref");
  const found = target === undefined ? undefined : defaultOf(target, context, depth + 1);
  if (found !== undefined) return found;
  for (const index of arrayMember(node.schema, "allOf").keys()) {
    const inner = defaultOf(context.units.graph.child(node, "allOf", index), context, depth + 1);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
