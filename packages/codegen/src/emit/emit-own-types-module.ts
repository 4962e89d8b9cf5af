import { pointerSteps, stepInto } from "../document/json-pointer.ts";
import { stringMember } from "../document/json-value.ts";
import type { OperationModel, ParameterPlace, ResponseModel } from "../model/api-model.ts";
import { propertyKey } from "../schema/identifier.ts";
import { docComment } from "../schema/type/emit-doc.ts";
import { emitType } from "../schema/type/emit-type.ts";
import { typeContext, type Compilation } from "./compilation.ts";
import { emitModelDeclarations } from "./emit-models-module.ts";
import { outputModule } from "./output-module.ts";

/**
 * `types.ts` where openapi-typescript cannot read the document: `paths`, `webhooks`, `components` and `operations` in
 * the same shape, made by this package. The client and its users cannot tell the difference.
 */
export function emitOwnTypesModule(compilation: Compilation): string {
  const { model, units } = compilation;
  const operations = new Map<string, string>();
  const paths = new Map<string, string[]>();
  for (const operation of model.operations) {
    const type = emitOperation(operation, compilation);
    const given = givenId(operation, compilation);
    const isFirst = given !== undefined && !operations.has(given);
    if (isFirst) operations.set(given, `${docOf(operation)}${propertyKey(given)}: ${type};`);
    const members = paths.get(operation.path) ?? [];
    const reference = isFirst ? `operations[${JSON.stringify(given)}]` : type;
    members.push(`${docOf(operation)}${operation.method}: ${reference};`);
    paths.set(operation.path, members);
  }
  const pathEntries = [...paths].map(([path, members]) => `${propertyKey(path)}: ${block(members)};`);
  const schemas = units
    .components()
    .map((unit) => `${propertyKey(unit.component ?? "")}: ${units.typeName(unit, "plain")};`);
  const body = [
    `export interface paths ${block(pathEntries)}`,
    "export type webhooks = { [name: string]: never };",
    `export interface components ${block([`schemas: ${block(schemas)};`])}`,
    `export interface operations ${block([...operations.values()])}`,
    ...emitModelDeclarations(compilation, ["plain"]),
  ];
  return outputModule(compilation.banner, [], body.join("\n\n"));
}

function block(members: readonly string[]): string {
  return members.length === 0 ? "{ [name: string]: never }" : `{\n${members.join("\n")}\n}`;
}

function givenId(operation: OperationModel, { graph }: Compilation): string | undefined {
  const source = pointerSteps(operation.pointer).reduce<unknown>(
    (node, step) => stepInto(node, step),
    graph.root,
  );
  return stringMember(source, "operationId");
}

function docOf({ summary, description, deprecated }: OperationModel): string {
  return docComment([
    ...[summary, description].flatMap((text) => (text === undefined ? [] : text.trim().split("\n"))),
    ...(deprecated ? ["@deprecated"] : []),
  ]);
}

const PLACES: readonly ParameterPlace[] = ["query", "header", "path", "cookie"];

function emitOperation(operation: OperationModel, compilation: Compilation): string {
  const context = typeContext(compilation, "plain", "");
  const parameters = PLACES.map((place) => {
    const own = operation.parameters.filter((each) => each.in === place);
    if (own.length === 0) return `${place}?: never;`;
    const fields = own.map(
      ({ name, required, schema }) =>
        `${propertyKey(name)}${required ? "" : "?"}: ${emitType(schema, context)};`,
    );
    const isOptional = own.every(({ required }) => !required);
    return `${place}${isOptional ? "?" : ""}: ${block(fields)};`;
  });
  const { body } = operation;
  const content = (body?.content ?? []).map(
    ({ type, schema }) =>
      `${propertyKey(type)}: ${schema === undefined ? "string" : emitType(schema, context)};`,
  );
  return block([
    `parameters: ${block(parameters)};`,
    body === undefined
      ? "requestBody?: never;"
      : `requestBody${body.required ? "" : "?"}: ${block([`content: ${block(content)};`])};`,
    `responses: ${block(operation.responses.map((response) => emitResponse(response, compilation)))};`,
  ]);
}

function emitResponse({ status, headers, content }: ResponseModel, compilation: Compilation): string {
  const context = typeContext(compilation, "plain", "");
  const fields = headers.map(
    ({ name, required, schema }) =>
      `${propertyKey(name)}${required ? "" : "?"}: ${emitType(schema, context)};`,
  );
  const bodies = content.map(
    ({ type, kind, schema }) =>
      `${propertyKey(type)}: ${schema === undefined ? (kind === "json" ? "unknown" : "string") : emitType(schema, context)};`,
  );
  const key = /^\d+$/.test(status) ? status : propertyKey(status);
  return `${key}: ${block([
    `headers: ${block([...fields, "[name: string]: unknown;"])};`,
    content.length === 0 ? "content?: never;" : `content: ${block(bodies)};`,
  ])};`;
}
