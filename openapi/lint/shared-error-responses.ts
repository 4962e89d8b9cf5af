import type { Oas3Rule } from "@redocly/openapi-core";
import { asObject } from "./as-object.ts";
import { asString } from "./as-string.ts";

const names: Readonly<Record<string, string>> = {
  "400": "BadRequest",
  "401": "Unauthorized",
  "403": "Forbidden",
  "404": "NotFound",
  "409": "Conflict",
  "413": "PayloadTooLarge",
  "415": "UnsupportedMediaType",
  "429": "TooManyRequests",
  "500": "InternalError",
  "503": "ServiceUnavailable",
};

/** Each error status is the shared response of its name, so that all errors have one shape. */
export const sharedErrorResponses: Oas3Rule = () => ({
  Responses(node, ctx) {
    for (const [status, response] of Object.entries(asObject(node))) {
      if (Number(status) < 400) continue;
      const name = names[status];
      if (
        name === undefined ||
        !asString(asObject(response)["$ref"]).endsWith(`shared/responses/${name}.yaml`)
      ) {
        ctx.report({
          message: `Status ${status} must be a $ref to ${name === undefined ? "a shared response" : `shared/responses/${name}.yaml`}.`,
          location: ctx.location.child(status),
        });
      }
    }
  },
});
