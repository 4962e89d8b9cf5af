import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";
import { asObject } from "./as-object.ts";
import { asString } from "./as-string.ts";

/** `DECISIONS 7` in a description leads to an entry `## 7.` of the DECISIONS.md beside the root. */
export const citedDecisions: Oas3Rule = () => {
  const entries = new Set<string>();
  return {
    Root: {
      enter(_root, ctx) {
        const file = path.join(path.dirname(ctx.location.source.absoluteRef), "DECISIONS.md");
        const text = existsSync(file) ? readFileSync(file, "utf8") : "";
        for (const [, number] of text.matchAll(/^## (\d+)\. /gmu)) entries.add(String(number));
      },
    },
    any: {
      enter(node, ctx) {
        for (const [, number] of asString(asObject(node)["description"]).matchAll(/DECISIONS (\d+)/gu)) {
          if (!entries.has(String(number))) {
            ctx.report({
              message: `DECISIONS.md has no entry ${number}.`,
              location: ctx.location.child("description"),
            });
          }
        }
      },
    },
  };
};
