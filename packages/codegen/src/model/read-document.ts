import { joinPointer } from "../document/json-pointer.ts";
import {
  arrayMember,
  isJsonObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
} from "../document/json-value.ts";
import { NameRegistry } from "../schema/identifier.ts";
import type { ApiModel, OperationModel, ServerModel } from "./api-model.ts";
import type { ReadContext } from "./read-context.ts";
import { readOperation } from "./read-operation.ts";
import { readSecuritySchemes } from "./read-security.ts";
import { resolveObject } from "./resolve-object.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads an OpenAPI Object: its operations, webhooks, callbacks, security schemes and servers. */
export function readDocument(context: ReadContext): ApiModel {
  const { root } = context.graph;
  const names = new NameRegistry();
  const webhookNames = new NameRegistry();
  const operations: OperationModel[] = [];
  const webhooks: OperationModel[] = [];
  for (const [path, item] of Object.entries(objectMember(root, "paths") ?? {})) {
    if (!isPath(path, context)) continue;
    for (const [place, operation, owner] of operationsOf(item, path, joinPointer("#/paths", path), context)) {
      operations.push(readOperation(place, operation, owner, names, context));
      webhooks.push(...readCallbacks(operation, place.pointer, webhookNames, context));
    }
  }
  for (const [name, item] of Object.entries(objectMember(root, "webhooks") ?? {})) {
    for (const [place, operation, owner] of operationsOf(
      item,
      `/${name}`,
      joinPointer("#/webhooks", name),
      context,
    )) {
      webhooks.push(readOperation(place, operation, owner, webhookNames, context));
    }
  }
  warnOfTwins(operations, context);
  const info = member(root, "info");
  return {
    title: stringMember(info, "title") ?? "API",
    version: stringMember(info, "version") ?? "0",
    operations,
    webhooks,
    security: readSecuritySchemes(context),
    servers: arrayMember(root, "servers").flatMap(readServer),
  };
}

/** Paths that differ by the names of their parameters alone are one path: the first is served. */
function warnOfTwins(operations: readonly OperationModel[], { log }: ReadContext): void {
  const seen = new Map<string, string>();
  for (const { method, path, pointer } of operations) {
    const key = `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, path);
    else {
      log.warn(
        "ambiguous-path",
        pointer,
        `${method.toUpperCase()} ${path} differs from ${first} by the name of a parameter alone; requests reach the first one.`,
        "Make them one operation, or give one another path.",
      );
    }
  }
}

function isPath(path: string, { log }: ReadContext): boolean {
  const pointer = joinPointer("#/paths", path);
  if (!path.startsWith("/")) {
    if (!path.startsWith("x-")) {
      log.error(
        "invalid-path",
        pointer,
        `The path ${path} does not begin with a slash; it is left out.`,
        "Begin it with /.",
      );
    }
    return false;
  }
  if (/[?#]/.test(path)) {
    log.warn(
      "unreachable-path",
      pointer,
      `No request ever has the path ${path}: what follows ? or # is not part of a path.`,
      "Describe a query by parameters, and variants of a body by schemas.",
    );
  }
  return true;
}

type Found = [{ method: string; path: string; pointer: string }, JsonObject, JsonObject];

function operationsOf(value: unknown, path: string, at: string, context: ReadContext): Found[] {
  const item = resolveObject(context.graph.root, value, at, context.log);
  if (item === undefined) return [];
  return METHODS.flatMap((method): Found[] => {
    const operation = item.object[method];
    if (!isJsonObject(operation)) return [];
    return [[{ method, path, pointer: joinPointer(item.pointer, method) }, operation, item.object]];
  });
}

function readCallbacks(
  operation: JsonObject,
  pointer: string,
  names: NameRegistry,
  context: ReadContext,
): OperationModel[] {
  return Object.entries(objectMember(operation, "callbacks") ?? {}).flatMap(([name, value]) => {
    const callback = resolveObject(
      context.graph.root,
      value,
      joinPointer(pointer, "callbacks", name),
      context.log,
    );
    if (callback === undefined) return [];
    return Object.entries(callback.object).flatMap(([expression, item]) =>
      operationsOf(item, "/", joinPointer(callback.pointer, expression), context).map(
        ([place, each, owner]) => readOperation(place, { operationId: name, ...each }, owner, names, context),
      ),
    );
  });
}

function readServer(value: unknown): ServerModel[] {
  const url = stringMember(value, "url");
  if (url === undefined) return [];
  const description = stringMember(value, "description");
  const variables = Object.entries(objectMember(value, "variables") ?? {}).map(([name, each]) => [
    name,
    {
      default: stringMember(each, "default") ?? "",
      values: arrayMember(each, "enum").filter((text) => typeof text === "string"),
    },
  ]);
  return [
    { url, variables: Object.fromEntries(variables), ...(description !== undefined && { description }) },
  ];
}
