import type { Oas3Rule } from "@redocly/openapi-core";
import { asArray } from "./as-array.ts";
import { asObject } from "./as-object.ts";
import { walkSchema } from "./walk-schema.ts";

/**
 * A successful response always carries all of its properties; what is not there is null. Closed schemas are shared with
 * requests and may leave things out.
 */
export const responsePropertiesRequired: Oas3Rule = () => ({
  Response: {
    MediaType(node, ctx) {
      if (ctx.location.source.absoluteRef.includes("/shared/responses/")) return;
      walkSchema(asObject(node)["schema"], ctx.location.child("schema"), ctx, ({ schema, location }) => {
        if (schema["additionalProperties"] === false) return;
        const required = asArray(schema["required"]);
        for (const name of Object.keys(asObject(schema["properties"]))) {
          if (!required.includes(name)) {
            ctx.report({ message: `Property \`${name}\` of a response must be required.`, location });
          }
        }
      });
    },
  },
});
