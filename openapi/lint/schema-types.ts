import { asArray } from "./as-array.ts";

/** The `type` of a schema as a list; empty where it has none. */
export function schemaTypes(schema: Readonly<Record<string, unknown>>): readonly unknown[] {
  return typeof schema["type"] === "string" ? [schema["type"]] : asArray(schema["type"]);
}
