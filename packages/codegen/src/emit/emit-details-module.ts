import { EMPTY_SCOPE } from "../schema/dynamic-scope.ts";
import { coercionOf } from "../schema/coercion.ts";
import { DefaultsEmitter } from "../schema/emit-defaults.ts";
import { propertyKey } from "../schema/identifier.ts";
import type { SchemaNode } from "../schema/schema-graph.ts";
import { defaultOf, emitType } from "../schema/type/emit-type.ts";
import { emitZod } from "../schema/zod/emit-zod.ts";
import { literal } from "../schema/zod/emit-enumeration.ts";
import { optional } from "../schema/zod/modifiers.ts";
import type {
  MediaModel,
  OperationModel,
  ParameterModel,
  ParameterPlace,
  ResponseModel,
} from "../model/api-model.ts";
import { binaryOf, typeContext, zodContext, type Compilation, type TagModule } from "./compilation.ts";
import { capitalize, inlineName } from "./inline-name.ts";
import { outputModule } from "./output-module.ts";

/** Names of the validators of one operation, for the module of its routes. */
export interface DetailNames {
  readonly parameters: Readonly<Partial<Record<ParameterPlace, string>>>;
  /** By content type; absent where a body is not described by a schema. */
  readonly body: Readonly<Record<string, string>>;
  /** By status and content type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Operations that a server carries out, or those of webhooks and callbacks, which it sends. */
export interface DetailKind {
  readonly folder: string;
  /** The interface with their types, and what stands before the names of types that are described in place. */
  readonly types: "Operations" | "Webhooks";
  readonly prefix: string;
}

const OPERATIONS: DetailKind = { folder: "details", types: "Operations", prefix: "" };

/** Webhooks and callbacks, whose names are apart from those of operations. */
export const WEBHOOKS: DetailKind = { folder: "webhooks", types: "Webhooks", prefix: "Webhook" };

const INPUT_NAMES = { path: "params", query: "query", header: "headers", cookie: "cookies" } as const;

/**
 * `details/<tag>.js` with its declarations: how requests of the tag's operations are decoded and validated, and their
 * responses proved.
 */
export function emitDetailsModule(
  group: TagModule,
  compilation: Compilation,
  kind: DetailKind = OPERATIONS,
): { files: ReadonlyMap<string, string>; names: ReadonlyMap<string, DetailNames> } {
  const writer = new DetailsWriter(compilation, kind);
  const names = new Map<string, DetailNames>();
  const entries = group.operations.map((operation) => {
    const [text, own] = writer.operation(operation);
    names.set(operation.operationId, own);
    return text;
  });
  const plans = [...writer.defaults.named.values()].map(({ name, text }) => `const ${name} = ${text};`);
  const code = [
    ...plans,
    ...writer.declarations.map(({ name, expression }) => `export const ${name} = ${expression};`),
    `/** By operationId. */\nexport const details = {\n${entries.join("\n")}\n};`,
  ].join("\n\n");
  const declarations = [
    ...writer.declarations.map(({ name, type }) => `export declare const ${name}: ${type};`),
    "/** By operationId. */\nexport declare const details: Readonly<Record<string, OperationDetail>>;",
  ].join("\n");
  const runtime = [
    'import * as k from "../runtime/keywords.ts";',
    'import { z } from "../runtime/zod.ts";',
    'import * as s from "../schemas/validators.js";',
  ];
  const typed = [
    'import type { ZodType } from "zod";',
    'import type * as O from "../operation-types.ts";',
    'import type { Parameters } from "../runtime/keywords.ts";',
    'import type { OperationDetail } from "../runtime/operation.ts";',
    'import type * as T from "../models.ts";',
  ];
  return {
    names,
    files: new Map([
      [`${kind.folder}/${group.file}.js`, outputModule(compilation.banner, runtime, code)],
      [`${kind.folder}/${group.file}.d.ts`, outputModule(compilation.banner, typed, declarations)],
    ]),
  };
}

class DetailsWriter {
  readonly declarations: { readonly name: string; readonly expression: string; readonly type: string }[] = [];
  readonly defaults: DefaultsEmitter;
  readonly #compilation: Compilation;
  readonly #kind: DetailKind;

  constructor(compilation: Compilation, kind: DetailKind) {
    this.#compilation = compilation;
    this.#kind = kind;
    this.defaults = new DefaultsEmitter(zodContext(compilation, "input", "s."));
  }

  operation(operation: OperationModel): [string, DetailNames] {
    const id = operation.operationId;
    const fields: string[] = [];
    const specs = operation.parameters.map((parameter) => this.#parameterSpec(parameter));
    fields.push(
      specs.length === 0
        ? "parameters: [],"
        : `parameters: [\n${specs.map((spec) => `${spec},`).join("\n")}\n],`,
    );
    const parameters: Partial<Record<ParameterPlace, string>> = {};
    const defaults: string[] = [];
    for (const place of ["path", "query", "header", "cookie"] as const) {
      const own = operation.parameters.filter((parameter) => parameter.in === place);
      if (own.length === 0) continue;
      const key = INPUT_NAMES[place];
      const name = `${id}${key.charAt(0).toUpperCase()}${key.slice(1)}`;
      parameters[place] = name;
      this.declarations.push({
        name,
        expression: this.#parametersObject(own),
        type: `Parameters<O.${this.#kind.types}["${id}"]["input"]["${key}"]>`,
      });
      fields.push(`${key}: ${name},`);
      const plan = this.#parameterDefaults(own);
      if (plan !== undefined) defaults.push(`${key}: ${plan}`);
    }
    if (defaults.length > 0) fields.push(`defaults: { ${defaults.join(", ")} },`);
    const body: Record<string, string> = {};
    if (operation.body !== undefined) {
      const content = operation.body.content.map((media) =>
        this.#media(media, inlineName(id, "Body", media), "input", body),
      );
      fields.push(`body: { required: ${operation.body.required}, content: { ${content.join(", ")} } },`);
    }
    const responses: Record<string, Record<string, string>> = {};
    const lines = operation.responses.map((response) => {
      const own: Record<string, string> = {};
      responses[response.status] = own;
      return `${propertyKey(response.status)}: ${this.#response(response, id, own)},`;
    });
    fields.push(`responses: {\n${lines.join("\n")}\n},`);
    return [`${id}: {\n${fields.join("\n")}\n},`, { parameters, body, responses }];
  }

  #parameterSpec(parameter: ParameterModel): string {
    const coerce = coercionOf(parameter.schema, this.#compilation.units, EMPTY_SCOPE);
    const json = parameter.json ? ", json: true" : "";
    return `{ name: ${literal(parameter.name)}, in: "${parameter.in}", style: "${parameter.style}", explode: ${parameter.explode}, coerce: ${code(coerce)}${json} }`;
  }

  #parametersObject(parameters: readonly ParameterModel[]): string {
    const context = zodContext(this.#compilation, "input", "s.");
    const fields = parameters.map((parameter) => {
      const expression = emitZod(parameter.schema, context);
      return `${propertyKey(parameter.name)}: ${parameter.required ? expression : optional(expression)},`;
    });
    return `z.looseObject({\n${fields.join("\n")}\n})`;
  }

  #parameterDefaults(parameters: readonly ParameterModel[]): string | undefined {
    const fields = parameters.flatMap((parameter) => {
      const own = defaultOf(parameter.schema, { units: this.#compilation.units, scope: EMPTY_SCOPE });
      const plan = this.defaults.emit(parameter.schema);
      const parts = [
        ...(own === undefined ? [] : [`value: ${literal(own.value)}`]),
        ...(plan === undefined ? [] : [`plan: ${plan}`]),
      ];
      return parts.length === 0 ? [] : [`${propertyKey(parameter.name)}: { ${parts.join(", ")} }`];
    });
    return fields.length === 0 ? undefined : `{ properties: { ${fields.join(", ")} } }`;
  }

  #media(
    media: MediaModel,
    name: string,
    variant: "input" | "output",
    names: Record<string, string>,
  ): string {
    const fields = [`kind: "${media.kind}"`];
    if (
      media.schema !== undefined &&
      media.kind !== "binary" &&
      !(variant === "output" && media.kind !== "json")
    ) {
      const isForm = media.kind === "urlencoded" || media.kind === "multipart";
      if (isForm) fields.push(...this.#form(media, media.schema));
      const validator = this.#validator(media, media.schema, name, variant);
      names[media.type] = validator;
      fields.push(`schema: ${validator}`);
      const plan = variant === "input" ? this.defaults.emit(media.schema) : undefined;
      if (plan !== undefined) fields.push(`defaults: ${plan}`);
    }
    return `${literal(media.type)}: { ${fields.join(", ")} }`;
  }

  /** A reference is the validator itself; anything else gets a name of its own. */
  #validator(media: MediaModel, schema: SchemaNode, name: string, variant: "input" | "output"): string {
    const context = { ...zodContext(this.#compilation, variant, "s."), binary: media.kind === "multipart" };
    const expression = emitZod(schema, context);
    if (/^s\.\w+$/.test(expression)) return expression;
    const inner = emitType(schema, typeContext(this.#compilation, variant, "T.", binaryOf(media)));
    const type = inner.includes("\n") ? `O.${this.#kind.prefix}${capitalize(name)}` : inner;
    this.declarations.push({ name, expression: `k.schema(() => ${expression})`, type: `ZodType<${type}>` });
    return name;
  }

  #form(media: MediaModel, schema: SchemaNode): string[] {
    const { units } = this.#compilation;
    const coerce = coercionOf(schema, units, EMPTY_SCOPE);
    const specs = Object.entries(coerce.properties ?? {}).map(([name, each]) => {
      const encoding = media.encoding[name];
      const style = encoding?.style ?? "form";
      const json = encoding?.json === true ? ", json: true" : "";
      const types = encoding?.types ?? [];
      const files = media.kind === "multipart" && types.length > 0 ? `, types: ${literal(types)}` : "";
      return `{ name: ${literal(name)}, in: "query", style: "${style}", explode: ${encoding?.explode ?? style === "form"}, coerce: ${code(each)}${json}${files} }`;
    });
    return [
      `properties: [${specs.join(", ")}]`,
      `coerce: ${code({ types: ["object"], ...(coerce.additional !== undefined && { additional: coerce.additional }) })}`,
    ];
  }

  #response(response: ResponseModel, id: string, names: Record<string, string>): string {
    const content = response.content.map((media) =>
      this.#media(media, inlineName(id, response.status, media), "output", names),
    );
    const headers = response.headers.map((header) => {
      const coerce = coercionOf(header.schema, this.#compilation.units, EMPTY_SCOPE);
      const schema = emitZod(header.schema, zodContext(this.#compilation, "output", "s."));
      return `${propertyKey(header.name)}: { required: ${header.required}, coerce: ${code(coerce)}, schema: ${schema} }`;
    });
    return `{ content: ${braces(content)}, headers: ${braces(headers)} }`;
  }
}

function braces(fields: readonly string[]): string {
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** A plain value as an object literal. */
function code(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(code).join(", ")}]`;
  if (typeof value !== "object" || value === null) return literal(value);
  return braces(Object.entries(value).map(([key, each]) => `${propertyKey(key)}: ${code(each)}`));
}
