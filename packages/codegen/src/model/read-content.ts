import { joinPointer } from "../document/json-pointer.ts";
import { isJsonObject, member, objectMember, stringMember } from "../document/json-value.ts";
import type { MediaModel } from "./api-model.ts";
import type { ReadContext } from "./read-context.ts";
import { resolveObject } from "./resolve-object.ts";

/** A map of Media Type Objects (OpenAPI 3.1, section 4.8.14). */
export function readContent(value: unknown, at: string, context: ReadContext): MediaModel[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([type, each]): MediaModel[] => {
    const found = resolveObject(context.graph.root, each, joinPointer(at, type), context.log);
    return found === undefined ? [] : [readMedia(type, found.object, found.pointer, context)];
  });
}

function readMedia(type: string, object: unknown, pointer: string, context: ReadContext): MediaModel {
  const schema = member(object, "schema");
  const encoding = Object.entries(objectMember(object, "encoding") ?? {}).map(([name, each]) => {
    const style = stringMember(each, "style");
    const explode = member(each, "explode");
    const contentType = stringMember(each, "contentType") ?? "";
    return [
      name,
      {
        json: /[/+]json/.test(contentType),
        ...(style !== undefined && { style }),
        ...(typeof explode === "boolean" && { explode }),
      },
    ] as const;
  });
  return {
    type,
    kind: kindOf(type),
    encoding: Object.fromEntries(encoding),
    examples: readExamples(object, pointer, context),
    ...(schema !== undefined && { schema: context.graph.at(schema, joinPointer(pointer, "schema")) }),
  };
}

function kindOf(type: string): MediaModel["kind"] {
  const essence = (type.split(";")[0] ?? "").trim().toLowerCase();
  if (essence === "application/json" || essence.endsWith("+json")) return "json";
  if (essence === "application/x-www-form-urlencoded") return "urlencoded";
  if (essence.startsWith("multipart/")) return "multipart";
  if (essence.startsWith("text/") || essence.endsWith("+xml") || essence === "application/xml") return "text";
  return "binary";
}

function readExamples(object: unknown, pointer: string, context: ReadContext): unknown[] {
  const single = member(object, "example");
  const named = Object.entries(objectMember(object, "examples") ?? {}).flatMap(([name, each]) => {
    const found = resolveObject(
      context.graph.root,
      each,
      joinPointer(pointer, "examples", name),
      context.log,
    );
    return found !== undefined && "value" in found.object ? [found.object["value"]] : [];
  });
  return single === undefined ? named : [single, ...named];
}
