import type { Oas3Rule } from "@redocly/openapi-core";
import { asObject } from "./as-object.ts";
import { asString } from "./as-string.ts";

const file = /^resources\/[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*\.yaml$/u;

/** The root is a table of contents: each path is a file of its own, `resources/<resource>/<kebab-case>.yaml`. */
export const pathItemFile: Oas3Rule = () => ({
  Paths(node, ctx) {
    const seen = new Set<string>();
    for (const [path, item] of Object.entries(asObject(node))) {
      const reference = asString(asObject(item)["$ref"]);
      if (!file.test(reference)) {
        ctx.report({
          message: "A path is a $ref to resources/<resource>/<name>.yaml.",
          location: ctx.location.child(path),
        });
      } else if (seen.has(reference)) {
        ctx.report({
          message: `${reference} belongs to another path already.`,
          location: ctx.location.child(path),
        });
      }
      seen.add(reference);
    }
  },
});
