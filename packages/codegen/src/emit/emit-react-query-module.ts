import { literal } from "../schema/zod/emit-enumeration.ts";
import type { Compilation } from "./compilation.ts";
import { outputModule } from "./output-module.ts";

/** `react-query.ts`: keys, functions and hooks for TanStack Query over the generated client. */
export function emitReactQueryModule(compilation: Compilation): string {
  const { operations } = compilation.model;
  const reads = operations.filter(({ method }) => method === "get" || method === "head");
  const union = reads.map(({ operationId }) => literal(operationId)).join(" | ") || "never";
  const body = `type Reads = ${union};

const reads: readonly Reads[] = ${listOf(reads)};

const ids: readonly (keyof ClientOperations)[] = ${listOf(operations)};

/** Key and function of every reading operation. */
export function createQueries(client: ApiClient): QueryFactories<ClientOperations, Reads> {
return queriesOf<ClientOperations, Reads>(client, reads);
}

/** \`useListThings(input)\` for reading operations, \`useCreateThing()\` for the others. */
export function createHooks(client: ApiClient): Hooks<ClientOperations, Reads> {
return hooksOf<ClientOperations, Reads>(client, reads, ids);
}`;
  return outputModule(
    compilation.banner,
    [
      'import type { ApiClient, ClientOperations } from "./client.ts";',
      'import { hooksOf, queriesOf, type Hooks, type QueryFactories } from "./runtime/query-hooks.ts";',
    ],
    body,
  );
}

function listOf(operations: readonly { readonly operationId: string }[]): string {
  const lines = operations.map(({ operationId }) => `${literal(operationId)},`);
  return lines.length === 0 ? "[]" : `[\n${lines.join("\n")}\n]`;
}
