import type { Oas3Rule } from "@redocly/openapi-core";
import { asArray } from "./as-array.ts";
import { asObject } from "./as-object.ts";
import { asString } from "./as-string.ts";
import { schemaTypes } from "./schema-types.ts";

/** Every parameter has a description and an example; an array is written `?a=1&a=2`, and says so. */
export const parameterDocumented: Oas3Rule = () => ({
  Parameter(node, ctx) {
    const parameter = asObject(node);
    const schema = asObject(parameter["schema"]);
    const name = asString(parameter["name"]);
    if (asString(parameter["description"]) === "")
      ctx.report({ message: `Parameter \`${name}\` needs a description.`, location: ctx.location });
    if (parameter["example"] === undefined && asArray(schema["examples"]).length === 0) {
      ctx.report({ message: `Parameter \`${name}\` needs an example.`, location: ctx.location });
    }
    const isArray = schemaTypes(schema).includes("array");
    if (isArray && !(parameter["style"] === "form" && parameter["explode"] === true)) {
      ctx.report({
        message: `Array parameter \`${name}\` needs \`style: form\` and \`explode: true\`.`,
        location: ctx.location,
      });
    }
  },
});
