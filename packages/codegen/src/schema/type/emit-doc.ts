import { arrayMember, isJsonObject, stringMember } from "../../document/json-value.ts";

/** The TSDoc of a schema: description, constraints, default, example and deprecation. Empty when there is nothing to say. */
export function emitDoc(schema: unknown): string {
  if (!isJsonObject(schema)) return "";
  const lines: string[] = [];
  const text = stringMember(schema, "description") ?? stringMember(schema, "title");
  if (text !== undefined) lines.push(...text.trim().split("\n"));
  const constraints = CONSTRAINTS.filter((keyword) => schema[keyword] !== undefined).map(
    (keyword) =>
      `${keyword} ${typeof schema[keyword] === "string" ? schema[keyword] : JSON.stringify(schema[keyword])}`,
  );
  if (constraints.length > 0) lines.push("", `Constraints: ${constraints.join(", ")}`);
  if ("default" in schema) lines.push(`@default ${JSON.stringify(schema["default"])}`);
  const [example] = arrayMember(schema, "examples");
  const shown = example ?? schema["example"];
  if (shown !== undefined && (typeof shown !== "object" || shown === null))
    lines.push(`@example ${JSON.stringify(shown)}`);
  if (schema["deprecated"] === true) lines.push("@deprecated");
  return docComment(lines);
}

/** Lines as a TSDoc comment with a line break after it; nothing for no lines. */
export function docComment(lines: readonly string[]): string {
  const text = lines.join("\n").trim().replaceAll("*/", "*\\/");
  if (text === "") return "";
  if (!text.includes("\n")) return `/** ${text} */\n`;
  return `/**\n${text
    .split("\n")
    .map((line) => ` * ${line}`.trimEnd())
    .join("\n")}\n */\n`;
}

const CONSTRAINTS = [
  "format",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
];
