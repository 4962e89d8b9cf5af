import { arrayMember, isJsonObject, member, numberMember } from "../../document/json-value.ts";
import type { SchemaNode } from "../schema-graph.ts";
import { emitZod } from "./emit-zod.ts";
import type { ZodContext } from "./zod-context.ts";

/** An array with its items, prefix items, size, uniqueness and contained items. */
export function emitArray(node: SchemaNode, context: ZodContext): string {
  const schema = node.schema;
  if (!isJsonObject(schema)) return "z.array(z.unknown())";
  const sub = (...steps: (string | number)[]): string =>
    emitZod(context.units.graph.child(node, ...steps), context);
  const checks: string[] = [];
  const prefix = arrayMember(schema, "prefixItems").map((_, index) => sub("prefixItems", index));
  const hasItems = isJsonObject(schema["items"]) || typeof schema["items"] === "boolean";
  let text = "z.array(z.unknown())";
  if (prefix.length > 0) {
    const rest = hasItems ? `, ${sub("items")}` : "";
    checks.push(`k.prefixItems([${prefix.join(", ")}]${rest})`);
  } else if (hasItems) text = `z.array(${sub("items")})`;
  else if (Array.isArray(schema["items"])) {
    context.log.warn(
      "items-list",
      node.pointer,
      "A list in items was replaced by prefixItems in JSON Schema 2020-12; it is not checked.",
      "Write prefixItems.",
    );
  }
  const fewest = numberMember(schema, "minItems") ?? 0;
  if (fewest > 0) text += `.min(${fewest})`;
  const most = numberMember(schema, "maxItems");
  if (most !== undefined) text += `.max(${most})`;
  if (member(schema, "uniqueItems") === true) checks.push("k.uniqueItems");
  if ("contains" in schema) {
    const least = numberMember(schema, "minContains") ?? 1;
    const greatest = numberMember(schema, "maxContains");
    checks.push(`k.contains(${sub("contains")}, ${least}${greatest === undefined ? "" : `, ${greatest}`})`);
  }
  return checks.length === 0 ? text : `${text}.check(${checks.join(", ")})`;
}
