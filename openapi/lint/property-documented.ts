import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { asArray } from "./as-array.ts";
import { asObject } from "./as-object.ts";
import { asString } from "./as-string.ts";
import { resolveSchema } from "./resolve-schema.ts";
import { schemaTypes } from "./schema-types.ts";

/**
 * Every property has a description, and an example where it holds values: scalars and arrays of scalars. What is made of
 * objects is shown by the examples of their properties.
 */
export const propertyDocumented: Oas3Rule = () => ({
  SchemaProperties(node, ctx) {
    for (const [name, property] of Object.entries(asObject(node))) {
      const at = ctx.location.child(name);
      const { schema, location } = resolveSchema(property, at, ctx);
      if (asString(schema["description"]) === "") {
        ctx.report({ message: `Property \`${name}\` needs a description.`, location: at });
      }
      if (holdsValues(schema, location, ctx) && asArray(schema["examples"]).length === 0) {
        ctx.report({ message: `Property \`${name}\` needs an example.`, location: at });
      }
    }
  },
});

function holdsValues(
  schema: Readonly<Record<string, unknown>>,
  location: Location,
  ctx: UserContext,
): boolean {
  const branches = [...asArray(schema["oneOf"]), ...asArray(schema["anyOf"])];
  if (branches.length > 0) {
    return branches.some((branch) => {
      const resolved = resolveSchema(branch, location, ctx);
      return !isNull(resolved.schema) && holdsValues(resolved.schema, resolved.location, ctx);
    });
  }
  const types = schemaTypes(schema);
  if (schema["allOf"] !== undefined) return false;
  if (types.includes("object")) return schema["properties"] === undefined;
  if (!types.includes("array")) return true;
  const items = resolveSchema(schema["items"], location.child("items"), ctx);
  return holdsValues(items.schema, items.location, ctx);
}

function isNull(schema: Readonly<Record<string, unknown>>): boolean {
  return schema["type"] === "null";
}
