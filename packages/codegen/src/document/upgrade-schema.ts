import type { DiagnosticLog } from "../diagnostic.ts";
import type { JsonObject } from "./json-value.ts";

/**
 * Rewrites one OpenAPI 3.0 schema object (not its children) in JSON Schema 2020-12 terms:
 * `nullable`, boolean `exclusiveMinimum`/`exclusiveMaximum`, and `$ref` whose siblings 3.0 ignores.
 */
export function upgradeSchema(schema: JsonObject, pointer: string, log: DiagnosticLog): JsonObject {
  if (typeof schema["$ref"] === "string") {
    const ignored = Object.keys(schema).filter((key) => ASSERTING.has(key));
    if (ignored.length > 0) {
      log.warn(
        "ref-siblings-ignored",
        pointer,
        `OpenAPI 3.0 ignores what stands beside $ref: ${ignored.join(", ")}.`,
        "Wrap the reference in allOf, or move the document to OpenAPI 3.1.",
      );
    }
    return { $ref: schema["$ref"] };
  }
  let upgraded: { [key: string]: unknown } = schema;
  const copy = (): { [key: string]: unknown } =>
    upgraded === schema ? (upgraded = { ...schema }) : upgraded;
  for (const [exclusive, inclusive] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof schema[exclusive] !== "boolean") continue;
    const target = copy();
    delete target[exclusive];
    if (schema[exclusive] && typeof schema[inclusive] === "number") {
      target[exclusive] = schema[inclusive];
      delete target[inclusive];
    }
  }
  if (schema["nullable"] === true) return nullable(copy(), pointer, log);
  return upgraded;
}

function nullable(schema: { [key: string]: unknown }, pointer: string, log: DiagnosticLog): JsonObject {
  const { nullable: _, ...rest } = schema;
  const values = rest["enum"];
  if (Array.isArray(values) && !values.includes(null)) {
    log.info(
      "nullable-enum-without-null",
      pointer,
      "The schema is nullable, but its enum lists no null, which OpenAPI 3.0.3 then refuses; so does the output.",
      "Add null to the enum, or remove nullable.",
    );
  }
  if (typeof rest["type"] === "string") return { ...rest, type: [rest["type"], "null"] };
  const combined = ["allOf", "anyOf", "oneOf"].some((keyword) => keyword in rest);
  if (!combined) return rest;
  log.info(
    "nullable-without-type",
    pointer,
    "nullable stands without type, where OpenAPI 3.0.3 gives it no effect; the output accepts null, as is meant.",
    "Write the type beside nullable, or a oneOf with an enum of null in OpenAPI 3.1.",
  );
  return { anyOf: [rest, { type: "null" }], ...annotations(rest) };
}

function annotations(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) =>
      ["readOnly", "writeOnly", "default", "description", "title"].includes(key),
    ),
  );
}

const ASSERTING = new Set(
  [
    "type properties required additionalProperties items enum allOf anyOf oneOf not format pattern minimum maximum",
    "minLength maxLength minItems maxItems nullable readOnly writeOnly default",
  ]
    .join(" ")
    .split(" "),
);
