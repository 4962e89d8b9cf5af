import type { Oas3Rule } from "@redocly/openapi-core";
import { asArray } from "./as-array.ts";
import { asObject } from "./as-object.ts";
import { asString } from "./as-string.ts";
import { resolveSchema } from "./resolve-schema.ts";
import { schemaTypes } from "./schema-types.ts";

/**
 * What is called `list...` takes `limit` and `offset` and answers with one array beside `total_count`, `limit` and `offset`,
 * all required, in a schema called `...Page`; nothing else does.
 */
export const listResponseShape: Oas3Rule = () => ({
  Operation(node, ctx) {
    const { location } = ctx;
    const operation = asObject(node);
    const isList = asString(operation["operationId"]).startsWith("list");
    const content = asObject(
      asObject(asObject(asObject(operation["responses"])["200"])["content"])["application/json"],
    );
    const reference = asString(asObject(content["schema"])["$ref"]);
    if (isList !== reference.endsWith("Page.yaml")) {
      ctx.report({
        message: "An operation called `list...` answers with a schema called `...Page`, and no other does.",
        location,
      });
      return;
    }
    if (!isList) return;
    const at = location.child(["responses", "200", "content", "application/json", "schema"]);
    const { schema } = resolveSchema(content["schema"], at, ctx);
    const properties = asObject(schema["properties"]);
    const arrays = Object.values(properties).filter((property) =>
      schemaTypes(asObject(property)).includes("array"),
    );
    if (arrays.length !== 1) ctx.report({ message: "A page has exactly one array.", location: at });
    for (const name of [...Object.keys(properties), "total_count", "limit", "offset"]) {
      if (properties[name] === undefined || !asArray(schema["required"]).includes(name)) {
        ctx.report({ message: `A page needs the required property \`${name}\`.`, location: at });
      }
    }
    const parameters = new Set(
      asArray(operation["parameters"]).map(
        (parameter) => resolveSchema(parameter, location, ctx).schema["name"],
      ),
    );
    for (const name of ["limit", "offset"]) {
      if (!parameters.has(name)) ctx.report({ message: `A list needs the parameter \`${name}\`.`, location });
    }
  },
});
