import type { Oas3Rule } from "@redocly/openapi-core";
import { asObject } from "./as-object.ts";
import { asString } from "./as-string.ts";

/** A summary is one short imperative line that a terminal can show: a capital first, no full stop, 90 characters. */
export const operationSummaryStyle: Oas3Rule = () => ({
  Operation(node, ctx) {
    const summary = asString(asObject(node)["summary"]);
    if (!/^[A-Z][^\n]{0,88}[^.\n]$/u.test(summary)) {
      ctx.report({
        message:
          "A summary is one line of at most 90 characters that begins with a capital and has no full stop.",
        location: ctx.location.child("summary"),
      });
    }
  },
});
