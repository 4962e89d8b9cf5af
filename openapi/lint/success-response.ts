import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { asObject } from "./as-object.ts";
import { asString } from "./as-string.ts";
import { resolveSchema } from "./resolve-schema.ts";

const creating = /^(create|accept|link|trigger|detect)[A-Z]/u;

/** One success status per operation: what creates answers 201 with `Location` and body, what deletes 204, all else 200. */
export const successResponse: Oas3Rule = () => ({
  Operation(node, ctx) {
    const operation = asObject(node);
    const responses = asObject(operation["responses"]);
    const expected = creating.test(asString(operation["operationId"]))
      ? "201"
      : ctx.key === "delete"
        ? "204"
        : "200";
    const declared = Object.keys(responses).filter((status) => Number(status) < 400);
    if (declared.length !== 1 || declared[0] !== expected) {
      ctx.report({
        message: `The one success status must be ${expected}.`,
        location: ctx.location.child("responses"),
      });
      return;
    }
    const at: Location = ctx.location.child(["responses", expected]);
    const response = asObject(responses[expected]);
    if ((expected === "204") !== (response["content"] === undefined)) {
      ctx.report({
        message: expected === "204" ? "204 has no content." : `${expected} needs content.`,
        location: at,
      });
    }
    const header = asObject(response["headers"])["Location"];
    const required = resolveSchema(header, at, ctx).schema["required"] === true;
    if (expected === "201" && !required)
      ctx.report({ message: "201 needs a required header `Location`.", location: at });
  },
});
