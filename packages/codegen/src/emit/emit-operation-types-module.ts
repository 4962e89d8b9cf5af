import { emitDoc, docComment } from "../schema/type/emit-doc.ts";
import { defaultOf, emitType, union } from "../schema/type/emit-type.ts";
import { propertyKey } from "../schema/identifier.ts";
import type {
  HeaderModel,
  MediaModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
} from "../model/api-model.ts";
import { binaryOf, typeContext, type Compilation } from "./compilation.ts";
import { outputModule } from "./output-module.ts";

/** `operation-types.ts`: what the handler of each operation gets and what it may answer. */
export function emitOperationTypesModule(compilation: Compilation): string {
  const { model } = compilation;
  const parts = [
    "/** What each operation takes, with defaults applied, and what it may answer. */",
    emitInterface("Operations", model.operations, compilation),
    "",
    "/** What webhooks and callbacks send, and what they expect. */",
    emitInterface("Webhooks", model.webhooks, compilation),
  ];
  const body = parts.join("\n");
  const statuses = statusNames([...model.operations, ...model.webhooks]);
  return outputModule(
    compilation.banner,
    [
      ...(statuses.length === 0
        ? []
        : [`import type { ${statuses.join(", ")} } from "./runtime/status.ts";`]),
      'import type * as T from "./types.ts";',
    ],
    body,
  );
}

function emitInterface(
  name: string,
  operations: readonly OperationModel[],
  compilation: Compilation,
): string {
  const members = operations.map((operation) => emitOperation(operation, compilation));
  return members.length === 0
    ? `export type ${name} = Record<never, never>;`
    : `export interface ${name} {\n${members.join("\n")}\n}`;
}

function emitOperation(operation: OperationModel, compilation: Compilation): string {
  const doc = docComment([
    `${operation.method.toUpperCase()} ${operation.path}`,
    ...(operation.summary === undefined ? [] : ["", operation.summary]),
    ...(operation.description === undefined ? [] : ["", ...operation.description.trim().split("\n")]),
    ...(operation.deprecated ? ["@deprecated"] : []),
  ]);
  return `${doc}${operation.operationId}: {\ninput: ${emitInput(operation, compilation)};\noutput: ${emitOutput(operation, compilation)};\n};`;
}

function emitInput(operation: OperationModel, compilation: Compilation): string {
  const fields = (["path", "query", "header", "cookie"] as const).flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return [];
    const members = parameters.map((parameter) => emitParameter(parameter, compilation));
    return [`${INPUT_NAMES[place]}: {\n${members.join("\n")}\n};`];
  });
  const { body } = operation;
  if (body === undefined)
    return fields.length === 0 ? "{ [key: string]: never }" : `{\n${fields.join("\n")}\n}`;
  const bodies = body.content.map((media) => ({
    type: media.type,
    text: emitMedia(media, compilation, "input"),
  }));
  if (bodies.length === 1) {
    const text = bodies[0]?.text ?? "unknown";
    return `{\n${[...fields, `body: ${body.required ? text : union([text, "undefined"])};`].join("\n")}\n}`;
  }
  const alternatives = bodies.map(({ type, text }) => `{ contentType: ${contentType(type)}; body: ${text} }`);
  if (!body.required) alternatives.push("{ contentType?: undefined; body?: undefined }");
  const choice = alternatives.join(" | ");
  return fields.length === 0 ? choice : `{\n${fields.join("\n")}\n} & (${choice})`;
}

const INPUT_NAMES = { path: "params", query: "query", header: "headers", cookie: "cookies" } as const;

function emitParameter(parameter: ParameterModel, compilation: Compilation): string {
  const context = typeContext(compilation, "input", "T.");
  const type = emitType(parameter.schema, context);
  const certain = parameter.required || defaultOf(parameter.schema, context) !== undefined;
  const doc =
    parameter.description === undefined && !parameter.deprecated
      ? emitDoc(parameter.schema.schema)
      : docComment([
          ...(parameter.description ?? "").trim().split("\n"),
          ...(parameter.deprecated ? ["@deprecated"] : []),
        ]);
  return `${doc}${propertyKey(parameter.name)}${certain ? "" : "?"}: ${type};`;
}

function emitOutput(operation: OperationModel, compilation: Compilation): string {
  const declared = new Set(operation.responses.map((response) => response.status));
  const alternatives = operation.responses.flatMap((response) =>
    emitResponse(response, declared, compilation),
  );
  return alternatives.length === 0 ? "never" : `\n| ${alternatives.join("\n| ")}`;
}

function emitResponse(
  response: ResponseModel,
  declared: ReadonlySet<string>,
  compilation: Compilation,
): string[] {
  const status = statusType(response.status, declared);
  const headers = emitHeaders(response.headers, compilation);
  const { content } = response;
  if (content.length === 0) return [`{ status: ${status}; body?: undefined${headers} }`];
  return content.map((media) => {
    const several = content.length > 1 || media.type.includes("*");
    const type = several ? ` contentType: ${contentType(media.type)};` : "";
    return `{ status: ${status};${type} body: ${emitMedia(media, compilation, "output")}${headers} }`;
  });
}

/** A media type range stands for any type that it covers. */
function contentType(type: string): string {
  if (type === "*/*") return "string";
  return type.endsWith("/*") ? `\`${type.slice(0, -1)}\${string}\`` : JSON.stringify(type);
}

function emitHeaders(headers: readonly HeaderModel[], compilation: Compilation): string {
  if (headers.length === 0) return "";
  const fields = headers.map((header) => {
    const type = emitType(header.schema, typeContext(compilation, "output", "T."));
    return `${propertyKey(header.name)}${header.required ? "" : "?"}: ${type}`;
  });
  const optional = headers.every((header) => !header.required);
  return `; headers${optional ? "?" : ""}: { ${fields.join("; ")} }`;
}

function emitMedia(media: MediaModel, compilation: Compilation, variant: "input" | "output"): string {
  switch (media.kind) {
    case "json":
    case "urlencoded":
    case "multipart":
      if (variant === "output" && media.kind !== "json") return "string | FormData | URLSearchParams";
      return media.schema === undefined
        ? "unknown"
        : emitType(media.schema, typeContext(compilation, variant, "T.", binaryOf(media)));
    case "text":
      return "string";
    case "binary":
    default:
      return variant === "input"
        ? "Uint8Array"
        : "Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | Blob | string";
  }
}

/** A range or default stands for the registered statuses that are not declared by themselves. */
function statusType(status: string, declared: ReadonlySet<string>): string {
  if (/^\d+$/.test(status)) return status;
  const range = status === "default" ? "Status" : `Status${status}`;
  const others = [...declared].filter((each) =>
    status === "default" ? each !== "default" : /^\d+$/.test(each) && each.startsWith(status.charAt(0)),
  );
  if (others.length === 0) return range;
  const excluded = others.map((each) => (/^\d+$/.test(each) ? each : `Status${each}`));
  return `Exclude<${range}, ${excluded.join(" | ")}>`;
}

/** The names of ranges that the responses of operations use. */
function statusNames(operations: readonly OperationModel[]): string[] {
  const names = operations.flatMap((operation) => {
    const declared = new Set(operation.responses.map((response) => response.status));
    return [...declared].flatMap((status) => statusType(status, declared).match(/Status(?:[1-5]XX)?/g) ?? []);
  });
  return [...new Set(names)].sort();
}
