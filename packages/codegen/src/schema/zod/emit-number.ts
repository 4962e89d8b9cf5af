import { numberMember, stringMember } from "../../document/json-value.ts";
import type { SchemaNode } from "../schema-graph.ts";
import type { ZodContext } from "./zod-context.ts";

/** A number with its bounds; an integer is any number without a fraction, never a BigInt. */
export function emitNumber(node: SchemaNode, integer: boolean, context: ZodContext): string {
  let text = "z.number()";
  for (const [keyword, method] of [
    ["minimum", "min"],
    ["maximum", "max"],
    ["exclusiveMinimum", "gt"],
    ["exclusiveMaximum", "lt"],
  ] as const) {
    const bound = numberMember(node.schema, keyword);
    if (bound !== undefined) text += `.${method}(${bound})`;
  }
  const checks = integer ? ["k.integer"] : [];
  const step = numberMember(node.schema, "multipleOf");
  if (step !== undefined && !(integer && step === 1)) checks.push(`k.multipleOf(${step})`);
  const format = stringMember(node.schema, "format");
  if (context.formats === "assert" && (format === "int32" || format === "int64")) checks.push(`k.${format}`);
  return checks.length === 0 ? text : `${text}.check(${checks.join(", ")})`;
}
