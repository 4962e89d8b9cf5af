import { arrayMember, isJsonObject, member, objectMember, stringMember } from "../document/json-value.ts";
import type { ApiModel, OperationModel } from "../model/api-model.ts";
import { EMPTY_SCOPE } from "../schema/dynamic-scope.ts";
import type { SchemaNode } from "../schema/schema-graph.ts";
import type { SchemaUnits } from "../schema/schema-units.ts";
import { literal } from "../schema/zod/emit-enumeration.ts";
import { docComment } from "../schema/type/emit-doc.ts";
import { pointerSteps, stepInto } from "../document/json-pointer.ts";
import { outputModule } from "./output-module.ts";

/** `client.ts`: the operations by name for the fetch client. `types` is the module with `paths` and `operations`. */
export function emitClientModule(model: ApiModel, units: SchemaUnits, banner: string, types: string): string {
  const table: string[] = [];
  const shapes: string[] = [];
  const items: string[] = [];
  for (const operation of model.operations) {
    const { operationId: id, method, path } = operation;
    const list = itemsOf(operation, units);
    const entry = {
      method,
      path: styledPath(operation),
      ...(list !== undefined && { items: list.property }),
      ...stylesOf(operation),
      ...bodyOf(operation),
    };
    table.push(`${id}: ${literal(entry)},`);
    const doc = docComment([
      `${method.toUpperCase()} ${path}`,
      ...(operation.summary === undefined ? [] : ["", operation.summary]),
      ...(operation.deprecated ? ["@deprecated"] : []),
    ]);
    shapes.push(`${doc}${id}: ${shapeOf(operation, units)};`);
    if (list !== undefined) {
      items.push(
        `${id}: NonNullable<ClientOperations["${id}"]["responses"][${list.status}]["content"][${literal(list.type)}][${literal(list.property)}]>[number];`,
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

/** One method per operation. */
export type ApiClient = Client<paths, ClientOperations, ClientItems>;

const operationTable: Readonly<Record<keyof ClientOperations, ClientOperation>> = {
${table.join("\n")}
};

/** Makes a client of the API. */
export function createClient(options: ClientOptions): ApiClient {
return createClientOf<paths, ClientOperations, ClientItems>(operationTable, options);
}`;
  return outputModule(
    banner,
    [
      `import type { operations, paths } from ${literal(types)};`,
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

function bodyOf({ body }: OperationModel): object {
  const [media] = body?.content ?? [];
  if (media === undefined || body?.content.some((each) => each.kind === "json") === true) return {};
  const kind = media.kind === "urlencoded" || media.kind === "multipart" ? media.kind : "raw";
  return { body: { type: media.type, kind } };
}

function shapeOf(operation: OperationModel, units: SchemaUnits): string {
  const source = pointerSteps(operation.pointer).reduce<unknown>(
    (node, step) => stepInto(node, step),
    units.graph.root,
  );
  const given = stringMember(source, "operationId");
  return given === undefined
    ? `paths[${literal(operation.path)}][${literal(operation.method)}]`
    : `operations[${literal(given)}]`;
}

/** The property with the items of a list that takes `limit` and `offset`: the only array of the answer. */
function itemsOf(
  operation: OperationModel,
  units: SchemaUnits,
): { property: string; status: string; type: string } | undefined {
  const query = new Set(operation.parameters.filter((each) => each.in === "query").map((each) => each.name));
  if (operation.method !== "get" || !query.has("limit") || !query.has("offset")) return undefined;
  const response = operation.responses.find((each) => each.status === "200");
  const media = response?.content.find((each) => each.kind === "json");
  if (media?.schema === undefined) return undefined;
  const lists = arraysOf(media.schema, units, 0);
  const [property] = lists;
  return lists.length === 1 && property !== undefined
    ? { property, status: "200", type: media.type }
    : undefined;
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
