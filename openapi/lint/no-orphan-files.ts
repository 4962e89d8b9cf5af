import { readdirSync } from "node:fs";
import path from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";

/** Every YAML file below `resources` and `shared` is reached from the root. */
export const noOrphanFiles: Oas3Rule = () => {
  const reached = new Set<string>();
  return {
    ref(_node, _ctx, resolved) {
      if (resolved.location !== undefined) reached.add(path.normalize(resolved.location.source.absoluteRef));
    },
    Root: {
      leave(_root, ctx) {
        const folder = path.dirname(ctx.location.source.absoluteRef);
        for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
          const isPart = /^(resources|shared)[/\\].*\.yaml$/u.test(file);
          if (isPart && !reached.has(path.join(folder, file))) {
            ctx.report({ message: `Nothing refers to ${file}.`, location: ctx.location });
          }
        }
      },
    },
  };
};
