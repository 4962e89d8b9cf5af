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
import { capitalize, inlineName } from "./inline-name.ts";
import { trustedModule } from "./output-module.ts";

interface Writer {
  readonly compilation: Compilation;
  /** Declarations of bodies that are described in place. */
  readonly aliases: string[];
  /** Stands before their names. */
  readonly prefix: string;
}

/** `operation-types.ts`: what the handler of each operation gets and what it may answer. */
export function emitOperationTypesModule(compilation: Compilation): string {
  const { model } = compilation;
  const aliases: string[] = [];
  const interfaces = [
    "/** What each operation takes, with defaults applied, and what it may answer. */",
    emitInterface("Operations", model.operations, { compilation, aliases, prefix: "" }),
    "",
    "/** What webhooks and callbacks send, and what they expect. */",
    emitInterface("Webhooks", model.webhooks, { compilation, aliases, prefix: "Webhook" }),
  ];
  return trustedModule(
    compilation.banner,
    ['import type * as H from "./runtime/status.ts";', 'import type * as T from "./models.ts";'],
    [...interfaces, "", ...aliases].join("\n"),
  );
}

function emitInterface(name: string, operations: readonly OperationModel[], writer: Writer): string {
  const members = operations.map((operation) => emitOperation(operation, writer));
  return members.length === 0
    ? `export type ${name} = Record<never, never>;`
    : `export interface ${name} {\n${members.join("\n")}\n}`;
}

function emitOperation(operation: OperationModel, writer: Writer): string {
  const doc = docComment([
    `${operation.method.toUpperCase()} ${operation.path}`,
    ...(operation.summary === undefined ? [] : ["", operation.summary]),
    ...(operation.description === undefined ? [] : ["", ...operation.description.trim().split("\n")]),
    ...(operation.deprecated ? ["@deprecated"] : []),
  ]);
  return `${doc}${operation.operationId}: {\ninput: ${emitInput(operation, writer)};\noutput: ${emitOutput(operation, writer)};\n};`;
}

function emitInput(operation: OperationModel, writer: Writer): string {
  const fields = (["path", "query", "header", "cookie"] as const).flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return [];
    const members = parameters.map((parameter) => emitParameter(parameter, writer));
    return [`${INPUT_NAMES[place]}: {\n${members.join("\n")}\n};`];
  });
  const { body } = operation;
  if (body === undefined)
    return fields.length === 0 ? "{ [key: string]: never }" : `{\n${fields.join("\n")}\n}`;
  const bodies = body.content.map((media) => ({
    type: media.type,
    text: emitMedia(media, inlineName(operation.operationId, "Body", media), writer, "input"),
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

function emitParameter(parameter: ParameterModel, writer: Writer): string {
  const context = typeContext(writer.compilation, "input", "T.");
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

function emitOutput(operation: OperationModel, writer: Writer): string {
  const declared = new Set(operation.responses.map((response) => response.status));
  const alternatives = operation.responses.flatMap((response) =>
    emitResponse(operation.operationId, response, declared, writer),
  );
  return alternatives.length === 0 ? "never" : `\n| ${alternatives.join("\n| ")}`;
}

function emitResponse(
  operationId: string,
  response: ResponseModel,
  declared: ReadonlySet<string>,
  writer: Writer,
): string[] {
  const status = statusType(response.status, declared);
  const headers = emitHeaders(response.headers, writer);
  const { content } = response;
  if (content.length === 0) return [`{ status: ${status}; body?: undefined${headers} }`];
  return content.map((media) => {
    const several = content.length > 1 || media.type.includes("*");
    const type = several ? ` contentType: ${contentType(media.type)};` : "";
    return `{ status: ${status};${type} body: ${emitMedia(media, inlineName(operationId, response.status, media), writer, "output")}${headers} }`;
  });
}

/** A media type range stands for any type that it covers. */
function contentType(type: string): string {
  if (type === "*/*") return "string";
  return type.endsWith("/*") ? `\`${type.slice(0, -1)}\${string}\`` : JSON.stringify(type);
}

function emitHeaders(headers: readonly HeaderModel[], writer: Writer): string {
  if (headers.length === 0) return "";
  const fields = headers.map((header) => {
    const type = emitType(header.schema, typeContext(writer.compilation, "output", "T."));
    return `${propertyKey(header.name)}${header.required ? "" : "?"}: ${type}`;
  });
  const optional = headers.every((header) => !header.required);
  return `; headers${optional ? "?" : ""}: { ${fields.join("; ")} }`;
}

function emitMedia(media: MediaModel, name: string, writer: Writer, variant: "input" | "output"): string {
  switch (media.kind) {
    case "json":
    case "urlencoded":
    case "multipart":
      if (variant === "output" && media.kind !== "json") return "string | FormData | URLSearchParams";
      return media.schema === undefined
        ? "unknown"
        : named(
            name,
            emitType(media.schema, typeContext(writer.compilation, variant, "T.", binaryOf(media))),
            writer,
          );
    case "text":
      return "string";
    case "binary":
    default:
      return variant === "input"
        ? "Uint8Array"
        : "Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | Blob | string";
  }
}

/** Types of several lines get a name, by which the validators call them too. */
function named(name: string, type: string, writer: Writer): string {
  if (!type.includes("\n")) return type;
  const full = writer.prefix + capitalize(name);
  writer.aliases.push(`export type ${full} = ${type};`);
  return full;
}

/** A range or default stands for the registered statuses that are not declared by themselves. */
function statusType(status: string, declared: ReadonlySet<string>): string {
  if (/^\d+$/.test(status)) return status;
  const range = status === "default" ? "H.Status" : `H.Status${status}`;
  const others = [...declared].filter((each) =>
    status === "default" ? each !== "default" : /^\d+$/.test(each) && each.startsWith(status.charAt(0)),
  );
  if (others.length === 0) return range;
  const excluded = others.map((each) => (/^\d+$/.test(each) ? each : `H.Status${each}`));
  return `Exclude<${range}, ${excluded.join(" | ")}>`;
}
