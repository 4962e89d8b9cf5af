import { member } from "../document/json-value.ts";
import type { SchemaNode } from "./schema-graph.ts";

/** Whether a text schema stands for bytes: `format: binary` (OpenAPI 3.0) or a binary `contentMediaType` (3.1). */
export function isBinary(node: SchemaNode): boolean {
  return (
    member(node.schema, "format") === "binary" ||
    member(node.schema, "contentMediaType") === "application/octet-stream"
  );
}
