import createFetchClient, { type Client as FetchClient, type Middleware } from "openapi-fetch";
import { ClientError } from "./client-error.ts";
import type { CallOptions, Calls, ItemCalls, SafeCalls } from "./client-types.ts";
import { decodeAnswer, encodeBody, encodeQuery, type QueryStyle } from "./encode-request.ts";
import { fetchWithRetries, type RetryOptions } from "./fetch-with-retries.ts";

/** What is known of an operation at run time. */
export interface ClientOperation {
  readonly method: string;
  readonly path: string;
  /** The property of the answer that holds the items, for lists with `limit` and `offset`. */
  readonly items?: string;
  /** Query parameters that are not written in the default style. */
  readonly styles?: Readonly<Record<string, QueryStyle>>;
  /** The body's content type and form, where it is not JSON. */
  readonly body?: { readonly type: string; readonly kind: "urlencoded" | "multipart" | "raw" };
}

/** How a client reaches its server. */
export interface ClientOptions {
  /** Where the API is served, without the paths of the document. */
  readonly baseUrl: string;
  /** Sent as `Authorization: Bearer`; a function is asked for each request. */
  readonly apiKey?: string | (() => string | Promise<string>);
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for each attempt; 30 seconds unless given. */
  readonly timeoutMs?: number;
  readonly retry?: RetryOptions;
  /** Sent as `X-Request-Id` when given. */
  readonly requestId?: () => string;
  readonly middleware?: readonly Middleware[];
  /** Sends one request; the global one unless given. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A client: its own methods throw for error statuses, `safe` answers with them, `items` walks through pages. */
export type Client<Paths extends object, Operations, Items> = Calls<Operations> & {
  readonly safe: SafeCalls<Operations>;
  readonly items: ItemCalls<Operations, Items>;
  /** The openapi-fetch client underneath, by path instead of operation. */
  readonly raw: FetchClient<Paths>;
};

interface Input extends CallOptions {
  readonly params?: object;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: object;
  readonly body?: unknown;
}

interface Result {
  readonly ok: boolean;
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
  readonly requestId: string | undefined;
}

interface Requester {
  request(
    method: string,
    path: string,
    init: object,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** Makes a client of a table of operations. Uses nothing but the fetch standard. */
export function createClientOf<Paths extends object, Operations, Items>(
  operations: Readonly<Record<string, ClientOperation>>,
  options: ClientOptions,
): Client<Paths, Operations, Items> {
  const raw = createFetchClient<Paths>({ baseUrl: options.baseUrl.replace(/\/+$/, "") });
  raw.use(...(options.middleware ?? []));
  const call = (operation: ClientOperation, input: Input = {}): Promise<Result> =>
    send(raw as unknown as Requester, operation, input, options);
  const calls: Record<string, unknown> = {};
  const safe: Record<string, unknown> = {};
  const items: Record<string, unknown> = {};
  for (const [id, operation] of Object.entries(operations)) {
    safe[id] = (input?: Input) => call(operation, input);
    calls[id] = async (input?: Input) => dataOf(await call(operation, input));
    const { items: property } = operation;
    if (property !== undefined)
      items[id] = (input?: Input) => walk((page) => call(operation, page), property, input);
  }
  return { ...calls, safe, items, raw } as Client<Paths, Operations, Items>;
}

function dataOf(result: Result): unknown {
  if (!result.ok) throw new ClientError(result.response, result.error);
  return result.data;
}

async function send(
  raw: Requester,
  { method, path, styles, body }: ClientOperation,
  input: Input,
  options: ClientOptions,
): Promise<Result> {
  const { apiKey, requestId } = options;
  const key = typeof apiKey === "function" ? await apiKey() : apiKey;
  const { error, response } = await raw.request(method, path, {
    parseAs: "stream",
    ...(styles !== undefined && {
      querySerializer: (query: Readonly<Record<string, unknown>>) => encodeQuery(query, styles),
    }),
    ...(body !== undefined && { bodySerializer: (value: unknown) => encodeBody(body.kind, value) }),
    params: { path: input.params, query: input.query, header: input.headers },
    ...(input.body !== undefined && { body: input.body }),
    ...(input.signal !== undefined && { signal: input.signal }),
    headers: {
      ...options.headers,
      // A multipart body names its boundary itself.
      ...(body !== undefined && body.kind !== "multipart" && { "Content-Type": body.type }),
      ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      ...(requestId !== undefined && { "X-Request-Id": requestId() }),
      ...(input.idempotencyKey !== undefined && { "Idempotency-Key": input.idempotencyKey }),
    },
    fetch: (request: Request) =>
      fetchWithRetries(request, {
        ...options.retry,
        fetch: options.fetch ?? globalThis.fetch,
        timeoutMs: input.timeoutMs ?? options.timeoutMs ?? 30_000,
        repeatable: input.idempotencyKey !== undefined,
      }),
  });
  const known = {
    status: response.status,
    response,
    requestId: response.headers.get("x-request-id") ?? undefined,
  };
  return response.ok
    ? { ok: true, data: await decodeAnswer(response), ...known }
    : { ok: false, error, ...known };
}

/** Every item from the given `offset` on, fetched page by page, until a page is short or `total_count` is reached. */
async function* walk(
  fetchPage: (input: Input) => Promise<Result>,
  property: string,
  input: Input = {},
): AsyncGenerator<unknown, void, undefined> {
  let offset = Number(input.query?.["offset"] ?? 0);
  for (;;) {
    const page = dataOf(await fetchPage({ ...input, query: { ...input.query, offset } })) as Record<
      string,
      unknown
    >;
    const list = page[property];
    if (!Array.isArray(list) || list.length === 0) return;
    yield* list as unknown[];
    offset += list.length;
    const total = page["total_count"] ?? page["total"];
    const limit = page["limit"] ?? input.query?.["limit"];
    if (typeof total === "number" ? offset >= total : typeof limit === "number" && list.length < limit)
      return;
  }
}
