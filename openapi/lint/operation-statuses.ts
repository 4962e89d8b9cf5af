import type { Oas3Rule } from "@redocly/openapi-core";
import { asObject } from "./as-object.ts";
import { operationsOf, type MethodAndOperation } from "./operations-of.ts";

const allowed = new Set([200, 201, 204, 400, 401, 403, 404, 409, 413, 415, 429, 500, 503].map(String));
const conditional = ["400", "401", "403", "404", "413", "415", "429", "500", "503"];

/**
 * An operation under /api/v1 declares exactly the errors that its shape makes possible; 409 is its own business. Elsewhere
 * only the list of allowed statuses holds.
 */
export const operationStatuses: Oas3Rule = () => ({
  PathItem(item, ctx) {
    const path = String(ctx.key);
    for (const { method, operation } of operationsOf(item)) {
      const at = ctx.location.child([method, "responses"]);
      const declared = new Set(Object.keys(asObject(operation["responses"])));
      for (const status of declared) {
        if (!allowed.has(status))
          ctx.report({
            message: `Status ${status} is not one that this API uses.`,
            location: at.child(status),
          });
      }
      if (!path.startsWith("/api/v1/")) continue;
      const expected = expectedErrors(path, { method, operation });
      for (const status of conditional) {
        if (expected.has(status) && !declared.has(status))
          ctx.report({ message: `Status ${status} is missing.`, location: at });
        if (!expected.has(status) && declared.has(status)) {
          ctx.report({ message: `Status ${status} cannot occur here.`, location: at.child(status) });
        }
      }
    }
  },
});

function expectedErrors(path: string, { method, operation }: MethodAndOperation): Set<string> {
  const role = operation["x-role"];
  const ofProject = role === "member" || role === "owner";
  const hasBody = operation["requestBody"] !== undefined;
  const expected = new Set(["400", "429", "500", "503"]);
  if (hasBody) expected.add("413").add("415");
  if (role !== "public") expected.add("401");
  if (ofProject || (role === "user" && (method !== "get" || isRestricted(operation)))) expected.add("403");
  if (ofProject || path.includes("{") || refersByToken(operation)) expected.add("404");
  return expected;
}

/** Reading is refused to keys made for one project where the operation says so. */
function isRestricted(operation: Readonly<Record<string, unknown>>): boolean {
  return asObject(operation["responses"])["403"] !== undefined;
}

/** The resource may also be named by the body, as in accepting an invitation. */
function refersByToken(operation: Readonly<Record<string, unknown>>): boolean {
  return operation["x-role"] === "public" && operation["requestBody"] !== undefined;
}
