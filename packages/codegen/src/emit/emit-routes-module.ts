import { propertyKey } from "../schema/identifier.ts";
import { literal } from "../schema/zod/emit-enumeration.ts";
import type { OperationModel } from "../model/api-model.ts";
import { docComment } from "../schema/type/emit-doc.ts";
import type { Compilation, TagModule } from "./compilation.ts";
import type { DetailNames } from "./emit-details-module.ts";
import { outputModule } from "./output-module.ts";

/** `routes/<tag>.ts`: a `createRoute` per operation, for apps that register routes of @hono/zod-openapi by hand. */
export function emitRoutesModule(
  group: TagModule,
  names: ReadonlyMap<string, DetailNames>,
  compilation: Compilation,
): string {
  const routes = group.operations.map((operation) => {
    const own = names.get(operation.operationId) ?? { parameters: {}, body: {}, responses: {} };
    return emitRoute(operation, own);
  });
  const body = routes.join("\n\n");
  const imports = [
    'import { createRoute } from "@hono/zod-openapi";',
    /\bd\./.test(body) ? `import * as d from "../details/${group.file}.ts";` : "",
    /\bs\./.test(body) ? 'import * as s from "../schemas/index.ts";' : "",
  ].filter((line) => line !== "");
  return outputModule(compilation.banner, imports, body);
}

function emitRoute(operation: OperationModel, names: DetailNames): string {
  const fields = [
    `operationId: ${literal(operation.operationId)},`,
    `method: ${literal(operation.method)},`,
    `path: ${literal(operation.path)},`,
    `tags: [${literal(operation.tag)}],`,
  ];
  if (operation.summary !== undefined) fields.push(`summary: ${literal(operation.summary)},`);
  if (operation.deprecated) fields.push("deprecated: true,");
  const request: string[] = [];
  for (const [place, key] of [
    ["path", "params"],
    ["query", "query"],
    ["header", "headers"],
    ["cookie", "cookies"],
  ] as const) {
    const name = names.parameters[place];
    if (name !== undefined) request.push(`${key}: d.${name},`);
  }
  const content = Object.entries(names.body).map(
    ([type, name]) => `${literal(type)}: { schema: ${qualify(name)} }`,
  );
  if (operation.body !== undefined && content.length > 0) {
    request.push(`body: { required: ${operation.body.required}, content: { ${content.join(", ")} } },`);
  }
  if (request.length > 0) fields.push(`request: {\n${request.join("\n")}\n},`);
  const responses = operation.responses.map((response) => {
    const own = Object.entries(names.responses[response.status] ?? {});
    const types = own.map(([type, name]) => `${literal(type)}: { schema: ${qualify(name)} }`);
    const held = types.length === 0 ? "" : `, content: { ${types.join(", ")} }`;
    return `${propertyKey(response.status)}: { description: ${literal(response.description)}${held} },`;
  });
  fields.push(`responses: {\n${responses.join("\n")}\n},`);
  const doc = docComment([`${operation.method.toUpperCase()} ${operation.path}`]);
  return `${doc}export const ${operation.operationId} = createRoute({\n${fields.join("\n")}\n});`;
}

function qualify(name: string): string {
  return name.startsWith("s.") ? name : `d.${name}`;
}
