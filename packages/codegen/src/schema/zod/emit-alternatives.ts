import { arrayMember } from "../../document/json-value.ts";
import { constantTags } from "../constant-tags.ts";
import type { SchemaNode } from "../schema-graph.ts";
import { literal } from "./emit-enumeration.ts";
import { emitZod } from "./emit-zod.ts";
import { nullable } from "./modifiers.ts";
import type { ZodContext } from "./zod-context.ts";

/** `anyOf` is a union; `oneOf` means exactly one and is decided by a constant tag where all branches have one. */
export function emitAlternatives(node: SchemaNode, context: ZodContext): string[] {
  const parts: string[] = [];
  const branches = (keyword: "anyOf" | "oneOf"): SchemaNode[] =>
    arrayMember(node.schema, keyword).map((_, index) => context.units.graph.child(node, keyword, index));
  const any = branches("anyOf").map((branch) => emitZod(branch, context));
  if (any.length > 0) parts.push(emitAnyOf(any));
  const one = branches("oneOf");
  if (one.length > 0) parts.push(emitOneOf(one, context));
  return parts;
}

function emitAnyOf(expressions: readonly string[]): string {
  const unique = [...new Set(expressions)];
  const [first] = unique;
  if (unique.length === 1 && first !== undefined) return first;
  const others = unique.filter((expression) => expression !== "z.null()");
  const [only] = others;
  if (others.length === 1 && only !== undefined) return nullable(only);
  return `z.union([${unique.join(", ")}])`;
}

function emitOneOf(branches: readonly SchemaNode[], context: ZodContext): string {
  const expressions = branches.map((branch) => emitZod(branch, context));
  const [first] = expressions;
  if (expressions.length === 1 && first !== undefined) return first;
  const tag = constantTags(branches, context.units, context.scope);
  if (tag === undefined) return `k.oneOf(${expressions.join(", ")})`;
  const table = tag.values.flatMap((values, index) =>
    values.map((value) => `[${literal(value)}, ${expressions[index] ?? "k.nothing()"}]`),
  );
  return `k.discriminated(${literal(tag.property)}, [${table.join(", ")}])`;
}
