// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import { detailsByTag, examplesByTag, table } from "./operation-table.js";
import type { Operations } from "./operation-types.ts";
import type { Answer } from "./runtime/check-response.ts";
import type { Operation, OperationDetail } from "./runtime/operation.ts";
import type { SecurityScheme } from "./runtime/security.ts";

export type OperationId = keyof Operations;

/** Method, path, tag, role, security and statuses of every operation. */
export const operations: { readonly [Id in OperationId]: Operation } = table;

/** How credentials are sent, by the name of the security scheme. */
export const schemes: Readonly<Record<string, SecurityScheme>> = {
  apiKey: { type: "bearer" },
};

/** Where the document says that the API is served. */
export const servers: readonly Server[] = [
  {"url":"http://127.0.0.1:4280","variables":{},"description":"A server as `npm start` starts it."},
];

interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables: Readonly<Record<string, { readonly default: string; readonly values: readonly string[] }>>;
}

/** Decoders and validators of an operation; its tag's module is loaded on first use. */
export async function loadDetail(operation: Operation): Promise<OperationDetail> {
  const details = await detailsByTag[operation.tag]?.();
  const detail = details?.[operation.operationId];
  if (detail === undefined) throw new TypeError(`Unknown operation ${operation.operationId}`);
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
