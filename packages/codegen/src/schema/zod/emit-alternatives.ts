import { arrayMember, objectMember } from "../../document/json-value.ts";
import { constantTags, type ConstantTag } from "../constant-tags.ts";
import { discriminatorTags, isNull } from "../discriminator.ts";
import type { SchemaNode } from "../schema-graph.ts";
import { literal } from "./emit-enumeration.ts";
import { emitZod } from "./emit-zod.ts";
import { nullable } from "./modifiers.ts";
import type { ZodContext } from "./zod-context.ts";

/**
 * `anyOf` is a union; `oneOf` means exactly one and is decided by a constant tag where all branches have one. A
 * discriminator that can decide chooses the branch of either.
 */
export function emitAlternatives(node: SchemaNode, context: ZodContext): string[] {
  noteInheritance(node, context);
  return (["anyOf", "oneOf"] as const).flatMap((keyword) => {
    const branches = arrayMember(node.schema, keyword).map((_, index) =>
      context.units.graph.child(node, keyword, index),
    );
    if (branches.length === 0) return [];
    const all = (some: readonly SchemaNode[]): string =>
      keyword === "oneOf"
        ? emitOneOf(some, context)
        : emitAnyOf(some.map((branch) => emitZod(branch, context)));
    return [emitDiscriminated(node, branches, context, all) ?? all(branches)];
  });
}

/** A discriminator without alternatives tells of schemas that inherit from this one by allOf. */
function noteInheritance(node: SchemaNode, { log }: ZodContext): void {
  if (objectMember(node.schema, "discriminator") === undefined) return;
  if (["anyOf", "oneOf"].some((keyword) => arrayMember(node.schema, keyword).length > 0)) return;
  log.info(
    "discriminator-without-alternatives",
    node.pointer,
    "The discriminator stands beside neither oneOf nor anyOf; values are judged by this schema alone.",
    "Write a schema with oneOf over those that inherit from this one, with the discriminator, and refer to that.",
  );
}

function emitDiscriminated(
  node: SchemaNode,
  branches: readonly SchemaNode[],
  context: ZodContext,
  all: (some: readonly SchemaNode[]) => string,
): string | undefined {
  const { units, scope, log } = context;
  const objects = branches.filter((branch) => !isNull(branch));
  const tag = discriminatorTags(node, objects, units, scope, log);
  if (tag === undefined) return undefined;
  const chosen = emitTagged(tag, objects, context, tag.isCertain ? "" : `, ${all(objects)}`);
  return objects.length < branches.length ? nullable(chosen) : chosen;
}

function emitTagged(
  tag: ConstantTag,
  branches: readonly SchemaNode[],
  context: ZodContext,
  untagged = "",
): string {
  const table = tag.values.flatMap((values, index) => {
    const branch = branches[index];
    const expression = branch === undefined ? "k.nothing()" : emitZod(branch, context);
    return values.map((value) => `[${literal(value)}, ${expression}]`);
  });
  return `k.discriminated(${literal(tag.property)}, [${table.join(", ")}]${untagged})`;
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
  return tag === undefined ? `k.oneOf(${expressions.join(", ")})` : emitTagged(tag, branches, context);
}
