import { arrayMember, isJsonObject, member } from "../../document/json-value.ts";
import { enterResource } from "../dynamic-scope.ts";
import type { SchemaNode } from "../schema-graph.ts";
import { emitAny, emitTyped } from "./emit-typed.ts";
import { emitAlternatives } from "./emit-alternatives.ts";
import { emitEvaluatedItems, emitEvaluatedProperties } from "./emit-evaluated.ts";
import type { ZodContext } from "./zod-context.ts";

/**
 * The expression of a validator for a schema: Zod where Zod means the same as JSON Schema 2020-12, the keyword
 * functions of the runtime (`k`) where it does not. It accepts exactly the instances that the schema accepts.
 */
export function emitZod(node: SchemaNode, outer: ZodContext): string {
  if (node.schema === true) return emitAny();
  if (node.schema === false) return "k.nothing()";
  const scope = enterResource(outer.units.graph, outer.scope, node.base);
  const context = scope === outer.scope ? outer : { ...outer, scope };
  const parts = [
    ...emitTyped(node, context),
    ...emitReferences(node, context),
    ...emitAllOf(node, context),
    ...emitAlternatives(node, context),
    ...emitConditions(node, context),
  ];
  if (member(node.schema, "unevaluatedProperties") !== undefined)
    parts.push(emitEvaluatedProperties(node, context));
  if (member(node.schema, "unevaluatedItems") !== undefined) parts.push(emitEvaluatedItems(node, context));
  return joinParts(parts);
}

/** One part stands for itself, several must all hold. */
export function joinParts(parts: readonly string[]): string {
  const [first] = parts;
  if (first === undefined) return emitAny();
  return parts.length === 1 ? first : `k.allOf(${parts.join(", ")})`;
}

function emitReferences(node: SchemaNode, context: ZodContext): string[] {
  return (["$ref", "$dynamicRef"] as const).flatMap((keyword) => {
    const reference = member(node.schema, keyword);
    if (reference === undefined) return [];
    const target = context.units.target(node, context.scope, keyword);
    if (target === undefined) {
      context.log.error(
        "unresolved-reference",
        node.pointer,
        `${keyword} ${JSON.stringify(reference)} leads nowhere; the output accepts anything here.`,
        "Make the reference name an existing schema.",
      );
      return [];
    }
    if (isCircle(target, context)) {
      context.log.error(
        "endless-reference",
        node.pointer,
        `${keyword} ${JSON.stringify(reference)} leads back to itself without looking into the instance.`,
        "Break the circle of references.",
      );
      return [];
    }
    return [
      context.prefix +
        context.units.validatorName(context.units.unit(target, context.scope), context.variant),
    ];
  });
}

function isCircle(start: SchemaNode, context: ZodContext): boolean {
  const seen = new Set<string>();
  const visit = (node: SchemaNode): boolean => {
    if (typeof node.schema === "boolean") return false;
    if (seen.has(node.pointer)) return true;
    seen.add(node.pointer);
    const target = context.units.target(node, context.scope, "$ref");
    const inPlace = arrayMember(node.schema, "allOf").map((_, index) =>
      context.units.graph.child(node, "allOf", index),
    );
    const found = (target !== undefined && visit(target)) || inPlace.some(visit);
    seen.delete(node.pointer);
    return found;
  };
  return visit(start);
}

function emitAllOf(node: SchemaNode, context: ZodContext): string[] {
  return arrayMember(node.schema, "allOf")
    .map((_, index) => emitZod(context.units.graph.child(node, "allOf", index), context))
    .filter((part) => part !== emitAny());
}

function emitConditions(node: SchemaNode, context: ZodContext): string[] {
  if (!isJsonObject(node.schema)) return [];
  const parts: string[] = [];
  const sub = (...steps: string[]): string => emitZod(context.units.graph.child(node, ...steps), context);
  if ("not" in node.schema) parts.push(`k.not(${sub("not")})`);
  if ("if" in node.schema && ("then" in node.schema || "else" in node.schema)) {
    const then = "then" in node.schema ? sub("then") : emitAny();
    const otherwise = "else" in node.schema ? sub("else") : emitAny();
    parts.push(`k.conditional(${sub("if")}, ${then}, ${otherwise})`);
  }
  return parts;
}
