import { joinPointer } from "../document/json-pointer.ts";
import { member, objectMember, stringMember } from "../document/json-value.ts";
import type { HeaderModel, ResponseModel } from "./api-model.ts";
import { readContent } from "./read-content.ts";
import type { ReadContext } from "./read-context.ts";
import { resolveObject } from "./resolve-object.ts";

/** A Responses Object (OpenAPI 3.1, section 4.8.16). */
export function readResponses(value: unknown, at: string, context: ReadContext): ResponseModel[] {
  return Object.entries(objectMember({ value }, "value") ?? {}).flatMap(([key, each]): ResponseModel[] => {
    if (key.startsWith("x-")) return [];
    const status = key.toUpperCase() === "DEFAULT" ? "default" : key.toUpperCase();
    if (!/^(?:[1-5]\d\d|[1-5]XX|default)$/.test(status)) {
      context.log.error(
        "invalid-status",
        joinPointer(at, key),
        `${key} is no status; the response is left out.`,
        "Use a number from 100 to 599, a range like 4XX, or default.",
      );
      return [];
    }
    const found = resolveObject(context.graph.root, each, joinPointer(at, key), context.log);
    if (found === undefined) return [];
    return [
      {
        status,
        description: stringMember(found.object, "description") ?? "",
        content: readContent(found.object["content"], joinPointer(found.pointer, "content"), context),
        headers: readHeaders(found.object["headers"], joinPointer(found.pointer, "headers"), context),
      },
    ];
  });
}

function readHeaders(value: unknown, at: string, context: ReadContext): HeaderModel[] {
  return Object.entries(objectMember({ value }, "value") ?? {}).flatMap(([name, each]): HeaderModel[] => {
    if (name.toLowerCase() === "content-type") return [];
    const found = resolveObject(context.graph.root, each, joinPointer(at, name), context.log);
    if (found === undefined) return [];
    const description = stringMember(found.object, "description");
    return [
      {
        name,
        required: member(found.object, "required") === true,
        schema: context.graph.at(
          member(found.object, "schema") ?? true,
          joinPointer(found.pointer, "schema"),
        ),
        ...(description !== undefined && { description }),
      },
    ];
  });
}
