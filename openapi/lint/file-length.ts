import type { Oas3Rule } from "@redocly/openapi-core";

/**
 * No file of the contract is too long to be read in one go: 150 lines for a schema, 300 for anything else; recorded examples
 * are as long as they are.
 */
export const fileLength: Oas3Rule = () => {
  const seen = new Set<string>();
  return {
    any: {
      enter(_node, ctx) {
        const { source } = ctx.location;
        if (seen.has(source.absoluteRef)) return;
        seen.add(source.absoluteRef);
        if (source.absoluteRef.includes("/examples/")) return;
        const limit = source.absoluteRef.includes("/schemas/") ? 150 : 300;
        const lines = source.body.trimEnd().split("\n").length;
        if (lines > limit)
          ctx.report({
            message: `The file has ${lines} lines, more than ${limit}. Split it.`,
            location: ctx.location,
          });
      },
    },
  };
};
