// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import createFetchClient, { type Client as FetchClient, type Middleware } from "openapi-fetch";
import { credentialsFor, type ClientSecurityScheme } from "./client-auth.ts";
import { ClientError, ConnectionError } from "./client-error.ts";
import type { CallOptions, Calls, ItemCalls, SafeCalls } from "./client-types.ts";
import {
  decodeAnswer,
  encodeBody,
  encodeQuery,
  encodeTexts,
  type BodyKind,
  type QueryStyle,
  type TextStyle,
} from "./encode-request.ts";
import { fetchWithRetries, type RetryOptions } from "./fetch-with-retries.ts";

/** What is known of an operation at run time. */
export interface ClientOperation {
  readonly method: string;
  readonly path: string;
  /** The property of the answer that holds the items, for lists with `limit` and `offset`. */
  readonly items?: string;
  /** Query parameters that are not written in the default style. */
  readonly styles?: Readonly<Record<string, QueryStyle>>;
  /** Headers and cookies that are JSON or exploded objects. */
  readonly texts?: Readonly<Record<string, TextStyle>>;
  /** The content types of the body where it is not `application/json` alone; the first is meant unless one is named. */
  readonly bodies?: readonly { readonly type: string; readonly kind: BodyKind }[];
  /** The alternatives of security schemes; none unless given. */
  readonly security?: readonly (readonly string[])[];
}

/** How a client reaches its server. */
export interface ClientOptions<Auth = object> {
  /** Where the API is served, without the paths of the document. */
  readonly baseUrl: string;
  /** Secrets by security scheme; each operation gets those that the document asks for. */
  readonly auth?: Auth;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether a browser sends the cookies that it holds; to another origin it does so only with `include`. */
  readonly credentials?: "include" | "omit" | "same-origin";
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
  readonly cookies?: object;
  readonly body?: unknown;
  readonly contentType?: string;
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

interface Connection {
  readonly raw: Requester;
  readonly schemes: Readonly<Record<string, ClientSecurityScheme>>;
  readonly options: ClientOptions;
}

/** Makes a client of a table of operations. Uses nothing but the fetch standard. */
export function createClientOf<Paths extends object, Operations, Items>(
  operations: Readonly<Record<string, ClientOperation>>,
  schemes: Readonly<Record<string, ClientSecurityScheme>>,
  options: ClientOptions,
): Client<Paths, Operations, Items> {
  const raw = createFetchClient<Paths>({ baseUrl: options.baseUrl.replace(/\/+$/, "") });
  raw.use(...(options.middleware ?? []));
  const connection = { raw: raw as unknown as Requester, schemes, options };
  const calls: Record<string, unknown> = {};
  const safe: Record<string, unknown> = {};
  const items: Record<string, unknown> = {};
  for (const [id, operation] of Object.entries(operations)) {
    const call = (input: Input = {}): Promise<Result> => send(connection, operation, input);
    const data = async (input?: Input): Promise<unknown> => {
      const result = await call(input);
      if (!result.ok) throw new ClientError(id, result.response, result.error);
      return result.data;
    };
    calls[id] = data;
    safe[id] = call;
    const { items: property } = operation;
    if (property !== undefined) items[id] = (input?: Input) => walk(data, property, input);
  }
  return { ...calls, safe, items, raw } as Client<Paths, Operations, Items>;
}

async function send(
  { raw, schemes, options }: Connection,
  { method, path, styles, texts = {}, bodies, security = [] }: ClientOperation,
  input: Input,
): Promise<Result> {
  const { requestId, credentials } = options;
  const sent = await credentialsFor(security, schemes, options.auth ?? {});
  const cookie = encodeTexts({ ...sent.cookies, ...input.cookies }, texts)
    .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
    .join("; ");
  const body = bodyOf(bodies, input);
  let request: Request | undefined;
  try {
    const { error, response } = await raw.request(method, path, {
      parseAs: "stream",
      ...(styles !== undefined && {
        querySerializer: (query: Readonly<Record<string, unknown>>) => encodeQuery(query, styles),
      }),
      ...(body !== undefined && { bodySerializer: (value: unknown) => encodeBody(body.kind, value) }),
      params: {
        path: input.params,
        query: { ...sent.query, ...input.query },
        header: Object.fromEntries(encodeTexts(input.headers ?? {}, texts)),
      },
      ...(input.body !== undefined && { body: input.body }),
      ...(input.signal !== undefined && { signal: input.signal }),
      ...(credentials !== undefined && { credentials }),
      headers: {
        ...options.headers,
        // A multipart body names its boundary itself.
        ...(body !== undefined && body.kind !== "multipart" && { "Content-Type": body.type }),
        ...sent.headers,
        ...(cookie !== "" && { Cookie: cookie }),
        ...(requestId !== undefined && { "X-Request-Id": requestId() }),
        ...(input.idempotencyKey !== undefined && { "Idempotency-Key": input.idempotencyKey }),
      },
      fetch: (given: Request) => {
        request = given;
        if (cookie !== "" && !given.headers.has("cookie")) throw new TypeError(COOKIES_REFUSED);
        return fetchWithRetries(given, {
          ...options.retry,
          fetch: options.fetch ?? globalThis.fetch,
          timeoutMs: input.timeoutMs ?? options.timeoutMs ?? 30_000,
          repeatable: input.idempotencyKey !== undefined,
        });
      },
    });
    const known = {
      status: response.status,
      response,
      requestId: response.headers.get("x-request-id") ?? undefined,
    };
    return response.ok
      ? { ok: true, data: await decodeAnswer(response), ...known }
      : { ok: false, error, ...known };
  } catch (error) {
    if (input.signal?.aborted === true) throw input.signal.reason;
    // While a body is read, Chromium tells a time-out as an abort; the caller did not abort.
    const timedOut = hasName(error, "TimeoutError") || hasName(error, "AbortError");
    if (request === undefined || !(timedOut || hasName(error, "SyntaxError"))) throw error;
    throw new ConnectionError(request, error, timedOut);
  }
}

function hasName(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

const COOKIES_REFUSED =
  'A browser does not let a page write the Cookie header. Store the cookie, make the client with credentials: "include", and leave it out of the call.';

function bodyOf(
  bodies: ClientOperation["bodies"],
  { body, contentType }: Input,
): { readonly type: string; readonly kind: BodyKind } | undefined {
  if (bodies === undefined || body === undefined) return undefined;
  const found = bodies.find(({ type }) => contentType === undefined || type === contentType);
  if (found === undefined) throw new TypeError(`The operation takes no body of type ${contentType}`);
  return found;
}

/** Every item from the given `offset` on, fetched page by page, until a page is short or `total_count` is reached. */
async function* walk(
  fetchPage: (input: Input) => Promise<unknown>,
  property: string,
  input: Input = {},
): AsyncGenerator<unknown, void, undefined> {
  let offset = Number(input.query?.["offset"] ?? 0);
  for (;;) {
    const page = (await fetchPage({ ...input, query: { ...input.query, offset } })) as Record<
      string,
      unknown
    >;
    const list = property === "" ? page : page[property];
    if (!Array.isArray(list) || list.length === 0) return;
    yield* list as unknown[];
    offset += list.length;
    const total = page["total_count"] ?? page["total"];
    const limit = page["limit"] ?? input.query?.["limit"];
    if (typeof total === "number" ? offset >= total : typeof limit === "number" && list.length < limit)
      return;
  }
}
