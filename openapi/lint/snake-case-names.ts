import type { Oas3Rule } from "@redocly/openapi-core";
import { asObject } from "./as-object.ts";
import { asString } from "./as-string.ts";

const snakeCase = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/u;

/** Properties and query parameters are snake_case, as the documented ones are. */
export const snakeCaseNames: Oas3Rule = () => ({
  SchemaProperties(node, ctx) {
    for (const name of Object.keys(asObject(node))) {
      if (!snakeCase.test(name))
        ctx.report({
          message: `Property \`${name}\` must be snake_case.`,
          location: ctx.location.child(name),
        });
    }
  },
  Parameter(node, ctx) {
    const parameter = asObject(node);
    const name = asString(parameter["name"]);
    if (parameter["in"] === "query" && !snakeCase.test(name)) {
      ctx.report({
        message: `Query parameter \`${name}\` must be snake_case.`,
        location: ctx.location.child("name"),
      });
    }
  },
});
