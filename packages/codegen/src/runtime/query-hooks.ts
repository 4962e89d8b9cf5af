import {
  useMutation,
  useQuery,
  type UseMutationOptions,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
} from "@tanstack/react-query";
import type { CallData, CallInput, OperationShape } from "./client-types.ts";

type Shape<Operations, Id extends keyof Operations> = Operations[Id] extends OperationShape
  ? Operations[Id]
  : never;

/** Options of a hook, without what the operation sets. */
type QuerySettings<Data> = Omit<UseQueryOptions<Data>, "queryKey" | "queryFn">;
type MutationSettings<Data, Input> = Omit<
  UseMutationOptions<Data, Error, Input>,
  "mutationKey" | "mutationFn"
>;

/** The key and function of a query, for `useQuery`, `prefetchQuery` and the like. */
export type QueryFactories<Operations, Reads extends keyof Operations> = {
  readonly [Id in Reads]: (input: CallInput<Shape<Operations, Id>>) => {
    queryKey: readonly [Id, CallInput<Shape<Operations, Id>>];
    queryFn: (context: { signal: AbortSignal }) => Promise<CallData<Shape<Operations, Id>>>;
  };
};

/** A query hook per reading operation and a mutation hook per other one. */
export type Hooks<Operations, Reads extends keyof Operations> = {
  readonly [Id in Reads as `use${Capitalize<Id & string>}`]: (
    input: CallInput<Shape<Operations, Id>>,
    settings?: QuerySettings<CallData<Shape<Operations, Id>>>,
  ) => UseQueryResult<CallData<Shape<Operations, Id>>>;
} & {
  readonly [Id in Exclude<keyof Operations, Reads> as `use${Capitalize<Id & string>}`]: (
    settings?: MutationSettings<CallData<Shape<Operations, Id>>, CallInput<Shape<Operations, Id>>>,
  ) => UseMutationResult<CallData<Shape<Operations, Id>>, Error, CallInput<Shape<Operations, Id>>>;
};

type Call = (input: object) => Promise<unknown>;

/** Makes the keys and functions of all queries of a client. */
export function queriesOf<Operations, Reads extends keyof Operations & string>(
  client: object,
  reads: readonly Reads[],
): QueryFactories<Operations, Reads> {
  const calls = client as Readonly<Record<string, Call>>;
  const factories = reads.map((id) => [
    id,
    (input: object) => ({
      queryKey: [id, input],
      queryFn: ({ signal }: { signal: AbortSignal }) => calls[id]?.({ ...input, signal }),
    }),
  ]);
  return Object.fromEntries(factories) as QueryFactories<Operations, Reads>;
}

/** Makes the hooks of a client. */
export function hooksOf<Operations, Reads extends keyof Operations & string>(
  client: object,
  reads: readonly Reads[],
  ids: readonly (keyof Operations & string)[],
): Hooks<Operations, Reads> {
  const calls = client as Readonly<Record<string, Call>>;
  const known = new Set<string>(reads);
  const hooks = ids.map((id) => {
    const name = `use${id.charAt(0).toUpperCase()}${id.slice(1)}`;
    const query = (input: object, settings: object = {}): unknown =>
      useQuery({
        ...settings,
        queryKey: [id, input],
        queryFn: ({ signal }) => calls[id]?.({ ...input, signal }),
      });
    const mutation = (settings: object = {}): unknown =>
      useMutation({
        ...settings,
        mutationKey: [id],
        mutationFn: async (input: object) => calls[id]?.(input),
      });
    return [name, known.has(id) ? query : mutation];
  });
  return Object.fromEntries(hooks) as Hooks<Operations, Reads>;
}
