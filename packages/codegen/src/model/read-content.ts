import { joinPointer } from "../document/json-pointer.ts";
import { isJsonObject, member, objectMember, stringMember } from "../document/json-value.ts";
import type { SchemaNode } from "../schema/schema-graph.ts";
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
        types: contentType
          .split(",")
          .map((each) => each.trim().toLowerCase())
          .filter((each) => each !== "" && each !== "*/*"),
        ...(style !== undefined && { style }),
        ...(typeof explode === "boolean" && { explode }),
      },
    ] as const;
  });
  const kind = kindOf(type);
  const node = schema === undefined ? undefined : context.graph.at(schema, joinPointer(pointer, "schema"));
  const applied = node === undefined || isApplied(type, kind, node, context) ? node : undefined;
  return {
    type,
    kind,
    encoding: Object.fromEntries(encoding),
    examples: readExamples(object, pointer, context),
    ...(applied !== undefined && { schema: applied }),
  };
}

/** Whether a body of the kind can be judged by its schema; a diagnostic where one that describes more than text cannot. */
function isApplied(type: string, kind: MediaModel["kind"], node: SchemaNode, context: ReadContext): boolean {
  if (kind !== "text" && kind !== "binary") return true;
  if (describesText(node, context, 0)) return kind === "text";
  const isXml = /[/+]xml\b/i.test(type);
  context.log.warn(
    isXml ? "xml-as-text" : "schema-not-applied",
    node.pointer,
    isXml
      ? `Bodies of ${type} are handed over and answered as text; nothing reads XML by the schema.`
      : `Bodies of ${type} are handed over and answered as ${kind === "text" ? "text" : "bytes"}; the schema does not apply to them.`,
    isXml
      ? "Offer JSON beside it, or parse the text in the handler."
      : "Name a content type that says how the value is written, such as application/json, or describe the body as a string.",
  );
  return false;
}

function describesText(node: SchemaNode, context: ReadContext, depth: number): boolean {
  if (node.schema === true) return true;
  const reference = stringMember(node.schema, "$ref");
  const target = reference === undefined ? undefined : context.graph.resolve(reference, node.base);
  if (target !== undefined && depth < 20) return describesText(target, context, depth + 1);
  const type = member(node.schema, "type");
  if (type !== undefined) return [type].flat().includes("string");
  return ["properties", "items", "allOf", "anyOf", "oneOf"].every(
    (keyword) => member(node.schema, keyword) === undefined,
  );
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
