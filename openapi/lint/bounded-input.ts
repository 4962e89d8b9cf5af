import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { asObject } from "./as-object.ts";
import type { ResolvedSchema } from "./resolve-schema.ts";
import { schemaTypes } from "./schema-types.ts";
import { walkSchema } from "./walk-schema.ts";

/** What a caller sends is closed and bounded: known properties only, and a largest length, size and value for each. */
export const boundedInput: Oas3Rule = () => ({
  RequestBody: {
    MediaType(node, ctx) {
      check(asObject(node)["schema"], ctx.location.child("schema"), ctx);
    },
  },
  Parameter(node, ctx) {
    check(asObject(node)["schema"], ctx.location.child("schema"), ctx);
  },
});

function check(schema: unknown, location: Location, ctx: UserContext): void {
  walkSchema(schema, location, ctx, (resolved) => {
    for (const fault of faults(resolved)) ctx.report({ message: fault, location: resolved.location });
  });
}

function faults({ schema }: ResolvedSchema): string[] {
  if (schema["enum"] !== undefined || schema["const"] !== undefined) return [];
  const found: string[] = [];
  const types = schemaTypes(schema);
  const fixedLength = schema["format"] === "uuid" || schema["format"] === "date";
  if (types.includes("string") && schema["maxLength"] === undefined && !fixedLength)
    found.push("A string needs maxLength.");
  if (types.includes("integer") || types.includes("number")) {
    if (schema["minimum"] === undefined) found.push("A number needs a minimum.");
    if (schema["maximum"] === undefined) found.push("A number needs a maximum.");
  }
  if (types.includes("array") && schema["maxItems"] === undefined) found.push("An array needs maxItems.");
  if (types.includes("object")) found.push(...objectFaults(schema));
  if (types.length === 0 && schema["oneOf"] === undefined) found.push("A schema needs a type.");
  return found;
}

function objectFaults(schema: Readonly<Record<string, unknown>>): string[] {
  const rest = schema["additionalProperties"];
  if (rest === false || schema["unevaluatedProperties"] === false) return [];
  if (typeof rest !== "object") return ["An object must be closed by `additionalProperties: false`."];
  const found: string[] = [];
  if (schema["maxProperties"] === undefined) found.push("A map needs maxProperties.");
  if (asObject(schema["propertyNames"])["maxLength"] === undefined)
    found.push("A map needs propertyNames.maxLength.");
  return found;
}
