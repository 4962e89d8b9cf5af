import { isJsonObject, member } from "../../document/json-value.ts";
import type { SchemaNode } from "../schema-graph.ts";
import { KEYWORDS_OF_TYPE } from "../schema-keywords.ts";
import { emitArray } from "./emit-array.ts";
import { emitEnumeration } from "./emit-enumeration.ts";
import { emitNumber } from "./emit-number.ts";
import { emitObject } from "./emit-object.ts";
import { emitString } from "./emit-string.ts";
import { nullable } from "./modifiers.ts";
import type { ZodContext } from "./zod-context.ts";

/** Accepts every JSON value. */
export function emitAny(): string {
  return "z.unknown()";
}

/** The names in `type`, or undefined when it is absent. */
export function typesOf(node: SchemaNode): readonly string[] | undefined {
  const type = member(node.schema, "type");
  if (typeof type === "string") return [type];
  if (!Array.isArray(type)) return undefined;
  const names = type.filter((name) => typeof name === "string");
  return names.includes("number") ? names.filter((name) => name !== "integer") : names;
}

/** `type`, `enum`, `const` and the keywords that look at one type only, as zero to two parts that must all hold. */
export function emitTyped(node: SchemaNode, context: ZodContext): string[] {
  const schema = node.schema;
  if (!isJsonObject(schema)) return [];
  const types = typesOf(node);
  const parts: string[] = [];
  for (const values of [
    Array.isArray(schema["enum"]) ? schema["enum"] : undefined,
    "const" in schema ? [schema["const"]] : undefined,
  ]) {
    if (values !== undefined) parts.push(emitEnumeration(values, types));
  }
  const constrained = Object.values(KEYWORDS_OF_TYPE).some((keywords) =>
    keywords.some((keyword) => keyword !== "format" && keyword in schema),
  );
  if (parts.length > 0 && !constrained) return parts;
  if (types === undefined) {
    const table = Object.keys(KEYWORDS_OF_TYPE).flatMap((type) => {
      const expression = isConstrained(type, schema) ? emitType(type, node, context) : undefined;
      return expression === undefined || expression === UNCONSTRAINED[type] ? [] : [`${type}: ${expression}`];
    });
    if (table.length > 0) parts.push(`k.byType({ ${table.join(", ")} })`);
    return parts;
  }
  parts.push(emitUnion(types.map((type) => emitType(type, node, context))));
  return parts;
}

const UNCONSTRAINED: Readonly<Record<string, string>> = {
  string: "z.string()",
  number: "z.number()",
  array: "z.array(z.unknown())",
  object: "z.looseObject({})",
};

function isConstrained(type: string, schema: { readonly [key: string]: unknown }): boolean {
  const keywords: readonly string[] = KEYWORDS_OF_TYPE[type as keyof typeof KEYWORDS_OF_TYPE];
  return keywords.some((keyword) => keyword in schema);
}

function emitUnion(expressions: readonly string[]): string {
  const others = expressions.filter((expression) => expression !== "z.null()");
  const isNullable = others.length < expressions.length;
  const [first] = others;
  if (first === undefined) return isNullable ? "z.null()" : "k.nothing()";
  const union = others.length === 1 ? first : `z.union([${others.join(", ")}])`;
  return isNullable ? nullable(union) : union;
}

function emitType(type: string, node: SchemaNode, context: ZodContext): string {
  switch (type) {
    case "null":
      return "z.null()";
    case "boolean":
      return "z.boolean()";
    case "string":
      return emitString(node, context);
    case "integer":
      return emitNumber(node, true, context);
    case "number":
      return emitNumber(node, false, context);
    case "array":
      return emitArray(node, context);
    case "object":
      return emitObject(node, context);
    default:
      context.log.error(
        "unknown-type",
        node.pointer,
        `JSON Schema has no type ${JSON.stringify(type)}; nothing is accepted for it.`,
        "Use null, boolean, object, array, number, integer or string.",
      );
      return "k.nothing()";
  }
}
