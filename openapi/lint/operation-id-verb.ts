import type { Oas3Rule } from "@redocly/openapi-core";
import { asObject } from "./as-object.ts";
import { asString } from "./as-string.ts";

const verbs: Readonly<Record<string, readonly string[]>> = {
  get: ["list", "get"],
  post: ["create", "accept", "link", "trigger", "detect", "sync", "dismiss", "restore"],
  patch: ["update"],
  delete: ["delete", "unlink"],
};

/** An operationId is camelCase and begins with a verb that goes with the method, so that names can be guessed. */
export const operationIdVerb: Oas3Rule = () => ({
  Operation(node, ctx) {
    const id = asString(asObject(node)["operationId"]);
    const allowed = verbs[String(ctx.key)] ?? [];
    if (!allowed.some((verb) => new RegExp(`^${verb}([A-Z][a-z]+)+$`, "u").test(id))) {
      ctx.report({
        message: `operationId \`${id}\` must be one of the verbs ${allowed.join(", ")} and then words in camelCase.`,
        location: ctx.location.child("operationId"),
      });
    }
  },
});
