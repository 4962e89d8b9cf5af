import { numberMember, stringMember } from "../../document/json-value.ts";
import { formats } from "../../runtime/formats.ts";
import { isBinary } from "../is-binary.ts";
import type { SchemaNode } from "../schema-graph.ts";
import { literal } from "./emit-enumeration.ts";
import type { ZodContext } from "./zod-context.ts";

/** A string with its length in code points, its pattern and its format. */
export function emitString(node: SchemaNode, context: ZodContext): string {
  if (context.binary === true && isBinary(node)) return "k.file()";
  let text = "z.string()";
  const checks: string[] = [];
  // Zod counts code points from 4.6 on, as JSON Schema does.
  const shortest = numberMember(node.schema, "minLength") ?? 0;
  if (shortest > 0) text += `.min(${shortest})`;
  const longest = numberMember(node.schema, "maxLength");
  if (longest !== undefined) text += `.max(${longest})`;
  const pattern = stringMember(node.schema, "pattern");
  if (pattern !== undefined) {
    const expression = emitRegExp(pattern, node.pointer, context);
    if (expression !== undefined) text += `.regex(${expression})`;
  }
  const format = stringMember(node.schema, "format");
  if (format !== undefined && context.formats === "assert") {
    if (Object.hasOwn(formats, format)) checks.push(`k.format(${literal(format)})`);
    else if (!UNCHECKED_FORMATS.has(format)) {
      context.log.info(
        "unknown-format",
        node.pointer,
        `The format ${JSON.stringify(format)} is not known; it is not checked.`,
        "Add a pattern if the form matters.",
      );
    }
  }
  return checks.length === 0 ? text : `${text}.check(${checks.join(", ")})`;
}

/** A regular expression in Unicode mode, or without it where only that compiles; undefined when neither does. */
export function emitRegExp(pattern: string, pointer: string, context: ZodContext): string | undefined {
  for (const flags of ["u", ""]) {
    try {
      const { source } = new RegExp(pattern, flags);
      if (flags === "u") return `/${source}/u`;
      context.log.info(
        "pattern-not-unicode",
        pointer,
        `The pattern ${JSON.stringify(pattern)} is no valid expression in Unicode mode; it runs without it.`,
        "Remove escapes that Unicode mode does not know.",
      );
      return `new RegExp(${literal(pattern)})`;
    } catch {
      continue;
    }
  }
  context.log.error(
    "invalid-pattern",
    pointer,
    `The pattern ${JSON.stringify(pattern)} is no ECMA-262 regular expression; it is not checked.`,
    "Write an ECMA-262 regular expression.",
  );
  return undefined;
}

/** Formats that say how text is used, not which text is allowed. */
const UNCHECKED_FORMATS = new Set([
  "password",
  "binary",
  "int32",
  "int64",
  "float",
  "double",
  "html",
  "markdown",
]);
