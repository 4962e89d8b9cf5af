import { arrayMember, isJsonObject, member, objectMember, stringMember } from "../document/json-value.ts";
import type { ApiModel, MediaModel, OperationModel, SecuritySchemeModel } from "../model/api-model.ts";
import { EMPTY_SCOPE } from "../schema/dynamic-scope.ts";
import type { SchemaNode } from "../schema/schema-graph.ts";
import type { SchemaUnits } from "../schema/schema-units.ts";
import { literal } from "../schema/zod/emit-enumeration.ts";
import { docComment } from "../schema/type/emit-doc.ts";
import { pointerSteps, stepInto } from "../document/json-pointer.ts";
import { trustedModule } from "./output-module.ts";

/** `client.ts`: the operations by name for the fetch client. `types` is the module with `paths` and `operations`. */
export function emitClientModule(model: ApiModel, units: SchemaUnits, banner: string, types: string): string {
  const table: string[] = [];
  const shapes: string[] = [];
  const items: string[] = [];
  const namesTaken = new Set<string>();
  for (const operation of model.operations) {
    const { operationId: id, method, path } = operation;
    const list = itemsOf(operation, units);
    const entry = {
      method,
      path: styledPath(operation),
      ...(list !== undefined && { items: list.property }),
      ...stylesOf(operation),
      ...textsOf(operation),
      ...bodiesOf(operation),
      ...securityOf(operation, model),
    };
    table.push(`${id}: ${literal(entry)},`);
    const doc = docComment([
      `${method.toUpperCase()} ${path}`,
      ...(operation.summary === undefined ? [] : ["", operation.summary]),
      ...(operation.deprecated ? ["@deprecated"] : []),
    ]);
    shapes.push(`${doc}${id}: ${shapeOf(operation, units, namesTaken)};`);
    if (list !== undefined) {
      const at = list.property === "" ? "" : `[${literal(list.property)}]`;
      items.push(
        `${id}: NonNullable<ClientOperations["${id}"]["responses"][${list.status}]["content"][${literal(list.type)}]${at}>[number];`,
      );
    }
  }
  const body = `/** The operations of the document by name. */
export interface ClientOperations {
${shapes.join("\n")}
}

/** The items of the operations that answer in pages. */
export interface ClientItems {
${items.join("\n")}
}

/** Secrets by security scheme. */
export interface ClientAuth {
${model.security.flatMap((scheme) => secretOf(scheme)).join("\n")}
}

/** How the client reaches its server. */
export type ApiClientOptions = ClientOptions<ClientAuth>;

/** One method per operation. */
export type ApiClient = Client<paths, ClientOperations, ClientItems>;

const operationTable: Readonly<Record<keyof ClientOperations, ClientOperation>> = {
${table.join("\n")}
};

const securitySchemes: Readonly<Record<string, ClientSecurityScheme>> = ${literal(schemesOf(model))};

/** Makes a client of the API. */
export function createClient(options: ApiClientOptions): ApiClient {
return createClientOf<paths, ClientOperations, ClientItems>(operationTable, securitySchemes, options);
}

/** Whether the error is an answer of the operation with the status, whose body is then known. */
export function isErrorOf<Id extends keyof ClientOperations, Status extends ErrorStatus<ClientOperations[Id]>>(
error: unknown,
operation: Id,
status: Status,
): error is ClientError<ErrorBody<ClientOperations[Id], Status>> {
return error instanceof ClientError && error.operation === operation && error.status === status;
}`;
  return trustedModule(
    banner,
    [
      `import type { operations, paths } from ${literal(types)};`,
      `import type { ${["ClientSecurityScheme", ...secretTypes(model)].join(", ")} } from "./runtime/client-auth.ts";`,
      'import { ClientError } from "./runtime/client-error.ts";',
      'import type { ErrorBody, ErrorStatus } from "./runtime/client-types.ts";',
      'import { createClientOf, type Client, type ClientOperation, type ClientOptions } from "./runtime/create-client.ts";',
    ],
    body,
  );
}

/** The path with RFC 6570 operators where a parameter has another style than plain simple. */
function styledPath({ path, parameters }: OperationModel): string {
  return parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((text, { name, style, explode }) => {
      const operator = style === "label" ? "." : style === "matrix" ? ";" : "";
      return text.replace(`{${name}}`, `{${operator}${name}${explode ? "*" : ""}}`);
    }, path);
}

/** Query parameters whose style is neither exploded form nor deepObject, and objects whose style is form. */
function stylesOf({ parameters }: OperationModel): object {
  const styles = parameters
    .filter(({ in: place, style, explode, json, schema }) => {
      const isObject = member(schema.schema, "type") === "object";
      return (
        place === "query" && (json || (isObject ? style !== "deepObject" : style !== "form" || !explode))
      );
    })
    .map(({ name, style, explode, json }) => [name, { style, explode, ...(json && { json }) }]);
  return styles.length === 0 ? {} : { styles: Object.fromEntries(styles) as object };
}

/** Headers and cookies that are JSON or exploded objects. */
function textsOf({ parameters }: OperationModel): object {
  const texts = parameters
    .filter(({ in: place }) => place === "header" || place === "cookie")
    .filter(({ json, explode, schema }) => json || (explode && member(schema.schema, "type") === "object"))
    .map(({ name, json }) => [name, json ? { json } : { explode: true }]);
  return texts.length === 0 ? {} : { texts: Object.fromEntries(texts) as object };
}

/** The content types of a body, JSON first, unless there is none but `application/json`. */
function bodiesOf({ body }: OperationModel): object {
  const content = body?.content ?? [];
  if (content.every(({ type }) => type === "application/json")) return {};
  const bodies = content
    .toSorted((left, right) => rank(left) - rank(right))
    .map(({ type, kind }) => ({ type, kind: kind === "text" || kind === "binary" ? "raw" : kind }));
  return { bodies };
}

function rank({ type, kind }: MediaModel): number {
  if (type === "application/json") return 0;
  return kind === "json" ? 1 : 2;
}

/** The alternatives of credentials; a client certificate is the connection's affair. */
function securityOf({ security }: OperationModel, { security: schemes }: ApiModel): object {
  const known = new Set(schemes.filter(({ type }) => type !== "mutualTLS").map(({ name }) => name));
  const alternatives = security
    .map((alternative) => Object.keys(alternative).filter((name) => known.has(name)))
    .filter((names) => names.length > 0);
  return alternatives.length === 0 ? {} : { security: alternatives };
}

function schemesOf({ security }: ApiModel): object {
  const schemes = security
    .filter(({ type }) => type !== "mutualTLS")
    .map((scheme) => [
      scheme.name,
      scheme.type === "apiKey"
        ? { type: scheme.type, in: scheme.in, name: scheme.key }
        : { type: scheme.type },
    ]);
  return Object.fromEntries(schemes) as object;
}

function secretOf(scheme: SecuritySchemeModel): string[] {
  if (scheme.type === "mutualTLS") return [];
  const sent = {
    bearer: () => "`Authorization: Bearer`",
    basic: () => "`Authorization: Basic`",
    apiKey: () => (scheme.type === "apiKey" ? `${scheme.in} \`${scheme.key}\`` : ""),
  }[scheme.type]();
  const type = scheme.type === "basic" ? "BasicSecret" : "Secret";
  return [`/** Sent as ${sent}. */\nreadonly ${literal(scheme.name)}?: ${type};`];
}

function secretTypes({ security }: ApiModel): string[] {
  const types = security
    .filter(({ type }) => type !== "mutualTLS")
    .map(({ type }) => (type === "basic" ? "BasicSecret" : "Secret"));
  return [...new Set(types)].sort();
}

/** `operations` holds the first of several operations with one name; the others stand under their paths only. */
function shapeOf(operation: OperationModel, units: SchemaUnits, namesTaken: Set<string>): string {
  const source = pointerSteps(operation.pointer).reduce<unknown>(
    (node, step) => stepInto(node, step),
    units.graph.root,
  );
  const given = stringMember(source, "operationId");
  if (given === undefined || namesTaken.has(given))
    return `paths[${literal(operation.path)}][${literal(operation.method)}]`;
  namesTaken.add(given);
  return `operations[${literal(given)}]`;
}

/** The property with the items of a list that takes `limit` and `offset`: the only array of the answer; empty where the answer is the list. */
function itemsOf(
  operation: OperationModel,
  units: SchemaUnits,
): { property: string; status: string; type: string } | undefined {
  const query = new Set(operation.parameters.filter((each) => each.in === "query").map((each) => each.name));
  if (operation.method !== "get" || !query.has("limit") || !query.has("offset")) return undefined;
  const response = operation.responses.find((each) => each.status === "200");
  const media = response?.content.find((each) => each.kind === "json");
  if (media?.schema === undefined) return undefined;
  if (isList(media.schema, units, 0)) return { property: "", status: "200", type: media.type };
  const lists = arraysOf(media.schema, units, 0);
  const [property] = lists;
  return lists.length === 1 && property !== undefined
    ? { property, status: "200", type: media.type }
    : undefined;
}

function isList(node: SchemaNode, units: SchemaUnits, depth: number): boolean {
  const target = depth > 5 ? undefined : units.target(node, EMPTY_SCOPE, "$ref");
  if (target !== undefined) return isList(target, units, depth + 1);
  return member(node.schema, "type") === "array";
}

function arraysOf(node: SchemaNode, units: SchemaUnits, depth: number): string[] {
  if (!isJsonObject(node.schema) || depth > 5) return [];
  const target = units.target(node, EMPTY_SCOPE, "$ref");
  const inherited = target === undefined ? [] : arraysOf(target, units, depth + 1);
  const parts = arrayMember(node.schema, "allOf").flatMap((_, index) =>
    arraysOf(units.graph.child(node, "allOf", index), units, depth + 1),
  );
  const own = Object.keys(objectMember(node.schema, "properties") ?? {}).filter(
    (name) => member(units.graph.child(node, "properties", name).schema, "type") === "array",
  );
  return [...inherited, ...parts, ...own];
}
