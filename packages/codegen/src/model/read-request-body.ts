import { joinPointer } from "../document/json-pointer.ts";
import { member, stringMember } from "../document/json-value.ts";
import type { BodyModel } from "./api-model.ts";
import { readContent } from "./read-content.ts";
import type { ReadContext } from "./read-context.ts";
import { resolveObject } from "./resolve-object.ts";

/** A Request Body Object (OpenAPI 3.1, section 4.8.13). */
export function readRequestBody(value: unknown, at: string, context: ReadContext): BodyModel | undefined {
  if (value === undefined) return undefined;
  const found = resolveObject(context.graph.root, value, at, context.log);
  if (found === undefined) return undefined;
  const content = readContent(found.object["content"], joinPointer(found.pointer, "content"), context);
  if (content.length === 0) return undefined;
  const description = stringMember(found.object, "description");
  return {
    required: member(found.object, "required") === true,
    content,
    ...(description !== undefined && { description }),
  };
}
