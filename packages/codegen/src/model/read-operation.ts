import { joinPointer } from "../document/json-pointer.ts";
import { arrayMember, member, stringMember, type JsonObject } from "../document/json-value.ts";
import { camelCase, type NameRegistry } from "../schema/identifier.ts";
import type { OperationModel, ParameterModel } from "./api-model.ts";
import type { ReadContext } from "./read-context.ts";
import { readParameter } from "./read-parameter.ts";
import { readRequestBody } from "./read-request-body.ts";
import { readResponses } from "./read-response.ts";
import { readRequirements } from "./read-security.ts";

/** An Operation Object (OpenAPI 3.1, section 4.8.10) with the parameters of its path item. */
export function readOperation(
  place: { readonly method: string; readonly path: string; readonly pointer: string },
  operation: JsonObject,
  item: JsonObject,
  names: NameRegistry,
  context: ReadContext,
): OperationModel {
  const { method, path, pointer } = place;
  const given = stringMember(operation, "operationId");
  if (given === undefined) {
    context.log.warn(
      "no-operation-id",
      pointer,
      `${method.toUpperCase()} ${path} has no operationId; it is named after method and path.`,
      "Give it an operationId.",
    );
  }
  const operationId = names.take(camelCase(given ?? `${method} ${path}`));
  if (given !== undefined && given !== operationId) {
    context.log.info(
      "renamed-operation",
      pointer,
      `The operationId ${JSON.stringify(given)} is ${operationId} in the output.`,
      "Use a unique camelCase operationId.",
    );
  }
  const summary = stringMember(operation, "summary");
  const description = stringMember(operation, "description");
  const role = stringMember(operation, "x-role");
  const body = readRequestBody(operation["requestBody"], joinPointer(pointer, "requestBody"), context);
  const tag = arrayMember(operation, "tags").find((each) => typeof each === "string");
  return {
    operationId,
    method,
    path,
    pointer,
    tag: typeof tag === "string" ? tag : "untagged",
    deprecated: member(operation, "deprecated") === true,
    parameters: readParameters(operation, item, pointer, path, context),
    responses: readResponses(operation["responses"], joinPointer(pointer, "responses"), context),
    security: readRequirements(operation["security"] ?? member(context.graph.root, "security")),
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    ...(role !== undefined && { role }),
    ...(body !== undefined && { body }),
  };
}

/** The operation's parameters win over those of the path item with the same name and place. */
function readParameters(
  operation: JsonObject,
  item: JsonObject,
  pointer: string,
  path: string,
  context: ReadContext,
): ParameterModel[] {
  const found = new Map<string, ParameterModel>();
  const itemPointer = pointer.slice(0, pointer.lastIndexOf("/"));
  for (const [owner, at] of [
    [item, itemPointer],
    [operation, pointer],
  ] as const) {
    arrayMember(owner, "parameters").forEach((each, index) => {
      const parameter = readParameter(each, joinPointer(at, "parameters", index), context);
      if (parameter !== undefined) found.set(`${parameter.in} ${parameter.name}`, parameter);
    });
  }
  const templated = new Set([...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? ""));
  for (const [key, parameter] of found) {
    if (parameter.in !== "path" || templated.delete(parameter.name)) continue;
    found.delete(key);
    context.log.error(
      "parameter-not-in-path",
      parameter.pointer,
      `The path ${path} has no {${parameter.name}}; the parameter is left out.`,
      "Add it to the path or remove the parameter.",
    );
  }
  for (const name of templated) {
    context.log.warn(
      "undeclared-path-parameter",
      pointer,
      `{${name}} of ${path} is not declared; it is taken as text.`,
      "Declare it as a path parameter.",
    );
    found.set(`path ${name}`, {
      name,
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      json: false,
      schema: context.graph.at({ type: "string" }, joinPointer(pointer, "parameters", name)),
      deprecated: false,
      pointer,
    });
  }
  return [...found.values()];
}
