import { isJsonObject, type JsonObject } from "../document/json-value.ts";
import { pointerSteps, stepInto } from "../document/json-pointer.ts";
import type { OperationModel } from "../model/api-model.ts";
import { literal } from "../schema/zod/emit-enumeration.ts";
import type { Compilation } from "./compilation.ts";
import { outputModule } from "./output-module.ts";

const INPUT_NAMES = { path: "params", query: "query", header: "headers" } as const;

/** `mcp.ts`: the operations as tools of the Model Context Protocol, carried out by the generated client. */
export function emitMcpModule(compilation: Compilation): string {
  const tools = compilation.model.operations.map((operation) =>
    literal(JSON.stringify(toolOf(operation, compilation))),
  );
  const body = `/** One tool per operation. */
export const tools: readonly Tool[] = [
${tools.map((tool) => `JSON.parse(${tool}),`).join("\n")}
];

/** Carries out a tool call. */
export function callTool(client: ApiClient, name: string, input: object): Promise<ToolResult> {
return callToolOf(client.safe, name, input);
}`;
  return outputModule(
    compilation.banner,
    [
      'import type { ApiClient } from "./client.ts";',
      'import { callToolOf, type Tool, type ToolResult } from "./runtime/mcp-tools.ts";',
    ],
    body,
  );
}

function toolOf(operation: OperationModel, compilation: Compilation): object {
  const { method } = operation;
  const definitions = new Map<string, unknown>();
  const properties: [string, object][] = [];
  for (const place of ["path", "query", "header"] as const) {
    const own = operation.parameters.filter((parameter) => parameter.in === place);
    if (own.length === 0) continue;
    const required = own.filter((parameter) => parameter.required).map((parameter) => parameter.name);
    const fields = own.map((parameter) => [
      parameter.name,
      {
        ...(parameter.description !== undefined && { description: parameter.description }),
        ...asObject(inlined(parameter.schema.schema, compilation, definitions)),
      },
    ]);
    properties.push([
      INPUT_NAMES[place],
      { type: "object", properties: Object.fromEntries(fields), required, additionalProperties: false },
    ]);
  }
  const media = operation.body?.content.find((each) => each.kind === "json") ?? operation.body?.content[0];
  if (media?.schema !== undefined) {
    properties.push(["body", asObject(inlined(media.schema.schema, compilation, definitions))]);
  }
  const required = properties
    .filter(([name, schema]) =>
      name === "body"
        ? operation.body?.required === true
        : "required" in schema && String(schema.required) !== "",
    )
    .map(([name]) => name);
  return {
    name: operation.operationId,
    description: [operation.summary, operation.description].filter((text) => text !== undefined).join("\n\n"),
    inputSchema: {
      type: "object",
      properties: Object.fromEntries(properties),
      required,
      additionalProperties: false,
      ...(definitions.size > 0 && { $defs: Object.fromEntries(definitions) }),
    },
    annotations: {
      readOnlyHint: method === "get" || method === "head",
      destructiveHint: method === "delete",
      idempotentHint: ["get", "head", "put", "delete"].includes(method),
    },
  };
}

function asObject(schema: unknown): JsonObject {
  return isJsonObject(schema) ? schema : {};
}

/** A schema whose references point into `$defs` of the tool. */
function inlined(schema: unknown, compilation: Compilation, definitions: Map<string, unknown>): unknown {
  if (Array.isArray(schema)) return schema.map((each) => inlined(each, compilation, definitions));
  if (!isJsonObject(schema)) return schema;
  const reference = schema["$ref"];
  if (typeof reference !== "string" || !reference.startsWith("#/")) {
    return Object.fromEntries(
      Object.entries(schema).map(([key, value]) => [key, inlined(value, compilation, definitions)]),
    );
  }
  const steps = pointerSteps(reference);
  const name = steps.slice(-1).join("");
  if (!definitions.has(name)) {
    definitions.set(name, {});
    const target = steps.reduce<unknown>((node, step) => stepInto(node, step), compilation.graph.root);
    definitions.set(name, inlined(target, compilation, definitions));
  }
  return { ...schema, $ref: `#/$defs/${name}` };
}
