import { literal } from "../schema/zod/emit-enumeration.ts";
import type { Compilation } from "./compilation.ts";
import { propertyKey } from "../schema/identifier.ts";
import { outputModule, trustedModule } from "./output-module.ts";

/**
 * `operations.ts`: what is known of every operation without loading a schema, and what loads the rest. The table itself
 * is JavaScript beside its declaration, because the compiler would hold each entry against its type.
 */
export function emitOperationsModule(compilation: Compilation): Map<string, string> {
  const { banner } = compilation;
  return new Map([
    ["operations.ts", emitModule(compilation)],
    ["operation-table.js", outputModule(banner, [], emitTable(compilation))],
    [
      "operation-table.d.ts",
      outputModule(
        banner,
        [
          'import type { Operations } from "./operation-types.ts";',
          'import type { Answer } from "./runtime/check-response.ts";',
          'import type { Operation, OperationDetail } from "./runtime/operation.ts";',
        ],
        TABLE_TYPES,
      ),
    ],
  ]);
}

const TABLE_DOC = "/** Method, path, tag, role, security and statuses of every operation. */\n";

const TABLE_TYPES = `${TABLE_DOC}export declare const table: { readonly [Id in keyof Operations]: Operation };

type ByTag<Loaded> = Readonly<Record<string, () => Promise<Readonly<Record<string, Loaded | undefined>>>>>;

/** What loads the decoders and validators of a tag's operations. */
export declare const detailsByTag: ByTag<OperationDetail>;

/** What loads the example answers of a tag's operations. */
export declare const examplesByTag: ByTag<Answer>;`;

function emitTable({ model, tags }: Compilation): string {
  const entries = model.operations.map((operation) => {
    const fields = [
      `operationId: ${literal(operation.operationId)}`,
      `method: ${literal(operation.method)}`,
      `path: ${literal(operation.path)}`,
      `tag: ${literal(operation.tag)}`,
      ...(operation.role === undefined ? [] : [`role: ${literal(operation.role)}`]),
      `security: ${literal(operation.security)}`,
      `statuses: ${literal(operation.responses.map((response) => response.status))}`,
      ...(operation.deprecated ? ["deprecated: true"] : []),
    ];
    return `${operation.operationId}: { ${fields.join(", ")} },`;
  });
  const loaders = [...tags.values()].map(
    (group) => `${propertyKey(group.tag)}: async () => (await import("./details/${group.file}.js")).details,`,
  );
  const mocks = [...tags.values()].map(
    (group) =>
      `${propertyKey(group.tag)}: async () => (await import("./examples/${group.file}.js")).examples,`,
  );
  return `${TABLE_DOC}export const table = ${map(entries)};

/** What loads the decoders and validators of a tag's operations. */
export const detailsByTag = ${map(loaders)};

/** What loads the example answers of a tag's operations. */
export const examplesByTag = ${map(mocks)};`;
}

function emitModule(compilation: Compilation): string {
  const { model } = compilation;
  const schemes = model.security.map((scheme) =>
    scheme.type === "apiKey"
      ? `${propertyKey(scheme.name)}: { type: "apiKey", in: "${scheme.in}", name: ${literal(scheme.key)} },`
      : `${propertyKey(scheme.name)}: { type: "${scheme.type}" },`,
  );
  const servers = model.servers.map((server) => `${literal(server)},`);
  const body = `export type OperationId = keyof Operations;

${TABLE_DOC}export const operations: { readonly [Id in OperationId]: Operation } = table;

/** How credentials are sent, by the name of the security scheme. */
export const schemes: Readonly<Record<string, SecurityScheme>> = ${map(schemes)};

/** Where the document says that the API is served. */
export const servers: readonly Server[] = ${servers.length === 0 ? "[]" : `[\n${servers.join("\n")}\n]`};

interface Server {
readonly url: string;
readonly description?: string;
readonly variables: Readonly<Record<string, { readonly default: string; readonly values: readonly string[] }>>;
}

/** Decoders and validators of an operation; its tag's module is loaded on first use. */
export async function loadDetail(operation: Operation): Promise<OperationDetail> {
const details = await detailsByTag[operation.tag]?.();
const detail = details?.[operation.operationId];
if (detail === undefined) throw new TypeError(\`Unknown operation \${operation.operationId}\`);
return detail;
}

/** The first successful answer that the document has an example of, or one made from the schema. */
export async function loadExample(operation: Operation): Promise<Answer | undefined> {
return (await examplesByTag[operation.tag]?.())?.[operation.operationId];
}

/** Loads every operation's validators now, so that no request waits for them. */
export async function preload(): Promise<void> {
await Promise.all(Object.values(detailsByTag).map((load) => load()));
}
`;
  const webhooks =
    model.webhooks.length === 0
      ? ""
      : `
export type WebhookId = keyof Webhooks;

/** What is wrong with a message of a webhook or callback, as pointers and messages; empty when it is what was announced. */
export async function validateWebhook(id: WebhookId, message: Delivery): Promise<Detail[]> {
const { details } = await import("./webhooks/webhooks.js");
const detail = details[id];
if (detail === undefined) throw new TypeError(\`Unknown webhook \${id}\`);
return checkDelivery(detail, message);
}
`;
  return trustedModule(
    compilation.banner,
    [
      'import { detailsByTag, examplesByTag, table } from "./operation-table.js";',
      'import { checkDelivery, type Delivery } from "./runtime/check-delivery.ts";',
      'import type { Detail } from "./runtime/problem.ts";',
      'import type { Operations, Webhooks } from "./operation-types.ts";',
      'import type { Answer } from "./runtime/check-response.ts";',
      'import type { Operation, OperationDetail } from "./runtime/operation.ts";',
      'import type { SecurityScheme } from "./runtime/security.ts";',
    ],
    body + webhooks,
  );
}

function map(lines: readonly string[]): string {
  return lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n}`;
}
