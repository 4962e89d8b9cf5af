import { arrayMember, isJsonObject, objectMember } from "../../document/json-value.ts";
import { enterResource } from "../dynamic-scope.ts";
import type { SchemaNode } from "../schema-graph.ts";
import { literal } from "./emit-enumeration.ts";
import { emitRegExp } from "./emit-string.ts";
import { emitZod } from "./emit-zod.ts";
import type { ZodContext } from "./zod-context.ts";

/** What a schema evaluates for certain, and what it evaluates when a branch of it holds. */
interface Plan {
  all: boolean;
  readonly keys: string[];
  readonly patterns: string[];
  upTo: number;
  readonly contains: string[];
  /** Pairs of a validator and the plan that counts when the instance passes it. */
  readonly when: string[];
}

/** `unevaluatedProperties`: what neither this schema nor a branch that holds has looked at (section 11.3). */
export function emitEvaluatedProperties(node: SchemaNode, context: ZodContext): string {
  const plan = planOf(node, context, "properties", true, 0);
  const rest = emitZod(context.units.graph.child(node, "unevaluatedProperties"), context);
  return `k.byType({ object: k.unevaluatedProperties(${printPlan(plan)}, ${rest}) })`;
}

/** `unevaluatedItems` (section 11.2). */
export function emitEvaluatedItems(node: SchemaNode, context: ZodContext): string {
  const plan = planOf(node, context, "items", true, 0);
  const rest = emitZod(context.units.graph.child(node, "unevaluatedItems"), context);
  return `k.byType({ array: k.unevaluatedItems(${printPlan(plan)}, ${rest}) })`;
}

type Kind = "properties" | "items";

function planOf(node: SchemaNode, outer: ZodContext, kind: Kind, own: boolean, depth: number): Plan {
  const plan: Plan = { all: false, keys: [], patterns: [], upTo: 0, contains: [], when: [] };
  const schema = node.schema;
  if (!isJsonObject(schema) || depth > 50) return plan;
  const context = { ...outer, scope: enterResource(outer.units.graph, outer.scope, node.base) };
  const { graph } = context.units;
  const sub = (...steps: (string | number)[]): Plan =>
    planOf(graph.child(node, ...steps), context, kind, false, depth + 1);
  const expression = (...steps: (string | number)[]): string => emitZod(graph.child(node, ...steps), context);
  if (kind === "properties") addProperties(plan, node, context, own);
  else addItems(plan, node, context, own);
  for (const keyword of ["$ref", "$dynamicRef"] as const) {
    const target = context.units.target(node, context.scope, keyword);
    if (target !== undefined) merge(plan, planOf(target, context, kind, false, depth + 1));
  }
  arrayMember(schema, "allOf").forEach((_, index) => merge(plan, sub("allOf", index)));
  for (const keyword of ["anyOf", "oneOf"]) {
    arrayMember(schema, keyword).forEach((_, index) =>
      branch(plan, expression(keyword, index), sub(keyword, index)),
    );
  }
  if ("if" in schema) {
    const holds = sub("if");
    if ("then" in schema) merge(holds, sub("then"));
    branch(plan, expression("if"), holds);
    if ("else" in schema) branch(plan, `k.not(${expression("if")})`, sub("else"));
  }
  for (const name of Object.keys(objectMember(schema, "dependentSchemas") ?? {})) {
    branch(
      plan,
      `k.constrained(z.looseObject({}), k.required(${literal(name)}))`,
      sub("dependentSchemas", name),
    );
  }
  return plan;
}

function addProperties(plan: Plan, node: SchemaNode, context: ZodContext, own: boolean): void {
  if (!isJsonObject(node.schema)) return;
  plan.keys.push(...Object.keys(objectMember(node.schema, "properties") ?? {}));
  for (const pattern of Object.keys(objectMember(node.schema, "patternProperties") ?? {})) {
    const expression = emitRegExp(pattern, node.pointer, context);
    if (expression !== undefined) plan.patterns.push(expression);
  }
  if ("additionalProperties" in node.schema || (!own && "unevaluatedProperties" in node.schema))
    plan.all = true;
}

function addItems(plan: Plan, node: SchemaNode, context: ZodContext, own: boolean): void {
  if (!isJsonObject(node.schema)) return;
  plan.upTo = Math.max(plan.upTo, arrayMember(node.schema, "prefixItems").length);
  if ("items" in node.schema || (!own && "unevaluatedItems" in node.schema)) plan.all = true;
  if ("contains" in node.schema)
    plan.contains.push(emitZod(context.units.graph.child(node, "contains"), context));
}

function merge(plan: Plan, other: Plan): void {
  plan.all ||= other.all;
  plan.upTo = Math.max(plan.upTo, other.upTo);
  plan.keys.push(...other.keys);
  plan.patterns.push(...other.patterns);
  plan.contains.push(...other.contains);
  plan.when.push(...other.when);
}

function branch(plan: Plan, condition: string, other: Plan): void {
  const text = printPlan(other);
  if (text !== "{}") plan.when.push(`[${condition}, ${text}]`);
}

function printPlan(plan: Plan): string {
  if (plan.all) return "{ all: true }";
  const fields = [
    plan.keys.length === 0 ? "" : `keys: ${literal([...new Set(plan.keys)])}`,
    plan.patterns.length === 0 ? "" : `patterns: [${plan.patterns.join(", ")}]`,
    plan.upTo === 0 ? "" : `upTo: ${plan.upTo}`,
    plan.contains.length === 0 ? "" : `contains: [${plan.contains.join(", ")}]`,
    plan.when.length === 0 ? "" : `when: [${plan.when.join(", ")}]`,
  ].filter((field) => field !== "");
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
