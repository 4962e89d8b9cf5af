import type { Oas3Rule } from "@redocly/openapi-core";
import { asArray } from "./as-array.ts";
import { asObject } from "./as-object.ts";

const roles: readonly unknown[] = ["public", "user", "member", "owner"];

/** Every operation says who may call it, and asks for a key exactly if that is not everyone. */
export const operationRole: Oas3Rule = () => ({
  Operation(node, ctx) {
    const operation = asObject(node);
    const role = operation["x-role"];
    if (!roles.includes(role)) {
      ctx.report({
        message: `x-role must be one of ${roles.join(", ")}.`,
        location: ctx.location.child("x-role"),
      });
      return;
    }
    const security = operation["security"];
    if (role === "public" && !(Array.isArray(security) && asArray(security).length === 0)) {
      ctx.report({ message: "A public operation needs `security: []`.", location: ctx.location });
    }
    if (role !== "public" && security !== undefined) {
      ctx.report({
        message: "Only public operations override the contract's security.",
        location: ctx.location.child("security"),
      });
    }
  },
});
