import { joinPointer } from "../document/json-pointer.ts";
import { isJsonObject, member, objectMember, stringMember } from "../document/json-value.ts";
import type { SecuritySchemeModel } from "./api-model.ts";
import type { ReadContext } from "./read-context.ts";
import { resolveObject } from "./resolve-object.ts";

/** The Security Scheme Objects of the components (OpenAPI 3.1, section 4.8.27). */
export function readSecuritySchemes(context: ReadContext): SecuritySchemeModel[] {
  const { root } = context.graph;
  const at = "#/components/securitySchemes";
  const schemes = objectMember(member(root, "components"), "securitySchemes") ?? {};
  return Object.entries(schemes).flatMap(([name, each]): SecuritySchemeModel[] => {
    const found = resolveObject(root, each, joinPointer(at, name), context.log);
    const scheme = found === undefined ? undefined : readScheme(name, found.object);
    if (found !== undefined && scheme === undefined) {
      context.log.warn(
        "unknown-security-scheme",
        found.pointer,
        "No credentials are known for this scheme; operations that need it refuse every request.",
        "Use apiKey, http with bearer or basic, oauth2, openIdConnect or mutualTLS.",
      );
    }
    return scheme === undefined ? [] : [scheme];
  });
}

function readScheme(name: string, object: unknown): SecuritySchemeModel | undefined {
  switch (stringMember(object, "type") ?? "") {
    case "oauth2":
    case "openIdConnect":
      return { name, type: "bearer" };
    case "mutualTLS":
      return { name, type: "mutualTLS" };
    case "http": {
      const scheme = stringMember(object, "scheme")?.toLowerCase();
      return scheme === "bearer" || scheme === "basic" ? { name, type: scheme } : undefined;
    }
    case "apiKey": {
      const place = stringMember(object, "in");
      const key = stringMember(object, "name");
      if (key === undefined || (place !== "header" && place !== "query" && place !== "cookie"))
        return undefined;
      return { name, type: "apiKey", in: place, key };
    }
    default:
      return undefined;
  }
}

/** Security Requirement Objects: alternatives, each with scopes by scheme. */
export function readRequirements(value: unknown): Readonly<Record<string, readonly string[]>>[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isJsonObject)
    .map((alternative) =>
      Object.fromEntries(
        Object.entries(alternative).map(([name, scopes]) => [
          name,
          Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === "string") : [],
        ]),
      ),
    );
}
