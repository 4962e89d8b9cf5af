import { propertyKey } from "../schema/identifier.ts";
import { literal } from "../schema/zod/emit-enumeration.ts";
import type { OperationModel } from "../model/api-model.ts";
import { docComment } from "../schema/type/emit-doc.ts";
import type { Compilation, TagModule } from "./compilation.ts";
import type { DetailNames } from "./emit-details-module.ts";
import { outputModule } from "./output-module.ts";

/**
 * `routes/<tag>.js` with its declarations: a `createRoute` per operation, for apps that register routes of
 * @hono/zod-openapi by hand. The declared types are what `createRoute` would infer.
 */
export function emitRoutesModule(
  group: TagModule,
  names: ReadonlyMap<string, DetailNames>,
  compilation: Compilation,
): Map<string, string> {
  const routes = group.operations.map((operation) => {
    const own = names.get(operation.operationId) ?? { parameters: {}, body: {}, responses: {} };
    const doc = docComment([`${operation.method.toUpperCase()} ${operation.path}`]);
    const { operationId } = operation;
    return {
      code: `${doc}export const ${operationId} = createRoute(${emitRoute(operation, own)});`,
      declaration: `${doc}export declare const ${operationId}: ${emitType(operation, own)};`,
    };
  });
  const code = routes.map((route) => route.code).join("\n\n");
  const declarations = routes.map((route) => route.declaration).join("\n\n");
  const shared = [
    `import * as d from "../details/${group.file}.js";`,
    'import * as s from "../schemas/validators.js";',
  ];
  return new Map([
    [
      `routes/${group.file}.js`,
      outputModule(compilation.banner, ['import { createRoute } from "@hono/zod-openapi";', ...shared], code),
    ],
    [
      `routes/${group.file}.d.ts`,
      outputModule(
        compilation.banner,
        [
          'import type { Body, Route } from "../runtime/route.ts";',
          ...shared.map((line) => line.replace("import", "import type")),
        ],
        declarations,
      ),
    ],
  ]);
}

const PLACES = [
  ["path", "params"],
  ["query", "query"],
  ["header", "headers"],
  ["cookie", "cookies"],
] as const;

/** The type on one line and without repetition: a document has thousands of responses. */
function emitType(operation: OperationModel, names: DetailNames): string {
  const request = PLACES.flatMap(([place, key]) => {
    const name = names.parameters[place];
    return name === undefined ? [] : [`${key}: ${typeOf(name)}`];
  });
  if (operation.body !== undefined && Object.keys(names.body).length > 0)
    request.push(`body: Body<${operation.body.required}, ${schemasOf(names.body)}>`);
  const responses = operation.responses.map(
    ({ status }) => `${statusKey(status)}: ${schemasOf(names.responses[status] ?? {})}`,
  );
  return `Route<${literal(operation.method)}, ${literal(operation.path)}, ${wrap(request)}, ${wrap(responses)}>`;
}

function schemasOf(named: Readonly<Record<string, string>>): string {
  const entries = Object.entries(named);
  const [first] = entries;
  if (first === undefined) return "null";
  if (entries.length === 1 && first[0] === "application/json") return typeOf(first[1]);
  return `{ ${entries.map(([type, name]) => `${literal(type)}: ${typeOf(name)}`).join("; ")} }`;
}

function typeOf(name: string): string {
  return `typeof ${qualify(name)}`;
}

function wrap(fields: readonly string[]): string {
  return fields.length === 0 ? "{}" : `{ ${fields.join("; ")} }`;
}

function qualify(name: string): string {
  return name.startsWith("s.") ? name : `d.${name}`;
}

function statusKey(status: string): string {
  return /^\d+$/.test(status) ? status : propertyKey(status);
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
  for (const [place, key] of PLACES) {
    const name = names.parameters[place];
    if (name !== undefined) request.push(`${key}: ${qualify(name)},`);
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
    return `${statusKey(response.status)}: { description: ${literal(response.description)}${held} },`;
  });
  fields.push(`responses: {\n${responses.join("\n")}\n},`);
  return `{\n${fields.join("\n")}\n}`;
}
